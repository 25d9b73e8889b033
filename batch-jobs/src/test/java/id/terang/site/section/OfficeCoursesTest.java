package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.assembly.Portal;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.chart.svg.Compressed;
import id.terang.site.compare.Given;
import id.terang.site.figure.Mark;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.source.PlaceFigures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several offices side by side: a change that may be chance is not counted as one, and one office alone is no comparison. */
class OfficeCoursesTest {

    private static final String ON_TIME = "selesai-tepat-waktu";
    private static final List<Office> AGENCIES = Portal.DEFINITIONS.offices().stream()
            .filter(office -> office.code().startsWith("dinsos-"))
            .toList();

    private final Map<String, PlaceFigures> byPlace = new HashMap<>();

    @BeforeAll
    static void installFonts() {
        ChartFonts.install(Path.of("target", "chart-fonts"));
    }

    @Test
    void onlyAChangeLargerThanChanceIsCountedAndAProvisionalQuarterSaysNothing() {
        course(0, "80.0 78.0 82.0 of 900", "85.0 83.0 87.0 of 900", "90.0 88.0 92.0 of 900");
        course(1, "80.0 70.0 90.0 of 90", "84.0 74.0 94.0 of 90", "82.0 72.0 92.0 of 90");
        Objects.requireNonNull(byPlace.get(place(1)))
                .add(Given.quarter(ON_TIME, 4, "10.0 5.0 15.0 of 90", Mark.PROVISIONAL), "all", "all", day());

        ChartView chart = Objects.requireNonNull(view());

        assertThat(chart.finding())
                .isEqualTo(
                        "Selesai dalam batas waktu sejak Triwulan I 2025: naik di satu kantor, belum pasti berubah di satu kantor");
        assertThat(chart.description())
                .contains(
                        AGENCIES.getFirst().shortName() + ": naik dari 80,0% (Triwulan I 2025) menjadi 90,0%",
                        AGENCIES.get(1).shortName() + ": 80,0% (Triwulan I 2025) dan 82,0% (Triwulan III 2025), belum");
        assertThat(chart.table().columns())
                .extracting(Column::label)
                .containsExactly(
                        "Periode",
                        AGENCIES.getFirst().shortName(),
                        AGENCIES.get(1).shortName());
        assertThat(chart.table().rows().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("Triwulan IV 2025", "[x]", "10,0");
    }

    @Test
    void oneOfficeAloneOrTwoPeriodsAreNoSmallMultiples() {
        course(0, "80.0 78.0 82.0 of 900", "85.0 83.0 87.0 of 900", "90.0 88.0 92.0 of 900");
        course(1, "80.0 70.0 90.0 of 90", "84.0 74.0 94.0 of 90");

        assertThat(view()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {ON_TIME, "warga-dijangkau"})
    void theChartOfAProvinceOfOfficesFitsItsWeight(String metric) {
        List<Office> offices = IntStream.rangeClosed(1, 39)
                .mapToObj(OfficeCoursesTest::regency)
                .toList();
        for (Office office : offices) {
            int number = offices.indexOf(office);
            PlaceFigures figures = new PlaceFigures(day());
            for (int quarter = 1; quarter <= 12; quarter++) {
                String numbers = String.format(
                        Locale.ROOT, "%d.%d 1.2 99.7 of 900", 10 + (number * 37 + quarter * 53) % 80, quarter % 10);
                figures.add(
                        quarter == 12
                                ? Given.quarter(metric, quarter, numbers, Mark.PROVISIONAL)
                                : Given.quarter(metric, quarter, numbers),
                        "all",
                        "all",
                        day());
            }
            byPlace.put("office " + office.code(), figures);
        }

        ChartView chart = Objects.requireNonNull(view(Given.metric(metric), offices));

        assertThat(Compressed.weight(chart.wide().html())).isLessThan(8_000);
        assertThat(chart.subtitle()).endsWith("dari 39 kantor digambar, semuanya ada di tabel");
        assertThat(chart.table().columns()).hasSize(40);
    }

    private static Office regency(int number) {
        return new Office(
                "kantor-" + number,
                "Dinas Sosial Kabupaten Contoh " + number,
                "Dinsos Kabupaten Contoh " + number,
                AGENCIES.getFirst().type(),
                null,
                AGENCIES.getFirst().area(),
                "",
                LocalDate.EPOCH,
                null,
                "");
    }

    private @Nullable ChartView view() {
        return view(Given.metric(ON_TIME), AGENCIES);
    }

    private @Nullable ChartView view(Metric metric, List<Office> offices) {
        return new OfficeCourses(Portal.INDONESIAN, new ChartViews(Portal.INDONESIAN)).of(metric, offices, byPlace);
    }

    private void course(int agency, String... quarters) {
        PlaceFigures figures = new PlaceFigures(day());
        for (int at = 0; at < quarters.length; at++) {
            figures.add(Given.quarter(ON_TIME, at + 1, quarters[at]), "all", "all", day());
        }
        byPlace.put(place(agency), figures);
    }

    private static String place(int agency) {
        return "office " + AGENCIES.get(agency).code();
    }

    private static LocalDate day() {
        return LocalDate.parse("2026-01-15");
    }
}
