package id.terang.nightly;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /**
     * Works that do not need each other at the same time, each in a transaction of its own that sees one unchanging snapshot.
     *
     * @return what they returned, in their order
     * @throws Exception the first failure in that order, when all have ended; what the others did is kept
     */
    static <R> List<R> together(DataSource dataSource, List<Work<R>> works) throws Exception {
        return atOnce(works.stream()
                .<Callable<R>>map(work -> () -> repeatableRead(dataSource, work))
                .toList());
    }

    /**
     * Runs what does not need each other at the same time.
     *
     * @return what they returned, in their order
     * @throws Exception the first failure in that order, when all have ended
     */
    static <R> List<R> atOnce(List<Callable<R>> works) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<R> results = new ArrayList<>();
            for (Future<R> one : threads.invokeAll(works)) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
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
