package id.terang.site.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The CSV as Excel opens it with one click where a comma is the decimal sign: byte order mark, semicolons, decimal commas. A code is
 * written as the formula {@code ="35.20"}, the only form that Excel leaves a text; else 35.20 becomes a number and 1-2 a day.
 */
final class ExcelCsv implements RowStream.Taker {

    private static final FigureColumn[] COLUMNS = FigureColumn.values();

    private static final Pattern PLAIN = Pattern.compile("[^;\"\r\n]*");

    private final OutputStream target;
    private final StringBuilder line = new StringBuilder(512);

    ExcelCsv(OutputStream target) throws IOException {
        this.target = target;
        line.append('\ufeff').append(String.join(";", FigureColumn.headers()));
        flush();
    }

    @Override
    public void row(String[] cells) throws IOException {
        for (int column = 0; column < COLUMNS.length; column++) {
            if (column > 0) {
                line.append(';');
            }
            append(COLUMNS[column].type(), cells[column]);
        }
        flush();
    }

    @Override
    public void end() throws IOException {
        target.close();
    }

    private void append(FigureColumn.Type type, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (type) {
            case CODE -> line.append(quoted("=" + quoted(cell)));
            case NUMBER -> line.append(cell.replace('.', ','));
            case WORD -> line.append(PLAIN.matcher(cell).matches() ? cell : quoted(cell));
            case DAY, FLAG -> line.append(cell);
        }
    }

    private static String quoted(String text) {
        return "\"".concat(text.replace("\"", "\"\"")).concat("\"");
    }

    private void flush() throws IOException {
        target.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}
