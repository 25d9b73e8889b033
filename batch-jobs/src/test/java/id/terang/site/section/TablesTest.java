package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Applicability;
import id.terang.site.assembly.Portal;
import id.terang.site.compare.Given;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-25");

    @Test
    void aColumnOfAnotherPeriodThanTheCaptionSaysSo() {
        PlaceFigures figures = new PlaceFigures(AS_OF);
        add(figures, "laporan-diterima", Period.Kind.QUARTER, "2026-07-01", "2026-09-30");
        add(figures, "selesai-tepat-waktu", Period.Kind.YEAR, "2025-01-01", "2025-12-31");
        Tables tables = tables();

        FigureTable table = Objects.requireNonNull(
                tables.breakdown(figures, "category", List.of("laporan-diterima", "selesai-tepat-waktu")));

        assertThat(table.caption()).isEqualTo("Menurut topik, Triwulan III 2026");
        assertThat(table.columns())
                .extracting(FigureTable.Column::label)
                .containsExactly("Topik", "Laporan warga yang diterima", "Selesai dalam batas waktu (%), 2025");
    }

    @Test
    void aTableOfPlacesNamesItsPeriodAndAPlaceOfAnotherOneSaysSo() {
        PlaceFigures now = new PlaceFigures(AS_OF);
        PlaceFigures before = new PlaceFigures(AS_OF);
        now.add(figure("2026-07-01", "2026-09-30"), "all", "all", AS_OF);
        before.add(figure("2026-04-01", "2026-06-30"), "all", "all", AS_OF);
        Map<String, PlaceFigures> places = new LinkedHashMap<>(Map.of("a", now));
        places.put("b", now);
        places.put("c", before);

        FigureTable table = Objects.requireNonNull(
                tables().places("Menurut kantor", "office", List.of("laporan-diterima"), places, FigureTable.Cell::of));

        assertThat(table.caption()).isEqualTo("Menurut kantor, Triwulan III 2026");
        assertThat(table.rows())
                .extracting(row -> row.cells().get(1).note())
                .containsExactly(null, null, "Triwulan II 2026");
    }

    @Test
    void oneMetricAtManyPlacesShowsTheIntervalOfEach() {
        PlaceFigures many = new PlaceFigures(AS_OF);
        PlaceFigures few = new PlaceFigures(AS_OF);
        many.add(Given.quarter("selesai-tepat-waktu", 3, "84.0 80.1 87.9 of 300"), "all", "all", AS_OF);
        few.add(Given.quarter("selesai-tepat-waktu", 3, "84.0 - - of 3"), "all", "all", AS_OF);
        Map<String, PlaceFigures> places = new LinkedHashMap<>(Map.of("a", many));
        places.put("b", few);

        FigureTable table = Objects.requireNonNull(tables().places(
                        "Menurut kantor", "office", List.of("selesai-tepat-waktu"), places, FigureTable.Cell::of));

        assertThat(table.columns().getLast().label()).isEqualTo("Kisaran 95%");
        assertThat(table.rows()).extracting(row -> row.cells().getLast().text()).containsExactly("80,1–87,9", "");
    }

    private static Figure figure(String first, String last) {
        return figure("laporan-diterima", Period.Kind.QUARTER, first, last);
    }

    private static Tables tables() {
        return new Tables(
                Portal.INDONESIAN,
                Portal.DEFINITIONS.vocabulary(),
                Portal.DEFINITIONS.metrics(),
                new Applicability(Portal.DEFINITIONS));
    }

    private static void add(PlaceFigures figures, String metric, Period.Kind kind, String first, String last) {
        figures.add(figure(metric, kind, first, last), "category", "cash", AS_OF);
    }

    private static Figure figure(String metric, Period.Kind kind, String first, String last) {
        return new Figure(
                "key",
                Portal.DEFINITIONS.metrics().stream()
                        .filter(one -> one.code().equals(metric))
                        .findFirst()
                        .orElseThrow(),
                new Period(kind, LocalDate.parse(first), LocalDate.parse(last)),
                new Value.Published(BigDecimal.TEN, null, null, null, null, null, null),
                List.of());
    }
}
