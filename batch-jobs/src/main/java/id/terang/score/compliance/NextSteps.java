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

/**
 * What would move a score: the points each indicator has left, and the way to the next band.
 *
 * @param gains most points first; ties in the order of the instrument; empty without a total
 * @param nextBand the band above; empty at the top or without a total
 */
record NextSteps(List<Gain> gains, Optional<Distance> nextBand) {

    /** Points of the total won if this one indicator were full and nothing else changed. */
    record Gain(Instrument.Indicator indicator, Fraction points) {}

    /** The band above and the points to it. */
    record Distance(Instrument.Band band, BigDecimal points) {}

    /** From a score with its indicators; each gain comes from scoring again with that indicator full. */
    static NextSteps of(ComplianceScore score) {
        Fraction total = score.exact();
        if (total == null) {
            return new NextSteps(List.of(), Optional.empty());
        }
        Map<String, IndicatorValue> values = new HashMap<>();
        score.indicators().forEach(one -> values.put(one.indicator().code(), one.value()));
        List<Gain> gains = new ArrayList<>();
        for (IndicatorScore one : score.indicators()) {
            if (!Fraction.ONE.equals(one.share())) {
                gains.add(new Gain(
                        one.indicator(), full(score.instrument(), values, one).minus(total)));
            }
        }
        gains.sort(Comparator.comparing(Gain::points).reversed());
        return new NextSteps(List.copyOf(gains), distance(score));
    }

    private static Fraction full(Instrument instrument, Map<String, IndicatorValue> values, IndicatorScore one) {
        Map<String, IndicatorValue> better = new HashMap<>(values);
        BigDecimal most = one.indicator().scaleMax();
        better.put(one.indicator().code(), new IndicatorValue.Computed(most, "", most));
        Fraction total = ComplianceScorer.score(instrument, better).exact();
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
