package id.terang.disclosure;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.problem.Problems;
import id.terang.definition.reading.DisclosureReader;
import id.terang.disclosure.FigureTable.Period;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks of figures as tests need them, under the rules of the shipped instance. */
final class Blocks {

    /** The shipped config/disclosure.yaml. */
    static final DisclosureRules SHIPPED = shipped();

    static final Period QUARTER = new Period("quarter", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    static final Period YEAR = new Period("year", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    static final Place AGENCY = new Place("dinsos-a", "agency", "*");
    static final Place DISTRICT = new Place("35.20.02", "district", "35.20");

    static final Place UNIT = new Place("upt-pstw-magetan", "unit", "dinsos-a");

    /** A home for children, listed under high-risk-offices. */
    static final Place HOME = new Place("upt-ppsaa-nganjuk", "unit", "dinsos-a");

    private static final Text TEXT = new Text("teks", "text");

    private Blocks() {}

    static Place place(String name) {
        return switch (name) {
            case "agency" -> AGENCY;
            case "unit" -> UNIT;
            case "home" -> HOME;
            default -> DISTRICT;
        };
    }

    /** Under the shipped rules, with no view left out. */
    static FigureTable protect(FigureTable table) {
        return DisclosureControl.protect(table, DeclaredViews.of(table, SHIPPED, SparseViews.NONE), SHIPPED);
    }

    static Metric metric(Subject subject, Statistic statistic, Metric.Counts counts, int decimals) {
        return metric(subject, statistic, counts, decimals, null);
    }

    static Metric metric(
            Subject subject, Statistic statistic, Metric.Counts counts, int decimals, @Nullable String numerator) {
        return new Metric(
                "uji",
                subject,
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                statistic,
                numerator,
                null,
                BigDecimal.valueOf(100),
                TEXT,
                decimals,
                0,
                counts,
                Metric.Better.NEITHER,
                List.of(
                        "kantor-bulanan",
                        "pos-tahunan",
                        "kabupaten-bulanan",
                        "kecamatan-triwulanan",
                        "kecamatan-rincian",
                        "kantor-rincian",
                        "kabupaten-rincian",
                        "desa-tahunan"),
                List.of("category", "channel", "element"),
                LocalDate.of(2024, 1, 1),
                "product",
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    static Metric complaints(Statistic statistic) {
        return metric(Subject.COMPLAINT, statistic, Metric.Counts.CASES, 1);
    }

    static FigureTable table(Metric metric, Row... rows) {
        return new FigureTable(
                metric, rows[0].place().level().equals("district") ? "area" : "office", YEAR, false, List.of(rows));
    }

    static Row total(Place place, Figure figure) {
        return new Row(place, "all", "all", figure);
    }

    static Figure.Computed count(long value) {
        return computed(BigDecimal.valueOf(value), null, null, value);
    }

    static Figure.Computed ratio(long numerator, long denominator) {
        BigDecimal value = denominator == 0
                ? null
                : BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 12, RoundingMode.DOWN);
        return computed(value, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), denominator);
    }

    static Figure.Computed mean(String value, long base) {
        return new Figure.Computed(
                new BigDecimal(value),
                null,
                null,
                BigDecimal.valueOf(base),
                new BigDecimal("70.1234"),
                new BigDecimal("90.9876"),
                "B");
    }

    private static Figure.Computed computed(
            @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, long base) {
        return new Figure.Computed(value, numerator, denominator, BigDecimal.valueOf(base), null, null, null);
    }

    private static DisclosureRules shipped() {
        Path config = Path.of(System.getProperty("terang.home", ".."), "config");
        Problems problems = new Problems();
        DisclosureRules rules = DisclosureReader.read(new ConfigurationFolder(config, problems));
        problems.throwIfAny();
        return rules;
    }
}
