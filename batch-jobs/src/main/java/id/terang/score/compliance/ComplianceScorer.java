package id.terang.score.compliance;

import id.terang.definition.Instrument;
import id.terang.score.compliance.ComplianceScore.DimensionScore;
import id.terang.score.compliance.ComplianceScore.IndicatorScore;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores an office by an instrument that is data. Knows no instrument by name.
 *
 * <p>A dimension is scored over its filled indicators: their weights are made up to 100. What the missing ones could
 * change is told by the lowest and highest total.
 */
final class ComplianceScorer {

    private static final Fraction HUNDRED = Fraction.of(100);

    private ComplianceScorer() {}

    /** The score of one office; indicators that {@code values} does not name are missing. */
    static ComplianceScore score(Instrument instrument, Map<String, IndicatorValue> values) {
        List<DimensionScore> dimensions = new ArrayList<>();
        List<IndicatorScore> indicators = new ArrayList<>();
        @Nullable Fraction total = Fraction.ZERO;
        Fraction lowest = Fraction.ZERO;
        Fraction highest = Fraction.ZERO;
        for (Instrument.Dimension dimension : instrument.dimensions()) {
            Part part = Part.of(dimension, values);
            indicators.addAll(part.indicators);
            DimensionScore score = new DimensionScore(
                    dimension, part.score(), dimension.indicators().size(), part.filled());
            dimensions.add(score);
            Fraction contribution = score.contribution();
            total = total == null || contribution == null ? null : total.plus(contribution);
            Fraction weight = Fraction.of(dimension.weight());
            lowest = lowest.plus(weight.times(part.sums.earned));
            highest = highest.plus(
                    weight.times(part.sums.earned.plus(Fraction.ONE).minus(part.sums.filledWeight)));
        }
        return new ComplianceScore(instrument, dimensions, indicators, total, lowest, highest);
    }

    /** The points a dimension gives to the total; null while none of its indicators is filled. */
    static @Nullable Fraction contribution(Instrument.Dimension dimension, Map<String, IndicatorValue> values) {
        Sums sums = Sums.of(dimension, values);
        return sums.filledWeight.isZero()
                ? null
                : Fraction.of(dimension.weight()).times(sums.earned).dividedBy(sums.filledWeight);
    }

    /** The value of a computed indicator: how many of its steps the metric has passed, on the indicator's scale. */
    static BigDecimal valueOf(Instrument.Indicator indicator, BigDecimal metricValue) {
        List<BigDecimal> steps = indicator.steps();
        boolean lowerIsBetter = steps.getFirst().compareTo(steps.getLast()) > 0;
        int passed = 0;
        for (int step = 1; step < steps.size(); step++) {
            int comparison = metricValue.compareTo(steps.get(step));
            if (lowerIsBetter ? comparison <= 0 : comparison >= 0) {
                passed = step;
            }
        }
        return Fraction.of(indicator.scaleMax())
                .times(Fraction.of(passed, steps.size() - 1))
                .rounded(2);
    }

    /**
     * What the filled indicators of a dimension add up to.
     *
     * @param earned sum of weight times share, 0 to 1
     * @param filledWeight sum of the weights, 0 to 1
     */
    private record Sums(Fraction earned, Fraction filledWeight) {

        static Sums of(Instrument.Dimension dimension, Map<String, IndicatorValue> values) {
            Fraction earned = Fraction.ZERO;
            Fraction filledWeight = Fraction.ZERO;
            for (Instrument.Indicator indicator : dimension.indicators()) {
                Fraction share = share(indicator, valueIn(values, indicator));
                if (share != null) {
                    Fraction weight = Fraction.ofPercent(indicator.weight());
                    earned = earned.plus(weight.times(share));
                    filledWeight = filledWeight.plus(weight);
                }
            }
            return new Sums(earned, filledWeight);
        }
    }

    /** One dimension on the way. */
    private record Part(List<IndicatorScore> indicators, Sums sums) {

        static Part of(Instrument.Dimension dimension, Map<String, IndicatorValue> values) {
            Sums sums = Sums.of(dimension, values);
            List<IndicatorScore> indicators = new ArrayList<>();
            for (Instrument.Indicator indicator : dimension.indicators()) {
                IndicatorValue value = valueIn(values, indicator);
                Fraction share = share(indicator, value);
                Fraction contribution = share == null
                        ? null
                        : Fraction.of(dimension.weight())
                                .times(Fraction.ofPercent(indicator.weight()))
                                .times(share)
                                .dividedBy(sums.filledWeight);
                indicators.add(new IndicatorScore(dimension, indicator, value, share, contribution));
            }
            return new Part(indicators, sums);
        }

        @Nullable
        Fraction score() {
            return sums.filledWeight.isZero()
                    ? null
                    : HUNDRED.times(sums.earned).dividedBy(sums.filledWeight);
        }

        int filled() {
            return (int)
                    indicators.stream().filter(score -> score.share() != null).count();
        }
    }

    private static IndicatorValue valueIn(Map<String, IndicatorValue> values, Instrument.Indicator indicator) {
        return values.getOrDefault(indicator.code(), IndicatorValue.MISSING);
    }

    private static @Nullable Fraction share(Instrument.Indicator indicator, IndicatorValue value) {
        return switch (value) {
            case IndicatorValue.Computed computed -> share(indicator, computed.value());
            case IndicatorValue.Assessed assessed -> share(indicator, assessed.value());
            case IndicatorValue.Missing missing -> null;
        };
    }

    private static Fraction share(Instrument.Indicator indicator, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(indicator.scaleMax()) > 0) {
            throw new IllegalArgumentException("Indicator " + indicator.code() + " is " + value
                    + "; its scale runs from 0 to " + indicator.scaleMax());
        }
        return Fraction.of(value).dividedBy(Fraction.of(indicator.scaleMax()));
    }
}
