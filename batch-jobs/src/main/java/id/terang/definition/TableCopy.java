package id.terang.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams rows into one table by COPY, so that a national list of places costs no more memory than a village. */
final class TableCopy implements AutoCloseable {

    private final PGCopyOutputStream stream;

    private TableCopy(PGCopyOutputStream stream) {
        this.stream = stream;
    }

    static TableCopy into(Connection connection, String table) throws SQLException {
        return new TableCopy(new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + table + " from stdin", 1 << 16));
    }

    /** One row, its values in the order of the table's columns. */
    void row(@Nullable Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? "\\N" : escape(value.toString()));
        }
        try {
            stream.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
