package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.reference.ReferenceTables;
import id.terang.intake.DeliveryOutcome.State;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another country's export loads by configuration alone: the instance {@code nyc311} has no line of Java. */
class ForeignExportTest {

    private static final Path INSTANCE = Path.of("src", "test", "resources", "instances", "nyc311");
    private static final LocalDate NIGHT = LocalDate.of(2025, 3, 15);
    private static final String REAL_FILE = "shared/data/nyc311-animals-plotly.csv";

    @TempDir
    private Path folder;

    @Test
    void anExcerptOfAnotherCountrysExportLoads() throws SQLException {
        Definitions definitions = DefinitionsLoader.load(INSTANCE.resolve("config"));
        try (Connection connection = database(definitions)) {
            Delivery delivery = Inbox.deliveries(INSTANCE.resolve("deliveries"), definitions.sources())
                    .deliveries()
                    .getFirst();

            DeliveryOutcome outcome = receive(connection, definitions, delivery);

            assertThat(outcome.rows()).isEqualTo(new RowCounts(9, 1, 0, 0, 6, 2, 0, 0, 0));
            assertThat(TestDatabase.column(connection, """
                    select key || ' ' || office || ' ' || area || ' ' || received || ' ' || coalesce(closed::text, 'open')
                        || ' ' || category || ' ' || status
                    from fact.complaints
                    order by key
                    """))
                    .containsExactly(
                            "90000001 nypd 36.047 2025-03-14 open animal_abuse in_process",
                            "90000002 nypd 36.081 2025-03-13 2025-03-14 animal_abuse resolved",
                            "90000003 dsny 36.005 2025-01-01 2025-01-02 dead_animal resolved",
                            "90000004 dpr 36.061 2025-02-28 2025-03-09 animal_in_park resolved",
                            "90000005 dohmh 36.085 2024-12-31 open other in_process",
                            "90000006 dsny 36 2025-03-02 2025-03-03 dead_animal resolved");
            assertThat(TestDatabase.column(connection, "select message_en from staging.rejected_rows order by line"))
                    .containsExactly(
                            "inbox/nyc311/excerpt.csv:8 Created Date is '13/2/2025 9:00'; there is no such day,"
                                    + " write a date like 12/31/2026 16:45. Row rejected.",
                            "inbox/nyc311/excerpt.csv:9 Closed Date is '3/4/2025', earlier than the step before it in"
                                    + " the same row. Row rejected.");
        }
    }

    @Test
    void theRealExportLoadsWhereItIsAtHand() throws SQLException, IOException {
        Path real = realFile();
        Assumptions.assumeTrue(
                real != null,
                "the real export (" + REAL_FILE + ") is not beside this checkout; the excerpt was loaded");
        Path copy = Files.createDirectories(folder.resolve("nyc311")).resolve("real.csv");
        Files.copy(Objects.requireNonNull(real), copy);
        Definitions definitions = DefinitionsLoader.load(INSTANCE.resolve("config"));
        try (Connection connection = database(definitions)) {
            DeliveryOutcome outcome = receive(connection, definitions, new Delivery("nyc311", copy));

            assertThat(outcome.state()).isEqualTo(State.LOADED);
            assertThat(outcome.rows()).isEqualTo(new RowCounts(4970, 1, 0, 0, 4969, 0, 0, 0, 0));
            assertThat(TestDatabase.column(
                            connection,
                            "select office || ' ' || count(*) from fact.complaints group by office order by office"))
                    .containsExactly("dohmh 549", "dpr 921", "dsny 1695", "nypd 1804");
        }
    }

    private DeliveryOutcome receive(Connection connection, Definitions definitions, Delivery delivery)
            throws SQLException {
        return Intake.receive(
                connection, delivery, definitions.sources().getFirst(), NIGHT, false, folder.resolve("reports"));
    }

    private static Connection database(Definitions definitions) throws SQLException {
        Connection connection = TestDatabase.connect();
        ReferenceTables.write(connection, definitions, NIGHT, "test", false);
        return connection;
    }

    private static @org.jspecify.annotations.Nullable Path realFile() {
        for (Path parent = Path.of("").toAbsolutePath(); parent != null; parent = parent.getParent()) {
            Path file = parent.resolve(REAL_FILE);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
