package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Instrument;
import id.terang.site.assembly.ChangesPages;
import id.terang.site.assembly.Portal;
import id.terang.site.assembly.Shells;
import id.terang.site.page.ScorecardPage;
import id.terang.site.source.ReleaseLog;
import id.terang.site.source.Revision;
import id.terang.site.source.ScoreHistory;
import id.terang.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two nights: the second corrects a closed quarter, moves the running one, withdraws a figure, adds one, and moves a score. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseHistoryTest {

    private static final String SECOND = "2026-11-22.1";

    private final Connection connection;

    ReleaseHistoryTest() throws SQLException {
        connection = TestDatabase.connect();
        release("2026-10-20", "null");
        release("2026-11-22", "'2026-10-20.1'");
        figure("laporan-diterima", "2026-04-01", "", 100, 1, "2");
        figure("laporan-diterima", "2026-04-01", "r", 103, 2, "null");
        figure("laporan-diterima", "2026-10-01", "p", 20, 1, "2");
        figure("laporan-diterima", "2026-10-01", "p", 25, 2, "null");
        figure("kunjungan", "2026-04-01", "", 7, 1, "2");
        figure("kunjungan", "2026-07-01", "", 9, 2, "null");
        figure("responden", "2026-04-01", "", 5, 1, "null");
        score("2026-10-20.1", "71.01", 1);
        score(SECOND, "78.19", 3);
        execute("insert into release.delivery_ledger values ('" + SECOND + "', 'sp4n-lapor', 'sp4n-lapor 1', 'loaded',"
                + " '2026-11-21', 13, 1, 0, 12, 0, 0, 3, '2026-11-20', 'abc'), ('" + SECOND + "', 'sp4n-lapor',"
                + " 'sp4n-lapor 2', 'withdrawn', '2026-10-01', 8, 1, 0, 7, 0, 0, 0, '2026-09-30', 'def')");
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aRevisionTellsBothValuesAndFromWhenToWhenTheOldOneStood() throws SQLException {
        assertThat(Revision.of(connection, "laporan-diterima")).singleElement().satisfies(revision -> {
            assertThat(revision.before()).isEqualByComparingTo("100");
            assertThat(revision.after()).isEqualByComparingTo("103");
            assertThat(revision.knownSince()).isEqualTo(LocalDate.of(2026, 10, 20));
            assertThat(revision.replacedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(revision.release()).isEqualTo(SECOND);
        });
        assertThat(Revision.of(connection, "responden")).isEmpty();
    }

    @Test
    void aReleaseSaysWhatIsNewMovedRevisedAndWithdrawnAndWhatItReceived() throws SQLException {
        List<ReleaseLog> log = ReleaseLog.read(connection, SECOND);

        assertThat(log).extracting(one -> one.counts().release()).containsExactly(SECOND, "2026-10-20.1");
        ReleaseLog.Counts second = log.getFirst().counts();
        assertThat(List.of(second.added(), second.moved(), second.revised(), second.withdrawn()))
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(second.isFirst()).isFalse();
        assertThat(log.getLast().counts().isFirst()).isTrue();
        assertThat(log.getLast().counts().added()).isEqualTo(4);
        assertThat(log.getFirst().values())
                .singleElement()
                .satisfies(moved -> assertThat(moved.isRevised()).isTrue());
        assertThat(log.getFirst().received())
                .containsExactly(
                        new ReleaseLog.Received("sp4n-lapor", false, 1, 12, 3, LocalDate.of(2026, 11, 20)),
                        new ReleaseLog.Received("sp4n-lapor", true, 1, 7, 0, LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aScoreTellsWhenItMovedByHowMuchAndThroughWhichIndicator() throws SQLException {
        ScoreVersions versions = new ScoreVersions(Portal.INDONESIAN, new ScoreHistory(connection, SECOND));

        List<ScorecardPage.Version> shown = versions.versions("dinsos-lahat", instrument());

        assertThat(shown).extracting(ScorecardPage.Version::score).containsExactly("78,19", "71,01");
        assertThat(shown.getFirst().change()).isEqualTo("+7,18");
        assertThat(shown.getFirst().reasons())
                .containsExactly("Laporan selesai sebelum batas waktu: 1 menjadi 3 (skala sampai 3)");
        assertThat(shown.getLast().change()).isNull();
        assertThat(versions.sentence("dinsos-lahat", instrument(), LocalDate.of(2026, 11, 22)))
                .isEqualTo("Nilai ini berubah 1 kali sejak 20 Oktober 2026."
                        + " Sebulan lalu (22 Oktober 2026) 71,01; sekarang 78,19.");
    }

    @Test
    void theChangesPageNamesTheZoneAndTheCorrectedRows() throws SQLException {
        ChangesPages pages = new ChangesPages(
                Portal.INDONESIAN,
                new Shells(Portal.INDONESIAN, Portal.DEFINITIONS, night()),
                Portal.PLACES,
                Portal.DEFINITIONS,
                ReleaseLog.read(connection, SECOND),
                new ScoreHistory(connection, SECOND),
                new MonthTables(Portal.INDONESIAN, Portal.PLACES, null, night().runDate(), night().runDate()));

        var tonight = pages.page().releases().getFirst();

        assertThat(tonight.summary())
                .isEqualTo("1 angka baru. 1 angka masa berjalan bergerak karena data terus masuk."
                        + " 1 angka masa yang sudah selesai diperbaiki. 1 angka ditarik.");
        assertThat(tonight.causes())
                .containsExactly(
                        "SP4N-LAPOR!: 12 baris, 3 di antaranya memperbaiki baris yang pernah dikirim, sampai"
                                + " 20 November 2026.",
                        "SP4N-LAPOR!: 1 kiriman ditarik kembali; 7 barisnya tidak dihitung lagi.");
        assertThat(tonight.changes())
                .extracting(change -> change.tag() + ": " + change.text())
                .containsExactly(
                        "Zona: Nilai kepatuhan Dinsos Lahat (penilaian mandiri): 71,01 C (kualitas sedang, zona kuning)"
                                + " menjadi 78,19 B (kualitas tinggi, zona hijau)."
                                + " Laporan selesai sebelum batas waktu: 1 menjadi 3 (skala sampai 3).",
                        "Diperbaiki: Laporan warga yang diterima, Dinsos Lahat, Triwulan II 2026: 100 menjadi 103\u00a0laporan");
    }

    private static id.terang.site.data.Night night() {
        return new id.terang.site.data.Night(
                SECOND,
                LocalDate.of(2026, 11, 22),
                Portal.AS_OF,
                "code",
                "config",
                "input",
                true,
                "2026-10-20.1",
                List.of());
    }

    private static Instrument instrument() {
        return Portal.DEFINITIONS.instruments().stream()
                .filter(one -> one.code().equals("ORI-2022"))
                .findFirst()
                .orElseThrow();
    }

    private void release(String day, String previous) throws SQLException {
        execute("insert into release.releases (release, run_date, as_of, state, code_version, config_hash, input_hash,"
                + " synthetic, previous_release) values ('" + day + ".1', '" + day + "', '" + day
                + "', 'published', 'code', 'config', 'input', true, " + previous + ")");
    }

    private void figure(String metric, String start, String marks, int value, int from, String to) throws SQLException {
        execute("insert into release.figures (metric, place_kind, place, level, period_kind, period_start, period_end,"
                + " breakdown, breakdown_value, state, marks, value, known_from, known_to) values ('" + metric
                + "', 'office', 'dinsos-lahat', 'agency', 'quarter', '" + start + "', date '" + start
                + "' + interval '3 months' - interval '1 day', 'all', 'all', 'published', '" + marks + "', " + value
                + ", " + from + ", " + to + ")");
    }

    private void score(String release, String total, int value) throws SQLException {
        execute("insert into release.compliance_totals (release, office, instrument, period_start, period_end, score,"
                + " indicators, filled, lowest, highest) values ('" + release
                + "', 'dinsos-lahat', 'ORI-2022', '2026-01-01', '2026-12-31', " + new BigDecimal(total)
                + ", 38, 38, 0, 100)");
        execute("insert into release.compliance_indicators (release, office, instrument, period_start, period_end,"
                + " dimension, indicator, weight, scale_max, value, origin) values ('" + release
                + "', 'dinsos-lahat', 'ORI-2022', '2026-01-01', '2026-12-31', 'pengaduan', 'selesai-tepat-waktu',"
                + " 16.66, 3, " + value + ", 'computed')");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
