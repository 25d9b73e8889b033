package id.terang.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows on their way into a table by COPY, within the connection's transaction: as many as there are, in the memory of a
 * few. Closing ends the COPY; the rows are in the table only then.
 */
public final class CopyTable implements AutoCloseable {

    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream copy;
    private final StringBuilder rows = new StringBuilder(FLUSH_AT + 1024);

    /** Begins a COPY into {@code table}, which may name its columns: {@code score.metric_values (metric, …)}. */
    public CopyTable(Connection connection, String table) throws SQLException {
        copy = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + table + " from stdin");
    }

    /** Adds one row; null stays null. Numbers are written plainly, everything else as {@code toString} says it. */
    public void add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                rows.append('\t');
            }
            append(values[column]);
        }
        rows.append('\n');
        if (rows.length() >= FLUSH_AT) {
            flush();
        }
    }

    @Override
    public void close() {
        flush();
        try {
            copy.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case BigDecimal number -> rows.append(number.toPlainString());
            default -> escape(value.toString());
        }
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(character);
            }
        }
    }

    private void flush() {
        try {
            copy.write(rows.toString().getBytes(StandardCharsets.UTF_8));
            rows.setLength(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
