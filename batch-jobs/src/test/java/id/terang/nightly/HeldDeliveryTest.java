package id.terang.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.database.RunLock;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.register.Registers;
import id.terang.release.Releases;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery that holds a night is not forgotten the next one; an official lets it pass or takes it back. */
class HeldDeliveryTest {

    private static final Path CONFIG = Path.of(System.getProperty("terang.home", ".."), "config");
    /** Complaints alone: what holds a night has nothing to do with the other subjects. */
    private static final Definitions COMPLAINTS = complaints(DefinitionsLoader.load(CONFIG));

    private static final Source LAPOR = COMPLAINTS.sources().stream()
            .filter(source -> source.code().equals("sp4n-lapor"))
            .findFirst()
            .orElseThrow();
    private static final String HELD = "unknown-codes sp4n-lapor: 20.00% (allowed 0.5%)";

    @TempDir
    private Path folder;

    private final DataSource database = TestDatabase.create();

    @BeforeEach
    void aNightBeforeWasPublished() throws Exception {
        deliver("01.csv", rows("A", 10, "dinsos-magetan", "Proses"));
        night("2026-11-22");
    }

    @Test
    void aHeldDeliveryHoldsTheNextNightTooUntilItIsAcknowledged() throws Exception {
        deliver("02.csv", rows("B", 8, "dinsos-magetan", "Proses") + rows("C", 2, "dinsos-lain", "Proses"));
        assertThatThrownBy(() -> night("2026-11-22"))
                .isInstanceOf(NightHeld.class)
                .hasMessageContaining(HELD);
        assertThatThrownBy(() -> night("2026-11-23"))
                .isInstanceOf(NightHeld.class)
                .hasMessageContaining(HELD);

        acknowledge("2026-11-23", "unknown-codes,sp4n-lapor,Rina,kantor itu bukan wewenang kami");
        night("2026-11-23");

        assertThat(query("select acknowledgement from release.gates where gate = 'unknown-codes' and severity = 'hold'"
                        + " and acknowledgement is not null"))
                .containsExactly("Rina: kantor itu bukan wewenang kami");
        assertThat(
                        query(
                                "select outcome || ' ' || loaded_rows from release.delivery_ledger where release = '2026-11-23.1'"))
                .containsExactly("loaded 8");
        night("2026-11-24");
        assertThat(query("select gate from release.gates where release = '2026-11-24.1' and gate = 'unknown-codes'"))
                .isEmpty();
    }

    @Test
    void whatIsMadeUpNeverComesBesideWhatHappened() throws Exception {
        Files.writeString(folder.resolve("inbox/SIMULASI.txt"), "");

        assertThatThrownBy(() -> night("2026-11-23"))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("made up (SIMULASI.txt)")
                .hasMessageContaining("sp4n-lapor/01.csv");
    }

    @Test
    void aWithdrawnDeliveryIsPublishedWithoutAndWhatItReplacedCountsAgain() throws Exception {
        Path wrong = deliver(
                "02.csv",
                rows("A", 2, "dinsos-magetan", "Arsip")
                        + rows("B", 6, "dinsos-magetan", "Proses")
                        + rows("C", 2, "dinsos-lain", "Proses"));
        assertThatThrownBy(() -> night("2026-11-23")).isInstanceOf(NightHeld.class);
        assertThat(current()).containsExactly("in_process 14", "archived 2");

        acknowledge("2026-11-24", "withdraw,sp4n-lapor/02.csv,Rina,berkas kantor lain");
        assertThatThrownBy(() -> night("2026-11-24"))
                .isInstanceOf(NightHeld.class)
                .hasMessageContaining("inbox/sp4n-lapor/02.csv akan ditarik, tetapi berkasnya masih ada di inbox");
        assertThat(current()).containsExactly("in_process 14", "archived 2");

        byte[] content = Files.readAllBytes(wrong);
        Files.delete(wrong);
        night("2026-11-24");
        night("2026-11-24");

        assertThat(current()).containsExactly("in_process 10");
        assertThat(query("select gate || ' ' || severity || ' ' || acknowledgement from release.gates"
                        + " where acknowledgement is not null"))
                .containsExactly("withdrawn warning Rina: berkas kantor lain");
        assertThat(
                        query(
                                "select outcome || ' ' || loaded_rows from release.delivery_ledger where release = '2026-11-24.1'"))
                .containsExactly("withdrawn 8");

        // Put back on a later day it is a new delivery, with the same trouble.
        Files.write(wrong, content);
        assertThatThrownBy(() -> night("2026-11-25"))
                .isInstanceOf(NightHeld.class)
                .hasMessageContaining(HELD);
        assertThat(current()).containsExactly("in_process 14", "archived 2");
    }

