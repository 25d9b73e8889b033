package id.terang.score.compliance;

import id.terang.definition.Instrument;
import id.terang.score.compliance.ComplianceScore.IndicatorScore;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would move a score: the points each indicator has left, and the way to the next band.
 *
 * @param gains most points first; ties in the order of the instrument; empty without a total
 * @param nextBand the band above; empty at the top or without a total
 */
record NextSteps(List<Gain> gains, Optional<Distance> nextBand) {

    /**
     * What one indicator has left.
     *
     * @param points of the total won if this one indicator were full and nothing else changed
     * @param stepTotal the total if it rose by one step; null when missing: a first mark may also lower the total
     * @param runningTotal the total if it and all indicators before it in the list were full
     */
    record Gain(
            Instrument.Indicator indicator,
            Fraction points,
            @Nullable Fraction stepTotal,
            Fraction runningTotal) {}

    private record Open(IndicatorScore score, Fraction points) {}

    /** The band above and the points to it. */
    record Distance(Instrument.Band band, BigDecimal points) {}

    /** From a score with its indicators; each gain comes from scoring again with that indicator raised. */
    static NextSteps of(ComplianceScore score) {
        Fraction total = score.exact();
        if (total == null) {
            return new NextSteps(List.of(), Optional.empty());
        }
        Map<String, IndicatorValue> values = new HashMap<>();
        score.indicators().forEach(one -> values.put(one.indicator().code(), one.value()));
        List<Open> mostFirst = score.indicators().stream()
                .filter(one -> !Fraction.ONE.equals(one.share()))
                .map(one -> new Open(one, gained(one, full(one), values)))
                .sorted(Comparator.comparing(Open::points).reversed())
                .toList();
        Map<String, IndicatorValue> better = new HashMap<>(values);
        Fraction runningTotal = total;
        List<Gain> gains = new ArrayList<>();
        for (Open open : mostFirst) {
            IndicatorScore one = open.score();
            Instrument.Indicator indicator = one.indicator();
            runningTotal = runningTotal.plus(gained(one, full(one), better));
            better.put(indicator.code(), full(one));
            gains.add(new Gain(
                    indicator,
                    open.points(),
                    oneStep(one)
                            .map(raised -> total.plus(gained(one, raised, values)))
                            .orElse(null),
                    runningTotal));
        }
        return new NextSteps(List.copyOf(gains), distance(score));
    }

    private static IndicatorValue full(IndicatorScore one) {
        return hypothetical(one.indicator().scaleMax());
    }

    /** One mark more; for a computed indicator the next of its steps. */
    private static Optional<IndicatorValue> oneStep(IndicatorScore one) {
        BigDecimal most = one.indicator().scaleMax();
        return switch (one.value()) {
            case IndicatorValue.Missing missing -> Optional.empty();
            case IndicatorValue.Assessed assessed ->
                Optional.of(hypothetical(assessed.value().add(BigDecimal.ONE).min(most)));
            case IndicatorValue.Computed computed -> {
                int steps = Math.max(1, one.indicator().steps().size() - 1);
                BigDecimal step =
                        Fraction.of(most).dividedBy(Fraction.of(steps)).rounded(2);
                yield Optional.of(hypothetical(computed.value().add(step).min(most)));
            }
        };
    }

    private static IndicatorValue hypothetical(BigDecimal value) {
        return new IndicatorValue.Computed(value, "", value);
    }

    /** What the total wins when one indicator takes a value: its dimension is scored again, the others stay. */
    private static Fraction gained(IndicatorScore one, IndicatorValue value, Map<String, IndicatorValue> values) {
        Map<String, IndicatorValue> better = new HashMap<>(values);
        better.put(one.indicator().code(), value);
        return contribution(one.dimension(), better).minus(contribution(one.dimension(), values));
    }

    private static Fraction contribution(Instrument.Dimension dimension, Map<String, IndicatorValue> values) {
        Fraction contribution = ComplianceScorer.contribution(dimension, values);
        if (contribution == null) {
            throw new IllegalStateException("A score with a total has a dimension without points");
        }
        return contribution;
    }

    private static Optional<Distance> distance(ComplianceScore score) {
        BigDecimal total = score.total().orElseThrow();
        return score.instrument().bands().reversed().stream()
                .filter(band -> band.minimum().compareTo(total) > 0)
                .findFirst()
                .map(band -> new Distance(band, band.minimum().subtract(total)));
    }
}
