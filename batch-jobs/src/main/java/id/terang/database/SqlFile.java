package id.terang.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A {@code .sql} file that lies beside the class that runs it. */
public final class SqlFile {

    private SqlFile() {}

    /** The text of {@code name}, found beside {@code neighbour} on the class path. */
    public static String read(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No " + name + " beside " + neighbour.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Runs every statement of the file in the connection's transaction.
     *
     * @return rows inserted, updated or deleted by all its statements together
     */
    public static long run(Connection connection, Class<?> neighbour, String name) throws SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            boolean isResult = statement.execute(read(neighbour, name));
            while (true) {
                int count = statement.getUpdateCount();
                if (!isResult && count == -1) {
                    return rows;
                }
                rows += Math.max(count, 0);
                isResult = statement.getMoreResults();
            }
        }
    }
}
