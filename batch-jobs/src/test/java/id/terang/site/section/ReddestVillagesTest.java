package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.place.Office;
import id.terang.site.assembly.Portal;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.reporting.MissingReports;
import id.terang.site.reporting.MissingVisits;
import id.terang.site.reporting.Reports;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three villages of Magetan: the reddest never visited, one visited, one whose need is hidden. The agency's report of October is missing. */
class ReddestVillagesTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-25");
    private static final Value HIDDEN = new Value.Suppressed();

    private final Map<String, PlaceFigures> needs = new HashMap<>();
    private final Map<String, PlaceFigures> visits = new HashMap<>();

    @Test
    void theGreatestNeedComesFirstAndSaysWhenSomebodyWasThere() {
        village("35.20.02.2001", published("270.3"), published("0"));
        village("35.20.02.2002", published("162.6"), published("2"));
        village("35.20.02.2003", HIDDEN, published("1"));

        List<FigureTable> tables = new ReddestVillages(Portal.INDONESIAN, places(), missing())
                .tables(Map.of(ReddestVillages.NEED, needs, VisitedParts.VISITS, visits));

        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().rows())
                .extracting(row -> row.cells().stream()
                        .map(cell -> cell.note() == null ? cell.text() : cell.text() + "; " + cell.note())
                        .toList())
                .containsExactly(
                        List.of(
                                "Sayutan",
                                "270,3",
                                "Belum ada kunjungan petugas yang tercatat; catatannya mulai Triwulan III 2026;"
                                        + " Dinsos Magetan belum melapor sejak 1 Oktober 2026"),
                        List.of(
                                Portal.DEFINITIONS.areas().stream()
                                        .filter(area -> area.code().equals("35.20.02.2002"))
                                        .findFirst()
                                        .orElseThrow()
                                        .name(),
                                "162,6",
                                "Terakhir dikunjungi petugas pada Triwulan III 2026;"
                                        + " Dinsos Magetan belum melapor sejak 1 Oktober 2026"));
    }

    private static Places places() {
        return new Places(Portal.DEFINITIONS);
    }

    /** Agencies reported ten months; that of Magetan not the last one, which had to come by 14 November. */
    private static MissingVisits missing() {
        Reports reports = new Reports(Portal.DEFINITIONS, AS_OF);
        for (Office agency : places().agencies()) {
            int reported = agency.code().equals("dinsos-magetan") ? 10 : 11;
            for (int month = 0; month < reported; month++) {
                reports.add("kunjungan", agency.code(), YearMonth.of(2025, 12).plusMonths(month), published("3"));
            }
        }
        return new MissingVisits(Portal.INDONESIAN, new MissingReports(reports, places()));
    }

    private void village(String code, Value need, Value visited) {
        needs.put("area " + code, figures("indeks-kebutuhan", Period.Kind.YEAR, "2025-01-01", "2025-12-31", need));
        visits.put("area " + code, figures("kunjungan", Period.Kind.QUARTER, "2026-07-01", "2026-09-30", visited));
    }

    private static PlaceFigures figures(String metric, Period.Kind kind, String first, String last, Value value) {
        PlaceFigures figures = new PlaceFigures(AS_OF);
        Figure figure = new Figure(
                "key",
                Portal.DEFINITIONS.metrics().stream()
                        .filter(one -> one.code().equals(metric))
                        .findFirst()
                        .orElseThrow(),
                new Period(kind, LocalDate.parse(first), LocalDate.parse(last)),
                value,
                List.of());
        figures.add(figure, "all", "all", AS_OF);
        return figures;
    }

    private static Value published(String value) {
        return new Value.Published(new BigDecimal(value), null, null, null, null, null, null);
    }
}
