package id.terang.site.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows as JSON: what the metric means and what the columns are, then every row as an array in the order of the columns. Nothing in
 * it changes from night to night unless a figure does, so an unchanged file is stored once.
 */
final class FigureJson implements RowStream.Taker {

    private static final FigureColumn[] COLUMNS = FigureColumn.values();

    private final OutputStream target;
    private final StringBuilder line = new StringBuilder(512);
    private String separator = "\n";

    FigureJson(OutputStream target, ObjectNode head) throws IOException {
        this.target = target;
        String written = JsonFile.text(head);
        line.append(written, 0, written.lastIndexOf('}')).setLength(line.lastIndexOf("\n"));
        line.append(",\n  \"rows\" : [");
        flush();
    }

    @Override
    public void row(String[] cells) throws IOException {
        line.append(separator).append("    [");
        separator = ",\n";
        for (int column = 0; column < COLUMNS.length; column++) {
            if (column > 0) {
                line.append(',');
            }
            append(COLUMNS[column].type(), cells[column]);
        }
        line.append(']');
        flush();
    }

    @Override
    public void end() throws IOException {
        line.append("\n  ]\n}\n");
        flush();
        target.close();
    }

    private void append(FigureColumn.Type type, String cell) {
        if (cell.isEmpty()) {
            line.append("null");
            return;
        }
        switch (type) {
            case NUMBER, FLAG -> line.append(cell);
            case CODE, WORD, DAY -> line.append(JsonFile.quoted(cell));
        }
    }

    private void flush() throws IOException {
        target.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}
