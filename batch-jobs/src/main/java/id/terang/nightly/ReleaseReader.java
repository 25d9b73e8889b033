package id.terang.nightly;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A connection that reads the release and nothing else: a query that names anything but {@code release.*} fails instead of leaking. */
record ReleaseReader(Connection connection) implements AutoCloseable {

    static ReleaseReader open(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        ReleaseReader reader = new ReleaseReader(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local role terang_site");
            return reader;
        } catch (SQLException failure) {
            reader.close();
            throw failure;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
