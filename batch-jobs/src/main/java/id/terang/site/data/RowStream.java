package id.terang.site.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cuts a CSV that passes by into rows, header not included, so that one query feeds every format. Closing ends every taker. */
final class RowStream extends OutputStream {

    private final List<? extends Taker> takers;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream(512);
    private final String[] cells = new String[FigureColumn.values().length];
    private boolean isQuoted;
    private boolean isHeader = true;

    RowStream(List<? extends Taker> takers) {
        this.takers = takers;
    }

    /** Takes the rows one by one. */
    interface Taker {

        /** Cells by ordinal of {@link FigureColumn}, empty where there is nothing; the array is used again for the next row. */
        void row(String[] cells) throws IOException;

        /** No row follows. */
        default void end() throws IOException {}
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        int start = offset;
        for (int at = offset; at < offset + length; at++) {
            if (content[at] == '"') {
                isQuoted = !isQuoted;
            } else if (content[at] == '\n' && !isQuoted) {
                row.write(content, start, at - start);
                start = at + 1;
                take();
            }
        }
        row.write(content, start, offset + length - start);
    }

    private void take() throws IOException {
        if (!isHeader) {
            split(row.toString(StandardCharsets.UTF_8));
            for (Taker taker : takers) {
                taker.row(cells);
            }
        }
        isHeader = false;
        row.reset();
    }

    private void split(String line) {
        int cell = 0;
        int at = 0;
        while (cell < cells.length) {
            if (at < line.length() && line.charAt(at) == '"') {
                int end = closingQuote(line, at);
                cells[cell] = line.substring(at + 1, end).replace("\"\"", "\"");
                at = end + 1;
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                cells[cell] = line.substring(at, end);
                at = end;
            }
            cell++;
            boolean isLast = at == line.length();
            if (isLast != (cell == cells.length)) {
                throw new IllegalStateException("Expected " + cells.length + " cells: " + line);
            }
            at++;
        }
    }

    private static int closingQuote(String line, int opening) {
        int at = opening + 1;
        while (line.charAt(at) != '"' || (at + 1 < line.length() && line.charAt(at + 1) == '"')) {
            at += line.charAt(at) == '"' ? 2 : 1;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        for (Taker taker : takers) {
            taker.end();
        }
    }
}
