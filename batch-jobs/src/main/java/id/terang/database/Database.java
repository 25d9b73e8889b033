package id.terang.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** An open, migrated database; closing it also stops the embedded server when this run started it. */
public final class Database implements AutoCloseable {

    /** The run's lock, the step at work, and one for each of the five subjects that are received at the same time; one to spare. */
    private static final int CONNECTIONS = 8;

    private final HikariDataSource dataSource;
    private final @Nullable EmbeddedServer server;

    private Database(HikariDataSource dataSource, @Nullable EmbeddedServer server) {
        this.dataSource = dataSource;
        this.server = server;
    }

    /**
     * Connects, starting the embedded server when no address is set, and applies outstanding migrations.
     *
     * @throws DatabaseUnreachable when it does not answer
     * @throws AnotherRunHoldsTheLock when another process owns the embedded server
     */
    public static Database open(DatabaseSettings settings) {
        if (settings.url() != null) {
            if (!settings.url().startsWith("jdbc:postgresql:")) {
                throw new DatabaseUnreachable(
                        "TERANG_DB_URL is no PostgreSQL address; expected jdbc:postgresql://server:5432/database",
                        null);
            }
            return connect(settings.url(), settings.user(), settings.password(), null);
        }
        EmbeddedServer server = EmbeddedServer.start(settings);
        try {
            return connect(server.url(), server.user(), server.password(), server);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        dataSource.close();
        if (server != null) {
            server.close();
        }
    }

    private static Database connect(
            String url, @Nullable String user, @Nullable String password, @Nullable EmbeddedServer server) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(10_000);
        pool.setPoolName("terang");
        // Details of an error quote rows.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        try {
            HikariDataSource dataSource = new HikariDataSource(pool);
            migrate(dataSource);
            return new Database(dataSource, server);
        } catch (HikariPool.PoolInitializationException failure) {
            throw new DatabaseUnreachable(
                    "PostgreSQL at " + withoutParameters(url) + " does not answer: " + rootMessage(failure), failure);
        }
    }

    private static void migrate(HikariDataSource dataSource) {
        try {
            Flyway.configure().dataSource(dataSource).load().migrate();
        } catch (FlywayException failure) {
            dataSource.close();
            Throwable cause = failure.getCause();
            if (cause instanceof SQLException) {
                throw new DatabaseUnreachable("Migrations could not run: " + rootMessage(failure), failure);
            }
            throw failure;
        }
    }

    /** A password may stand in them. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static @Nullable String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
