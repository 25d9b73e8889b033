package id.terang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that a night starts for itself, on a work folder that a kill left behind. */
class EmbeddedServerTest {

    @TempDir
    private Path work;

    @Test
    void aServerThatWasKilledBeforeItWasReadyIsMadeAnew() throws IOException, SQLException {
        Files.createDirectories(work.resolve("database/base"));
        Files.writeString(work.resolve("database/PG_VERSION"), "18");
        Files.writeString(work.resolve("database/postgresql.conf"), "");
        Files.writeString(work.resolve("database.unready"), "");

        try (Database database = open()) {
            assertThat(column(database, "select count(*) from staging.deliveries"))
                    .containsExactly("0");
        }
        assertThat(work.resolve("database.unready")).doesNotExist();
    }

    @Test
    void whatAReadyServerHoldsIsKeptAndBelongsToOneProcess() throws SQLException {
        try (Database database = open();
                Connection connection = database.dataSource().getConnection()) {
            connection.createStatement().execute("create table public.kept (id int)");
            assertThatThrownBy(this::open)
                    .isInstanceOf(AnotherRunHoldsTheLock.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        try (Database database = open();
                Connection connection = database.dataSource().getConnection()) {
            assertThat(connection
                            .createStatement()
                            .executeQuery("select from public.kept")
                            .next())
                    .isFalse();
        }
    }

    @Test
    void onlyWhoCanReadTheWorkFolderGetsIn() throws IOException, SQLException {
        Path password = work.resolve("database.password");
        try (Database database = open()) {
            String url = column(
                            database, "select 'jdbc:postgresql://127.0.0.1:' || current_setting('port') || '/postgres'")
                    .getFirst();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            DriverManager.getConnection(url, "postgres", Files.readString(password))
                    .close();
        }
        assertThat(Files.getPosixFilePermissions(password))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

        Files.delete(password);
        try (Database database = open()) {
            assertThat(column(database, "select 1")).containsExactly("1");
        }
        assertThat(password).isNotEmptyFile();
    }

    @Test
    void whatIsStoredOutlivesAPowerCutUnlessItIsMadeUp() throws SQLException {
        DatabaseSettings real = DatabaseSettings.from(Map.of(), work);
        try (Database database = Database.open(
                new DatabaseSettings(null, null, null, work, Path.of("target", "postgres-binaries"), real.lasting()))) {
            assertThat(column(database, "show fsync")).containsExactly("on");
            assertThat(column(database, "show synchronous_commit")).containsExactly("on");
        }
        try (Database database = open()) {
            assertThat(column(database, "show fsync")).containsExactly("off");
        }
    }

    private static List<String> column(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return TestDatabase.column(connection, sql);
        }
    }

    private Database open() {
        return Database.open(DatabaseSettings.trial(work, Path.of("target")));
    }
}
