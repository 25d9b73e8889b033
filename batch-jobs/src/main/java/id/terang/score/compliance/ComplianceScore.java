package id.terang.score.compliance;

import id.terang.definition.Instrument;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The self-assessed compliance score of one office under one instrument.
 *
 * @param indicators every indicator of the instrument; empty for an agency that is the mean of its units
 * @param exact the total; null when a whole dimension is missing, because a total without it would be another score
 * @param lowest the total if every missing indicator scored nothing
 * @param highest the total if every missing indicator scored full
 */
record ComplianceScore(
        Instrument instrument,
        List<DimensionScore> dimensions,
        List<IndicatorScore> indicators,
        @Nullable Fraction exact,
        Fraction lowest,
        Fraction highest) {

    /**
     * A part of the score.
     *
     * @param exact 0 to 100 over its filled indicators, their weights made up to 100; null when none is filled
     */
    record DimensionScore(
            Instrument.Dimension dimension, @Nullable Fraction exact, int indicators, int filled) {

        /** Points of the total that the dimension brings. */
        @Nullable
        Fraction contribution() {
            return exact == null ? null : exact.times(Fraction.ofPercent(dimension.weight()));
        }
    }

    /**
     * One indicator.
     *
     * @param share its value as a share of its scale; null when missing
     * @param contribution points of the total it brings; null when missing
     */
    record IndicatorScore(
            Instrument.Dimension dimension,
            Instrument.Indicator indicator,
            IndicatorValue value,
            @Nullable Fraction share,
            @Nullable Fraction contribution) {}

    /** An agency's score from its units': the plain mean, as the Ombudsman takes it over the units it samples. */
    static ComplianceScore meanOf(List<ComplianceScore> units) {
        ComplianceScore first = units.getFirst();
        List<DimensionScore> dimensions = new ArrayList<>();
        for (int position = 0; position < first.dimensions.size(); position++) {
            int index = position;
            List<DimensionScore> parts =
                    units.stream().map(unit -> unit.dimensions.get(index)).toList();
            dimensions.add(new DimensionScore(
                    parts.getFirst().dimension,
                    mean(parts.stream().map(DimensionScore::exact).toList()),
                    parts.stream().mapToInt(DimensionScore::indicators).sum(),
                    parts.stream().mapToInt(DimensionScore::filled).sum()));
        }
        return new ComplianceScore(
                first.instrument,
                dimensions,
                List.of(),
                mean(units.stream().map(ComplianceScore::exact).toList()),
                Objects.requireNonNull(
                        mean(units.stream().map(ComplianceScore::lowest).toList())),
                Objects.requireNonNull(
                        mean(units.stream().map(ComplianceScore::highest).toList())));
    }

    /** The total as published. */
    Optional<BigDecimal> total() {
        return Optional.ofNullable(exact).map(score -> score.rounded(instrument.decimals()));
    }

    Optional<Instrument.Band> band() {
        return total().map(instrument::bandOf);
    }

    int indicatorCount() {
        return dimensions.stream().mapToInt(DimensionScore::indicators).sum();
    }

    int filled() {
        return dimensions.stream().mapToInt(DimensionScore::filled).sum();
    }

    private static @Nullable Fraction mean(List<@Nullable Fraction> values) {
        Fraction sum = Fraction.ZERO;
        int count = 0;
        for (Fraction value : values) {
            if (value != null) {
                sum = sum.plus(value);
                count++;
            }
        }
        return count == 0 ? null : sum.dividedBy(Fraction.of(count));
    }
}
