package id.terang.nightly;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.database.RunLock;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.testing.TestDatabase;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night does not begin to receive when the file of a register no longer fits what is stored. */
class EditedRegisterTest {

    private static final Definitions SHIPPED =
            DefinitionsLoader.load(Path.of(System.getProperty("terang.home", ".."), "config"));

    @TempDir
    private Path folder;

    private final DataSource database = TestDatabase.create();

    @Test
    void theNightEndsBeforeItReceivesAnything() throws Exception {
        NightlyRequest request = new NightlyRequest(
                folder.resolve("inbox"),
                folder,
                folder,
                folder.resolve("site"),
                folder.resolve("work"),
                LocalDate.parse("2026-11-22"),
                "test");
        try (RunLock lock = RunLock.take(database);
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            NightlySteps steps = new NightlySteps(request, SHIPPED, database, lock, new PlainProgress(nowhere));
            steps.loadDefinitions();
            // As it was loaded while the day was a text.
            statement.execute("""
                    alter table fact.entries disable trigger all;
                    insert into fact.entries (source, key, delivery, line, content_hash, register, office, day, content)
                    values ('janji-dinas', 'J-1', 1, 2, '', 'janji-dinas', 'dinsos-magetan', '2026-01-05',
                        '{"deadline": "akhir tahun"}');
                    """);

            assertThatThrownBy(steps::loadDefinitions)
                    .isInstanceOf(InvalidConfiguration.class)
                    .hasMessageContaining(
                            "config/registers/janji-dinas.yaml fields.deadline: is of type planned-date, but 1");
        }
    }
}
