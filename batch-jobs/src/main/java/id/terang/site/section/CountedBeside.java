package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Counterpart;
import id.terang.definition.Instrument.Level;
import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.page.ScorecardPage;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Scorecards.IndicatorRow;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an office says of itself beside what the portal counts of the same thing: both, and whether more or less is said than counted. */
final class CountedBeside {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_ELEMENT = BigDecimal.valueOf(4);

    private final Wording words;
    private final Measured measured;

    CountedBeside(Wording words) {
        this.words = words;
        this.measured = new Measured(words);
    }

    /** Null where the instrument names nothing to compare with, or one of the two has no number. */
    ScorecardPage.@Nullable Comparison of(
            Instrument instrument, Instrument.Indicator indicator, IndicatorRow row, PlaceFigures figures) {
        Counterpart counterpart = indicator.counterpart();
        BigDecimal said = row.value();
        return counterpart == null || said == null
                ? null
                : counted(counterpart, figures)
                        .filter(figure -> figure.state() == State.PUBLISHED)
                        .map(figure -> comparison(instrument, said, row.scaleMax(), figure))
                        .orElse(null);
    }

    /** The value that what is counted stands for; empty where the instrument does not say it. */
    Optional<BigDecimal> value(
            Instrument instrument, Instrument.Indicator indicator, IndicatorRow row, PlaceFigures figures) {
        return Optional.ofNullable(indicator.counterpart())
                .flatMap(counterpart -> counted(counterpart, figures))
                .filter(figure -> figure.state() == State.PUBLISHED)
                .flatMap(figure -> Optional.ofNullable(level(instrument, row.scaleMax(), figure)))
                .map(Level::value);
    }

    private static Optional<Figure> counted(Counterpart counterpart, PlaceFigures figures) {
        return counterpart.breakdown() == null
                ? figures.headline(counterpart.metric())
                : Optional.ofNullable(figures.breakdown(counterpart.metric(), counterpart.breakdown())
                        .get(counterpart.value()));
    }

    private ScorecardPage.Comparison comparison(
            Instrument instrument, BigDecimal said, BigDecimal full, Figure figure) {
        Metric metric = figure.metric();
        String rests = words.figures().base(figure);
        String period = words.dates().period(figure.period());
        Level level = level(instrument, full, figure);
        String counted = words.texts()
                .get(
                        "scorecard.beside",
                        words.texts().get("scorecard.value", measured.plain(said), measured.plain(full)),
                        words.sentences().spoken(figure),
                        rests == null ? period : rests + ", " + period);
        return new ScorecardPage.Comparison(
                level == null
                        ? counted
                        : counted + " "
                                + words.texts()
                                        .get(
                                                "scorecard.beside.level",
                                                measured.plain(level.value()),
                                                level.meaning().in(words.language())),
                side(said, full, figure, level),
                new Link(metric.label().in(words.language()), Addresses.metric(words.language(), metric.code())));
    }

    /** The value that the counted share stands for; null for what is no share, or where the instrument does not say it. */
    private static @Nullable Level level(Instrument instrument, BigDecimal full, Figure figure) {
        return figure.metric().isShare() && figure.metric().better() == Metric.Better.HIGHER
                ? instrument.levelOf(((Value.Published) figure.value()).value(), full)
                : null;
    }

    /**
     * Whether more or less is said than counted. Both must be on one scale, or the instrument say which share a value stands for; of a share,
     * the full mark of any scale says that nothing is missing.
     */
    private static ScorecardPage.@Nullable Side side(
            BigDecimal said, BigDecimal full, Figure figure, @Nullable Level level) {
        Metric metric = figure.metric();
        BigDecimal counted = ((Value.Published) figure.value()).value();
        BigDecimal highest = highest(metric);
        if (level != null) {
            return side(said.compareTo(level.value()));
        }
        if (metric.better() != Metric.Better.HIGHER || highest == null) {
            return null;
        }
        if (full.compareTo(highest) == 0) {
            return side(said.compareTo(counted));
        }
        boolean isFull = metric.isShare() && said.compareTo(full) == 0;
        return isFull && counted.compareTo(HUNDRED) < 0 ? ScorecardPage.Side.HIGHER : null;
    }

    private static ScorecardPage.@Nullable Side side(int comparison) {
        return switch (Integer.signum(comparison)) {
            case 1 -> ScorecardPage.Side.HIGHER;
            case -1 -> ScorecardPage.Side.LOWER;
            default -> null;
        };
    }

    /** The end of the scale of a metric; null where it has none. */
    private static @Nullable BigDecimal highest(Metric metric) {
        return switch (metric.statistic()) {
            case SATISFACTION_INDEX, SATISFACTION_INDEX_POOLED, COMPLIANCE_SCORE -> HUNDRED;
            case ELEMENT_MEAN -> HIGHEST_ELEMENT;
            case SUM, RATIO, MEDIAN, MEAN, P90, SURVIVAL_MEDIAN, SURVIVAL_P90, SAMPLE_REQUIRED, SAMPLE_SHORTFALL ->
                metric.isShare() ? HUNDRED : null;
        };
    }
}