    @Test
    void aDeliveryWhoseRowsALaterOneRepeatsIsNotTakenBackAlone() throws Exception {
        Path first = deliver("02.csv", rows("B", 5, "dinsos-magetan", "Proses"));
        Path second =
                deliver("03.csv", rows("B", 5, "dinsos-magetan", "Proses") + rows("D", 5, "dinsos-magetan", "Proses"));
        night("2026-11-23");
        Files.delete(first);
        Files.delete(second);

        acknowledge("2026-11-24", "withdraw,sp4n-lapor/02.csv,Rina,ganda");
        assertThatThrownBy(() -> night("2026-11-24"))
                .hasMessageContaining(
                        "sp4n-lapor/02.csv tidak dapat ditarik sendiri: sp4n-lapor/03.csv dimuat sesudahnya");

        acknowledge(
                "2026-11-24", "withdraw,sp4n-lapor/02.csv,Rina,ganda\nwithdraw,sp4n-lapor/03.csv,Rina,dikirim ulang");
        night("2026-11-24");
        assertThat(current()).containsExactly("in_process 10");
    }

    @Test
    void aNameThatWasNeverLoadedIsTold() throws IOException {
        acknowledge("2026-11-23", "withdraw,sp4n-lapor/lain.csv,Rina,keliru");

        assertThatThrownBy(() -> night("2026-11-23"))
                .isInstanceOf(NightHeld.class)
                .hasMessageContaining("sp4n-lapor/lain.csv: tidak ada kiriman dimuat dengan nama ini");
    }

    /** The steps of a night up to the finished figures, and published when nothing holds. */
    private void night(String date) throws Exception {
        NightlyRequest request = new NightlyRequest(
                folder.resolve("inbox"),
                folder,
                folder,
                folder.resolve("site"),
                folder.resolve("work"),
                LocalDate.parse(date),
                "test");
        try (RunLock lock = RunLock.take(database);
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
            NightlySteps steps = new NightlySteps(request, COMPLAINTS, database, lock, new PlainProgress(nowhere));
            try {
                steps.loadDefinitions();
                steps.receiveDeliveries();
                steps.prepareRelease();
                steps.checkDeliveries();
                steps.countFacts();
                steps.computeMetrics();
                steps.scoreOffices();
                steps.controlDisclosure();
                steps.checkFigures();
            } catch (NightHeld held) {
                steps.abandon();
                throw held;
            }
            Transactions.readCommitted(database, connection -> {
                Releases.markPublished(connection, Objects.requireNonNull(steps.releaseId()));
                return true;
            });
        }
    }

    private static Definitions complaints(Definitions all) {
        return new Definitions(
                all.portal(),
                all.offices(),
                all.areas(),
                all.calendar(),
                all.sources().stream()
                        .filter(source -> source.subject() == Subject.COMPLAINT)
                        .toList(),
                all.metrics().stream()
                        .filter(metric -> metric.subject() == Subject.COMPLAINT)
                        .toList(),
                all.instruments(),
                all.disclosure(),
                all.reportedFigures(),
                all.stocks(),
                all.boundaries(),
                all.vocabulary(),
                all.oldAddresses(),
                all.gateLimits(),
                all.reporting(),
                Registers.NONE,
                all.hash());
    }

    private Path deliver(String name, String rows) throws IOException {
        String header = LAPOR.columns().stream()
                .map(Source.Column::name)
                .collect(Collectors.joining(Character.toString(LAPOR.delimiter())));
        Path file = folder.resolve("inbox/sp4n-lapor").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, header + "\n" + rows);
    }

    private static String rows(String key, int count, String office, String status) {
        StringBuilder rows = new StringBuilder();
        for (int number = 0; number < count; number++) {
            Map<String, String> cells = Map.of(
                    "key",
                    key + number,
                    "received",
                    "21/11/2026 10:00",
                    "office",
                    office,
                    "channel",
                    "Website",
                    "classification",
                    "Aspirasi",
                    "status",
                    status);
            rows.append(LAPOR.columns().stream()
                            .map(column -> column.field() == null ? "" : cells.getOrDefault(column.field(), ""))
                            .collect(Collectors.joining(Character.toString(LAPOR.delimiter()))))
                    .append('\n');
        }
        return rows.toString();
    }

    private void acknowledge(String date, String lines) throws IOException {
        Files.writeString(
                folder.resolve("inbox/persetujuan-" + date + ".csv"), "gate,subject,by,reason\n" + lines + "\n");
    }

    private List<String> current() throws SQLException {
        return query("select status || ' ' || count(*) from fact.complaints where is_current group by status"
                + " order by count(*) desc");
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(String.valueOf(row.getString(1)));
            }
        }
        return rows;
    }
}
