package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.terang.definition.Applicability;
import id.terang.definition.place.Office;
import id.terang.site.assembly.Portal;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.chart.svg.Compressed;
import id.terang.site.compare.Given;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parts of a whole: counted in the finding, drawn as shares, and not drawn where one of them is hidden. */
class ComplaintPartsTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-25");
    private static final Office LAHAT = Portal.DEFINITIONS.offices().stream()
            .filter(office -> office.code().equals("dinsos-lahat"))
            .findFirst()
            .orElseThrow();

    @BeforeAll
    static void installFonts() {
        ChartFonts.install(Path.of("target", "chart-fonts"));
    }

    @Test
    void theFindingCountsTheOldestAndAnOfficeWithAHiddenPartIsNotDrawn() {
        List<ChartView> charts = parts(open("294", "165", "230", "774"), open("[c]", "5", "7", "9"));

        assertThat(charts).hasSize(1);
        ChartView ages = charts.getFirst();
        assertThat(ages.finding())
                .isEqualTo("774 dari 1.463 laporan yang masih terbuka berumur lebih dari 60 hari kerja (53%)");
        assertThat(ages.wide().html()).contains("Lebih dari 60 hari kerja: 53%").doesNotContain("Lahat · ");
        assertThat(ages.table().rows().getLast().cells())
                .extracting(Cell::text)
                .containsExactly(LAHAT.shortName(), "[c]", "5", "7", "9");
    }

    @Test
    void aHiddenPartThatIsEmptyIsLeftOut() {
        PlaceFigures portal = open("294", "165", "[c]", "774");
        portal.add(
                new Figure(
                        "key",
                        Given.metric("masih-terbuka"),
                        new Period(Period.Kind.NOW, AS_OF, AS_OF),
                        published(new BigDecimal("1233")),
                        List.of()),
                "all",
                "all",
                AS_OF);

        List<ChartView> charts = parts(portal, open("1", "5", "7", "9"));

        assertThat(charts).hasSize(1);
        assertThat(charts.getFirst().finding()).startsWith("774 dari 1.233 laporan");
        assertThat(charts.getFirst().wide().html()).doesNotContain("15–60 hari kerja: ");
    }

    @Test
    void withoutEveryPartOfAllOfficesThereIsNoWholeToSpeakOf() {
        assertThat(parts(open("294", "165", "[c]", "774"), open("1", "5", "7", "9")))
                .isEmpty();
    }

    @Test
    void ofAProvinceTheAgenciesWithTheMostComplaintsAreDrawnAndTheTableHasAll() {
        Map<String, PlaceFigures> figures = new HashMap<>();
        List<Office> agencies = new ArrayList<>();
        for (int agency = 1; agency <= 39; agency++) {
            Office office = new Office(
                    "kantor-" + agency,
                    "Dinas Sosial Kabupaten Contoh " + agency,
                    "Dinsos Kabupaten Contoh " + agency,
                    LAHAT.type(),
                    null,
                    LAHAT.area(),
                    "",
                    LocalDate.EPOCH,
                    null,
                    "");
            agencies.add(office);
            figures.put(
                    office.code(),
                    open(Integer.toString(agency * 7 % 13), "5", "7", agency == 3 ? "9000" : Integer.toString(agency)));
        }

        ChartView chart =
                parts(open("294", "165", "230", "774"), agencies, figures).getFirst();

        assertThat(Compressed.weight(chart.wide().html())).isLessThan(8_000);
        assertThat(chart.subtitle())
                .endsWith("; 15 dari 39 kantor digambar, yang terbanyak laporannya; semuanya ada di tabel");
        assertThat(chart.wide().html()).contains("Contoh 3 ·").doesNotContain("Contoh 1 ·");
        assertThat(chart.table().rows()).hasSize(40);
    }

    @Test
    void everyComplaintThatCameInHasAnOutcomeAlsoThoseArchived() {
        PlaceFigures portal = new PlaceFigures(AS_OF);
        Map<String, Integer> counts = Map.of("confirmed", 52, "silence", 31, "officer", 12, "open", 3, "archived", 2);
        counts.forEach((outcome, count) -> portal.add(
                Given.quarter("laporan-diterima", 7, count + " - - of " + count), "outcome", outcome, AS_OF));

        FigureTable outcomes = Objects.requireNonNull(complaintParts().outcomes(portal));

        assertThat(outcomes.rows())
                .extracting(
                        row -> row.cells().getFirst().text(),
                        row -> row.cells().getLast().text())
                .containsExactly(
                        tuple("Pelapor menyatakan selesai", "52,0%"),
                        tuple("Selesai, pelapor tidak membalas 10 hari", "31,0%"),
                        tuple("Selesai, ditutup petugas", "12,0%"),
                        tuple("Belum selesai", "3,0%"),
                        tuple("Diarsipkan", "2,0%"));
        assertThat(outcomes.rows().getLast().cells().getFirst().note()).startsWith("Ganda, tidak jelas");
    }

    private static List<ChartView> parts(PlaceFigures portal, PlaceFigures lahat) {
        return parts(portal, List.of(LAHAT), Map.of(LAHAT.code(), lahat));
    }

    private static List<ChartView> parts(
            PlaceFigures portal, List<Office> agencies, Map<String, PlaceFigures> offices) {
        return complaintParts().of(portal, agencies, offices);
    }

    private static ComplaintParts complaintParts() {
        Tables tables = new Tables(
                Portal.INDONESIAN,
                Portal.DEFINITIONS.vocabulary(),
                Portal.DEFINITIONS.metrics(),
                new Applicability(Portal.DEFINITIONS));
        return new ComplaintParts(Portal.INDONESIAN, tables, new ChartViews(Portal.INDONESIAN));
    }

    private static PlaceFigures open(String... counts) {
        PlaceFigures figures = new PlaceFigures(AS_OF);
        List<String> ages = List.of("0-5", "6-14", "15-60", ">60");
        for (int at = 0; at < counts.length; at++) {
            BigDecimal count = "[c]".equals(counts[at]) ? null : new BigDecimal(counts[at]);
            Value value = count == null ? new Value.Suppressed() : published(count);
            figures.add(
                    new Figure(
                            "key",
                            Given.metric("masih-terbuka"),
                            new Period(Period.Kind.NOW, AS_OF, AS_OF),
                            value,
                            List.of()),
                    "age",
                    ages.get(at),
                    AS_OF);
        }
        return figures;
    }

    private static Value published(BigDecimal count) {
        return new Value.Published(count, count, null, count, null, null, null);
    }
}
