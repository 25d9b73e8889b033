package id.terang.disclosure;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.disclosure.FigureTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Primary suppression: keeps what is declared and due, and hides what speaks of too few. */
public final class DisclosureControl {

    private static final Set<Statistic> SURVEY_MEANS =
            EnumSet.of(Statistic.SATISFACTION_INDEX, Statistic.SATISFACTION_INDEX_POOLED, Statistic.ELEMENT_MEAN);

    private DisclosureControl() {}

    /** The table as the public may see it: fewer rows, and no figure left as computed. */
    public static FigureTable protect(FigureTable table, DeclaredViews views, DisclosureRules rules) {
        List<Row> rows = new ArrayList<>(table.rows().size());
        for (Row row : table.rows()) {
            if (views.isDue(row.place(), row.breakdown())) {
                rows.add(row.with(protect(table, row, rules)));
            }
        }
        return table.with(rows);
    }

    /**
     * A waiting-time curve as the public may see it; empty when nothing of it may be shown.
     *
     * @param table the block of the metric that the curve belongs to
     * @param row where in the block it belongs
     */
    public static Optional<Curve> protect(
            Curve curve, FigureTable table, Row row, DeclaredViews views, DisclosureRules rules) {
        if (!views.isDue(row.place(), row.breakdown())) {
            return Optional.empty();
        }
        return Optional.of(curve.protect(Threshold.of(table, row, rules).smallest()))
                .filter(shown -> !shown.points().isEmpty());
    }

    static Figure protect(FigureTable table, Row row, DisclosureRules rules) {
        return switch (row.figure()) {
            case Figure.Computed computed -> protect(table, row, computed, rules);
            case Figure.Published published -> published;
            case Figure.Suppressed suppressed -> suppressed;
            case Figure.NotAvailable missing -> missing;
            case Figure.NotApplicable impossible -> impossible;
        };
    }

    private static Figure protect(FigureTable table, Row row, Figure.Computed computed, DisclosureRules rules) {
        Metric metric = table.metric();
        if (isTooSmall(metric, computed, Threshold.of(table, row, rules))) {
            return new Figure.Suppressed();
        }
        BigDecimal value = computed.value();
        if (value == null || computed.base().compareTo(BigDecimal.valueOf(metric.minimumBase())) < 0) {
            return new Figure.NotAvailable();
        }
        int decimals = decimals(metric, computed, rules);
        return new Figure.Published(
                value.setScale(decimals, RoundingMode.HALF_UP),
                plain(computed.numerator()),
                plain(computed.denominator()),
                Objects.requireNonNull(plain(computed.base())),
                rounded(computed.lower(), decimals),
                rounded(computed.upper(), decimals),
                computed.band());
    }

    /** A figure is as small as its smallest part; who is not in the numerator is a part too. */
    private static boolean isTooSmall(Metric metric, Figure.Computed computed, Threshold threshold) {
        BigDecimal smallest = BigDecimal.valueOf(threshold.smallest());
        if (isBelow(computed.base(), smallest)) {
            return true;
        }
        return switch (metric.statistic()) {
            case SUM -> isBelow(computed.value(), smallest);
            case RATIO -> isRatioTooSmall(computed, smallest, threshold.ofWhole());
            case MEDIAN,
                    MEAN,
                    P90,
                    SURVIVAL_MEDIAN,
                    SURVIVAL_P90,
                    SATISFACTION_INDEX,
                    SATISFACTION_INDEX_POOLED,
                    ELEMENT_MEAN,
                    SAMPLE_REQUIRED,
                    SAMPLE_SHORTFALL,
                    COMPLIANCE_SCORE -> false;
        };
    }

    private static boolean isRatioTooSmall(Figure.Computed computed, BigDecimal smallest, boolean ofWhole) {
        BigDecimal numerator = computed.numerator();
        BigDecimal denominator = computed.denominator();
        if (isBelow(numerator, smallest) || isBelow(denominator, smallest)) {
            return true;
        }
        if (ofWhole || numerator == null || denominator == null) {
            return false;
        }
        BigDecimal rest = denominator.subtract(numerator);
        return rest.signum() >= 0 && isBelow(rest, smallest);
    }

    private static boolean isBelow(@Nullable BigDecimal part, BigDecimal smallest) {
        return part != null && part.compareTo(smallest) < 0;
    }

    private static int decimals(Metric metric, Figure.Computed computed, DisclosureRules rules) {
        boolean isThinMean = SURVEY_MEANS.contains(metric.statistic())
                && computed.base().compareTo(BigDecimal.valueOf(rules.twoDecimalsThreshold())) < 0;
        return isThinMean ? Math.min(metric.decimals(), 1) : metric.decimals();
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value, int decimals) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A part as counted: 1000 and 12.5, never 1E+3 or 12.50. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
