package id.terang.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One writer at a time: a PostgreSQL advisory lock on a session of its own. The server frees it when the session ends,
 * also after a kill.
 */
public final class RunLock implements AutoCloseable {

    /** The bytes of "terang" as a number: any constant serves, as long as no other program uses it. */
    private static final long KEY = 0x746572616e67L;

    private final Connection session;

    private RunLock(Connection session) {
        this.session = session;
    }

    /**
     * Takes the lock.
     *
     * @throws AnotherRunHoldsTheLock when it is taken
     */
    public static RunLock take(DataSource dataSource) throws SQLException {
        Connection session = dataSource.getConnection();
        if (query(session, "select pg_try_advisory_lock(" + KEY + ")")) {
            return new RunLock(session);
        }
        session.close();
        throw new AnotherRunHoldsTheLock("Another run holds the lock of this database");
    }

    /** True while the session, and with it the lock, is alive; asked again right before publishing. */
    public boolean isHeld() {
        try {
            return query(
                    session,
                    "select exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and"
                            + " granted)");
        } catch (SQLException lost) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        try (session) {
            query(session, "select pg_advisory_unlock(" + KEY + ")");
        }
    }

    private static boolean query(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
