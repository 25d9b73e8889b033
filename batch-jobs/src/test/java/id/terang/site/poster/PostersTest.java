package id.terang.site.poster;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.PosterPage;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostersTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Map<String, Metric> METRICS = metrics();
    private static final Wording WORDS = Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN);
    private static final Period THIRD =
            new Period(Period.Kind.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final Period SECOND =
            new Period(Period.Kind.QUARTER, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    @Test
    void everyNumberIsOfThePeriodOfTheScore() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.93", "B"));
        office.total("responden", SECOND, number("900"));
        office.total("responden", THIRD, number("120"));
        office.group("responden", "sex", "female", SECOND, number("500"));
        PosterPage poster = poster(office);
        assertThat(poster.period()).isEqualTo("Triwulan III 2026");
        assertThat(poster.respondents()).extracting(view -> view.value()).isEqualTo("120");
        assertThat(poster.index()).extracting(view -> view.band()).isEqualTo("B · Baik");
        assertThat(poster.profile()).isEmpty();
        assertThat(poster.missing()).anyMatch(sentence -> sentence.startsWith("Jenis kelamin responden tidak"));
    }

    @Test
    void aHiddenGroupIsShownByItsSymbolOnly() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.93", "B"));
        office.group("responden", "sex", "female", THIRD, number("57"));
        office.group("responden", "sex", "male", THIRD, new Value.Suppressed());
        assertThat(poster(office).profile().getFirst().rows())
                .extracting(row -> row.cells().getLast().text())
                .containsExactly("57", "[c]");
    }

    @Test
    void theLowestThreeElementsAreMarkedInTheOrderOfTheRegulation() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.93", "B"));
        List<String> means = List.of("3.50", "3.10", "3.40", "4.00", "3.30", "3.60", "3.70", "3.20", "3.80");
        for (int element = 1; element <= 9; element++) {
            office.group("nilai-unsur", "element", "u" + element, THIRD, number(means.get(element - 1)));
        }
        List<Row> rows =
                java.util.Objects.requireNonNull(poster(office).elements()).rows();
        assertThat(rows.stream()
                        .map(row -> row.cells().getFirst())
                        .filter(cell -> cell.note() != null)
                        .map(Cell::text))
                .containsExactly("element u2", "element u5", "element u8");
        assertThat(rows.get(3).cells().getLast().bar()).isEqualByComparingTo("100");
    }

    @Test
    void thePlansNobodyDeliveredAreMissingAndNotDenied() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.93", "B"));
        office.group("nilai-unsur", "element", "u1", THIRD, number("3.50"));
        office.group("nilai-unsur", "element", "u2", THIRD, number("3.10"));
        office.group("nilai-unsur", "element", "u3", SECOND, number("1.00"));
        LowestElements lowest = new LowestElements(
                WORDS,
                (breakdown, value) -> value,
                (plans, element) -> element.equals("u1") ? Cell.of("Loket dibuka") : Cell.without(State.NOT_AVAILABLE));
        assertThat(java.util.Objects.requireNonNull(lowest.of(office, "Dinsos", "dinsos"))
                        .rows())
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("u2", "3,10", "[x]"), List.of("u1", "3,50", "Loket dibuka"));
        assertThat(java.util.Objects.requireNonNull(lowest.byOffice(Map.of("dinsos", office), Cell::of))
                        .rows()
                        .getFirst()
                        .cells())
                .extracting(Cell::text)
                .containsExactly("dinsos", "u2", "u1", "[x]", "[x]");
    }

    @Test
    void sufficiencyOfAnAgencySaysInHowManyUnits() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.93", "B"));
        office.total("sampel-minimal", THIRD, number("350"));
        office.total("kekurangan-sampel", THIRD, new Value.Published(d("12"), d("3"), d("30"), null, null, null, null));
        assertThat(poster(office).sample())
                .isEqualTo(
                        "Dibutuhkan paling sedikit 350 responden. 3 dari 30 unit kekurangan responden, seluruhnya 12,"
                                + " sehingga hasilnya belum tentu mewakili semua pengguna layanan.");
        office.total("kekurangan-sampel", THIRD, number("0"));
        assertThat(poster(office).sample()).endsWith("350 responden. Jumlahnya cukup.");
    }

    @Test
    void earlierQuartersOfAYearHaveAPosterWhereSomebodyAnswered() {
        Office office = new Office();
        office.total("responden", quarter(2025, 7), number("80"));
        office.total("responden", quarter(2025, 10), number("90"));
        office.total("responden", quarter(2026, 1), number("0"));
        office.total("responden", SECOND, number("100"));
        office.total("responden", THIRD, number("120"));

        assertThat(Posters.earlier(office)).containsExactly(SECOND, quarter(2025, 10));
        assertThat(Posters.path("dinsos-lahat", SECOND)).isEqualTo("/kantor/dinsos-lahat/poster-skm/2026-q2/");
    }

    @Test
    void groupsStandInTheOrderOfTheVocabularyAndALetterThatStaysIsSaid() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.93", "B"));
        office.group("responden", "sex", "male", THIRD, number("63"));
        office.group("responden", "sex", "female", THIRD, number("57"));

        assertThat(poster(office).profile().getFirst().rows())
                .extracting(row -> row.cells().getFirst().text())
                .containsExactly("sex female", "sex male");
        office.total("ikm", THIRD, new Value.Published(d("82.93"), null, null, d("120"), d("80.00"), d("85.86"), "B"));
        assertThat(poster(office).index())
                .extracting(view -> view.interval())
                .asString()
                .endsWith("; hurufnya tetap B");
    }

    @Test
    void whoMultipliesTheElementsOutIsToldWhyTheScoreIsAnother() {
        Office office = new Office();
        office.total("ikm", THIRD, index("86.27", "B"));
        office.total("ikm-gabungan", THIRD, index("86.27", "B"));
        assertThat(poster(office).pooled()).isNull();

        office.total("ikm-gabungan", THIRD, index("86.05", "B"));
        assertThat(poster(office).pooled()).contains("rata-rata nilai tiap unit", "86,05");
    }

    private static Period quarter(int year, int month) {
        LocalDate start = LocalDate.of(year, month, 1);
        return new Period(Period.Kind.QUARTER, start, start.plusMonths(3).minusDays(1));
    }

    @Test
    void anOfficeWithoutSurveyHasNoPoster() {
        assertThat(Posters.period(new Office())).isEmpty();
    }

    private static PosterPage poster(Office office) {
        Shell shell = new Shell(
                SiteFrame.of(DefinitionsLoader.load(HOME.resolve("config")).portal(), Language.INDONESIAN),
                Language.INDONESIAN,
                Posters.path("dinsos-lahat"),
                "",
                "",
                List.of(),
                new AsOf("21 November 2026", "2026-11-21"),
                null,
                true);
        PosterPage poster = new Posters(
                        WORDS,
                        (breakdown, value) -> breakdown + " " + value,
                        (breakdown, values) -> new TreeSet<>(values))
                .page(shell, "Dinsos", null, office, Posters.period(office).orElseThrow(), List.of());
        assertThat(poster.whole()).extracting(Link::href).isEqualTo("/kantor/dinsos-lahat/");
        assertThat(poster.code()).isNull();
        return poster;
    }

    private static Value index(String value, String band) {
        return new Value.Published(d(value), null, null, d("120"), d("85.00"), d("88.86"), band);
    }

    private static Value number(String value) {
        return new Value.Published(d(value), null, null, null, null, null, null);
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static Map<String, Metric> metrics() {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        DefinitionsLoader.load(HOME.resolve("config")).metrics().forEach(metric -> metrics.put(metric.code(), metric));
        return metrics;
    }

    /** What a release says about one office. */
    private static final class Office implements SurveyFigures {

        private final Map<String, List<Figure>> totals = new LinkedHashMap<>();
        private final Map<String, Map<String, List<Figure>>> groups = new LinkedHashMap<>();

        void total(String metric, Period period, Value value) {
            totals.computeIfAbsent(metric, key -> new ArrayList<>()).addFirst(figure(metric, period, value));
        }

        void group(String metric, String breakdown, String group, Period period, Value value) {
            groups.computeIfAbsent(metric + " " + breakdown, key -> new LinkedHashMap<>())
                    .computeIfAbsent(group, key -> new ArrayList<>())
                    .add(figure(metric, period, value));
        }

        private static Figure figure(String metric, Period period, Value value) {
            return new Figure(
                    metric + period, java.util.Objects.requireNonNull(METRICS.get(metric)), period, value, List.of());
        }

        @Override
        public Optional<Figure> headline(String metric) {
            return totals.getOrDefault(metric, List.of()).stream().findFirst();
        }

        @Override
        public List<Figure> series(String metric, Period.@Nullable Kind kind) {
            return totals.getOrDefault(metric, List.of());
        }

        @Override
        public Map<String, Figure> breakdown(String metric, String breakdown, Period period) {
            Map<String, Figure> found = new LinkedHashMap<>();
            groups.getOrDefault(metric + " " + breakdown, Map.of())
                    .forEach((group, figures) -> figures.stream()
                            .filter(figure -> figure.period().equals(period))
                            .forEach(figure -> found.put(group, figure)));
            return found;
        }
    }
}
