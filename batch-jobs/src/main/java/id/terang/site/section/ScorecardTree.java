package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.definition.Metric;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.WorkedExample;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Scorecards;
import id.terang.site.source.Scorecards.DimensionRow;
import id.terang.site.source.Scorecards.IndicatorRow;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arithmetic of one score from the total down to each indicator, as a reader can do it again. */
public final class ScorecardTree {

    private static final int DECIMALS = 2;

    private final Wording words;
    private final Scorecards scorecards;
    private final CountedBeside beside;
    private final Measured measured;
    private final Map<String, Metric> metrics = new HashMap<>();

    public ScorecardTree(Wording words, Scorecards scorecards, List<Metric> metrics) {
        this.words = words;
        this.beside = new CountedBeside(words);
        this.measured = new Measured(words);
        this.scorecards = scorecards;
        metrics.forEach(metric -> this.metrics.put(metric.code(), metric));
    }

    /** With what the portal counts beside what an office says of itself. */
    public List<ScorecardPage.Dimension> dimensions(Total total, Instrument instrument, PlaceFigures figures) {
        return rows(total, instrument).stream()
                .map(row -> dimension(total, instrument, dimension(instrument, row.dimension()), row, figures))
                .toList();
    }

    /** The score if what the portal counts too were counted; null where that changes nothing. */
    public @Nullable BigDecimal counted(Total total, Instrument instrument, PlaceFigures figures) {
        return new CountedScore(scorecards, beside).of(total, instrument, figures);
    }

    /** The dimensions of an office in the order of the instrument. */
    public List<DimensionRow> rows(Total total, Instrument instrument) {
        return instrument.dimensions().stream()
                .flatMap(dimension -> scorecards.dimensions(total.office()).stream()
                        .filter(row -> row.dimension().equals(dimension.code())))
                .toList();
    }

