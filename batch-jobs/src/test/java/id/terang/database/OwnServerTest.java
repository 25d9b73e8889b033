package id.terang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.testing.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that the office has already, prepared as the manual says: no right beyond those is needed. */
class OwnServerTest {

    private static final Path STATEMENTS =
            Path.of(System.getProperty("terang.home", "..")).resolve("deploy/postgresql/terang.sql");

    @Test
    void theStatementsOfTheManualAreEnough() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "postgres-binaries").toFile())
                .start()) {
            try (Connection administrator = server.getPostgresDatabase().getConnection();
                    Statement statement = administrator.createStatement()) {
                for (String each : Files.readString(STATEMENTS).split(";\\R", 0)) {
                    statement.execute(each);
                }
            }
            Map<String, String> environment =
                    Map.of("TERANG_DB_URL", server.getJdbcUrl("terang", "terang"), "TERANG_DB_USER", "terang");
            try (Database database = Database.open(DatabaseSettings.from(environment, Path.of("unused")));
                    Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("set local role terang_site");
                assertThat(TestDatabase.column(connection, "select count(*) from release.figures"))
                        .containsExactly("0");
                assertThatThrownBy(() -> statement.execute("select count(*) from fact.complaints"))
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
