package id.terang.nightly;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction on one connection: committed when the work returns, undone when it fails. */
final class Transactions {

    private Transactions() {}

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work<R> {
        R run(Connection connection) throws Exception;
    }

    /** Sees one unchanging snapshot of everything, so that all aggregates agree with each other. */
    static <R> R repeatableRead(DataSource dataSource, Work<R> work) throws Exception {
        return run(dataSource, Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    static <R> R readCommitted(DataSource dataSource, Work<R> work) throws Exception {
        return run(dataSource, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    private static <R> R run(DataSource dataSource, int isolation, Work<R> work) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                R result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(usual);
            }
        }
    }
}
