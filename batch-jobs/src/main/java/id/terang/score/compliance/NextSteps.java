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

    private record Open(IndicatorScore score, Fraction totalIfFull) {}

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
                .map(one -> new Open(one, total(score.instrument(), values, one.indicator(), full(one))))
                .sorted(Comparator.comparing(Open::totalIfFull).reversed())
                .toList();
        Map<String, IndicatorValue> better = new HashMap<>(values);
        List<Gain> gains = new ArrayList<>();
        for (Open open : mostFirst) {
            IndicatorScore one = open.score();
            Instrument.Indicator indicator = one.indicator();
            better.put(indicator.code(), full(one));
            gains.add(new Gain(
                    indicator,
                    open.totalIfFull().minus(total),
                    oneStep(one)
                            .map(raised -> total(score.instrument(), values, indicator, raised))
                            .orElse(null),
                    total(score.instrument(), better)));
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

    private static Fraction total(
            Instrument instrument,
            Map<String, IndicatorValue> values,
            Instrument.Indicator indicator,
            IndicatorValue value) {
        Map<String, IndicatorValue> better = new HashMap<>(values);
        better.put(indicator.code(), value);
        return total(instrument, better);
    }

    private static Fraction total(Instrument instrument, Map<String, IndicatorValue> values) {
        Fraction total = ComplianceScorer.score(instrument, values).exact();
        if (total == null) {
            throw new IllegalStateException("A score with one indicator more lost its total");
        }
        return total;
    }

    private static Optional<Distance> distance(ComplianceScore score) {
        BigDecimal total = score.total().orElseThrow();
        return score.instrument().bands().reversed().stream()
                .filter(band -> band.minimum().compareTo(total) > 0)
                .findFirst()
                .map(band -> new Distance(band, band.minimum().subtract(total)));
    }
}