    public static Instrument.Dimension dimension(Instrument instrument, String code) {
        return instrument.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Points of the total that a dimension does not bring. */
    public static BigDecimal lost(DimensionRow row) {
        return row.contribution() == null ? row.weight() : row.weight().subtract(row.contribution());
    }

    /** 16,65 + 23,10 + 18,51 + 12,75 = 71,01, and why the printed parts may add up to a little more or less. */
    @Nullable
    public String check(Total total, Instrument instrument) {
        BigDecimal score = total.score();
        List<BigDecimal> parts = rows(total, instrument).stream()
                .map(DimensionRow::contribution)
                .map(part -> part == null ? BigDecimal.ZERO : part.setScale(DECIMALS, RoundingMode.HALF_UP))
                .toList();
        if (score == null || parts.isEmpty()) {
            return null;
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String addition = parts.stream().map(this::two).collect(Collectors.joining(" + ")) + " = " + two(sum);
        return sum.compareTo(score) == 0
                ? words.texts().get("scorecard.check.same", addition)
                : words.texts()
                        .get(
                                "scorecard.check.rounded",
                                addition,
                                two(score),
                                two(sum.subtract(score).abs()));
    }

    /** The addition of one score, dimension by dimension; empty without a score. */
    public Optional<WorkedExample> example(Total total, Instrument instrument, String office) {
        String check = check(total, instrument);
        if (check == null) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        for (DimensionRow row : rows(total, instrument)) {
            if (row.score() != null && row.contribution() != null) {
                steps.add(dimension(instrument, row.dimension()).label().in(words.language()) + ": " + two(row.weight())
                        + " × " + two(row.score()) + " ÷ 100 = " + two(row.contribution()));
            }
        }
        steps.add(words.texts().get("scorecard.rounding"));
        steps.add(check);
        return Optional.of(new WorkedExample(office, steps));
    }

    private ScorecardPage.Dimension dimension(
            Total total,
            Instrument instrument,
            Instrument.Dimension dimension,
            DimensionRow row,
            PlaceFigures figures) {
        List<IndicatorRow> rows = scorecards.indicators(total.office(), row.dimension());
        BigDecimal filledWeight = rows.stream()
                .filter(one -> one.value() != null)
                .map(IndicatorRow::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ScorecardPage.Dimension(
                row.dimension(),
                dimension.label().in(words.language()),
                two(row.weight()),
                row.score() == null ? null : two(row.score()),
                row.score(),
                row.contribution() == null ? null : two(row.contribution()),
                row.contribution() == null ? null : two(lost(row)),
                words.texts()
                        .get(
                                "score.filled",
                                words.numbers().format(row.filled()),
                                words.numbers().format(row.indicators())),
                rows.isEmpty() ? null : rule(row, filledWeight),
                worked(row, rows, filledWeight),
                dimension.indicators().stream()
                        .flatMap(indicator -> rows.stream()
                                .filter(candidate -> candidate.indicator().equals(indicator.code()))
                                .map(found ->
                                        indicator(total, instrument, row, indicator, found, filledWeight, figures)))
                        .toList());
    }

    /** How many points an indicator of this dimension may bring at most. */
    private String rule(DimensionRow row, BigDecimal filledWeight) {
        if (filledWeight.signum() == 0) {
            return words.texts().get("scorecard.rule.none");
        }
        return row.filled() == row.indicators()
                ? words.texts().get("scorecard.rule.full", two(row.weight()))
                : words.texts()
                        .get(
                                "scorecard.rule.partial",
                                two(row.weight()),
                                two(filledWeight),
                                words.numbers().format(row.indicators() - (long) row.filled()));
    }

    /** 41,20 ÷ 80,00 × 100 = 51,50, after the rule in words. */
    private @Nullable String worked(DimensionRow row, List<IndicatorRow> rows, BigDecimal filledWeight) {
        if (row.score() == null || filledWeight.signum() == 0) {
            return null;
        }
        BigDecimal reached = rows.stream()
                .filter(one -> one.value() != null)
                .map(one -> one.weight().multiply(one.value()).divide(one.scaleMax(), 10, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.texts().get("scorecard.dimension.rule", two(reached), two(filledWeight), two(row.score()));
    }

    private ScorecardPage.Indicator indicator(
            Total total,
            Instrument instrument,
            DimensionRow dimension,
            Instrument.Indicator indicator,
            IndicatorRow row,
            BigDecimal filledWeight,
            PlaceFigures figures) {
        Metric metric = row.metric() == null ? null : metrics.get(row.metric());
        return new ScorecardPage.Indicator(
                anchor(row),
                indicator.label().in(words.language()),
                two(row.weight()),
                value(instrument, row),
                arithmetic(dimension, row, filledWeight),
                row.contribution() == null ? null : two(row.contribution()),
                gain(total, row),
                ScorecardPage.Origin.valueOf(row.origin().toUpperCase(Locale.ROOT)),
                metric != null && row.metricValue() != null
                        ? measured.evidence(total, indicator, row, metric, row.metricValue(), figures)
                        : row.evidence(),
                row.assessed() == null
                        ? null
                        : words.texts()
                                .get(
                                        "scorecard.assessed",
                                        words.dates().day(row.assessed()),
                                        row.assessor() == null ? "–" : row.assessor()),
                metric == null || row.value() == null
                        ? null
                        : new Link(
                                metric.label().in(words.language()), Addresses.metric(words.language(), metric.code())),
                indicator.confirmed(),
                beside.of(instrument, indicator, row, figures));
    }

    /** "2 dari 3: ada pada separuh atau lebih"; null when it is missing. What a computed value means, its steps say. */
    private @Nullable String value(Instrument instrument, IndicatorRow row) {
        if (row.value() == null) {
            return null;
        }
        Instrument.Level level = row.metric() == null ? instrument.level(row.value(), row.scaleMax()) : null;
        String value = words.texts().get("scorecard.value", plain(row.value()), plain(row.scaleMax()));
        return level == null
                ? value
                : words.texts()
                        .get("scorecard.value.meaning", value, level.meaning().in(words.language()));
    }

    static String anchor(IndicatorRow row) {
        return "indikator-" + row.indicator();
    }

    /** 2 ÷ 3 × 1,99 = 1,33. */
    private @Nullable String arithmetic(DimensionRow dimension, IndicatorRow row, BigDecimal filledWeight) {
        if (row.value() == null || row.contribution() == null) {
            return null;
        }
        BigDecimal most =
                dimension.weight().multiply(row.weight()).divide(filledWeight, DECIMALS, RoundingMode.HALF_UP);
        return plain(row.value()) + " ÷ " + plain(row.scaleMax()) + " × " + two(most) + " = " + two(row.contribution());
    }

    private @Nullable String gain(Total total, IndicatorRow row) {
        BigDecimal score = total.score();
        BigDecimal full = row.fullTotal();
        return score == null || full == null
                ? null
                : words.texts().get("scorecard.gain", two(full), words.numbers().signed(full.subtract(score)));
    }

    /** 61,2% or 6 hari kerja; a score without its unit. */
    String measured(Metric metric, BigDecimal value) {
        return measured.printed(metric, value);
    }

    @Nullable
    Metric metric(IndicatorRow row) {
        return row.metric() == null ? null : metrics.get(row.metric());
    }

    /** 2, or 2,5. */
    String plain(BigDecimal value) {
        return measured.plain(value);
    }

    private String two(BigDecimal value) {
        return words.numbers().format(value, DECIMALS);
    }
}
