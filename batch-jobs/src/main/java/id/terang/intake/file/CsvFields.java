package id.terang.intake.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the current CSV record. Private and dropped columns never become strings. */
final class CsvFields extends AbstractBaseCsvCallbackHandler<CsvFields> {

    private boolean @Nullable [] kept;
    private @Nullable String[] values = new String[0];
    private final List<String> all = new ArrayList<>();
    private int count;
    private int filled;
    private long line;

    void keep(boolean[] columns) {
        kept = columns.clone();
        values = new String[columns.length];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        filled = 0;
        Arrays.fill(values, null);
        all.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        count = index + 1;
        if (kept == null) {
            all.add(new String(buffer, offset, length));
        } else if (index < kept.length && kept[index]) {
            values[index] = new String(buffer, offset, length);
        }
        if (!isBlank(buffer, offset, length)) {
            filled = index + 1;
        }
    }

    @Override
    protected CsvFields buildRecord() {
        return this;
    }

    int count() {
        return count;
    }

    /** Fields up to the last one that has anything but blanks. */
    int filled() {
        return filled;
    }

    long line() {
        return line;
    }

    @Nullable
    String value(int column) {
        return column < values.length ? values[column] : null;
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private static boolean isBlank(char[] buffer, int offset, int length) {
        for (int index = offset; index < offset + length; index++) {
            if (!Character.isWhitespace(buffer[index]) && !Character.isSpaceChar(buffer[index])) {
                return false;
            }
        }
        return true;
    }
}
