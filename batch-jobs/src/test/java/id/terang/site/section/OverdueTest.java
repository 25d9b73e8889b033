package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.site.assembly.Portal;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.OverdueView;
import id.terang.site.register.Entries;
import id.terang.site.source.PlaceFigures;
import id.terang.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is overdue leads to the office's own part of a list, and to its page where no list shows it. */
class OverdueTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final String PAGE = "/kantor/dinsos-lahat/";

    private final PlaceFigures figures = new PlaceFigures(DAY);

    @Test
    void leadsToTheEntriesThatAreOverdueElseToThePageOfTheOffice() throws SQLException {
        late("laporan-diterima", 300);
        late("lewat-batas-waktu", 164);
        late("janji-terlambat", 1);
        late("temuan-terlambat", 2);
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into release.entries (
                        register, source, key, office, area, day, citation, synthetic, is_late, content, known_from, known_to
                    )
                    values
                        ('janji-dinas', 'janji-dinas', 'J-1', 'dinsos-lahat', null, '2026-02-13', null, true, true, '{}', 1, null),
                        ('uji-petik', 'uji-petik', 'U-1', 'dinsos-jatim', null, '2026-02-13', null, true, true, '{}', 1, null)
                    """);
            Overdue overdue = new Overdue(
                    Portal.INDONESIAN,
                    Portal.DEFINITIONS.registers(),
                    Portal.DEFINITIONS.metrics(),
                    Entries.read(connection, Portal.DEFINITIONS.registers()));

            assertThat(Objects.requireNonNull(overdue.of(figures, "dinsos-lahat", PAGE))
                            .items())
                    .extracting(OverdueView.Item::href)
                    .containsExactlyInAnyOrder(
                            PAGE + "#pengaduan-rinci",
                            "/daftar/janji-dinas/#isi-dinsos-lahat",
                            PAGE + "#tema-penilaian");
        }
    }

    private void late(String code, long count) {
        Metric metric = Portal.DEFINITIONS.metrics().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        figures.add(
                new Figure(
                        code,
                        metric,
                        new Period(Period.Kind.NOW, DAY, DAY),
                        new Value.Published(BigDecimal.valueOf(count), null, null, null, null, null, null),
                        List.of()),
                "all",
                "all",
                DAY);
    }
}
