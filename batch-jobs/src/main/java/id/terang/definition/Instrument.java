package id.terang.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scoring rule set, for instance ORI-2022 (Peraturan Ombudsman 22/2016).
 *
 * @param code for instance {@code ORI-2022}
 * @param computable false when its inner weights are not published: official results are shown, nothing is computed
 * @param bands highest first; the last starts at 0
 * @param levels what the values of a self-assessment mean, lowest first; empty where nothing says it
 * @param qualifier what may follow the label of a band; null where the label is the whole result
 */
public record Instrument(
        String code,
        Text label,
        String legalSource,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean computable,
        int decimals,
        List<Dimension> dimensions,
        List<Band> bands,
        List<Level> levels,
        @Nullable Qualifier qualifier) {

    /**
     * A part of the score with a weight of its own.
     *
     * @param weight percent of the total; the weights of an instrument sum to 100
     */
    public record Dimension(String code, Text label, BigDecimal weight, List<Indicator> indicators) {}

    /**
     * One thing that is looked at.
     *
     * @param weight percent of its dimension; the weights of a dimension sum to 100
     * @param scaleMax value at which the indicator is full (3 for ORI-2022)
     * @param metric metric from which the value is computed; null when it comes from assessments
     * @param steps for a computed indicator: the metric values from which the indicator scores 0, 1, 2, 3; falling where less is better
     * @param effort what it takes to raise it: light, medium, heavy
     * @param confirmed false when the weight is a product decision because the regulation's annex is not public
     * @param counterpart what the portal counts of the same thing; null when nothing is
     */
    public record Indicator(
            String code,
            Text label,
            BigDecimal weight,
            BigDecimal scaleMax,
            @Nullable String metric,
            List<BigDecimal> steps,
            Text action,
            String effort,
            String legalSource,
            boolean confirmed,
            @Nullable Counterpart counterpart) {}

    /**
     * What the portal counts of the same thing that an indicator is assessed for; shown beside it, never counted into the score.
     *
     * @param breakdown of which only one value is the same thing; null: all of the metric
     * @param value of the breakdown; null without one
     */
    public record Counterpart(
            String metric,
            @Nullable String breakdown,
            @Nullable String value) {}

    /**
     * A range of scores with its letter and zone.
     *
     * @param minimum lowest score of the band
     * @param zone green, yellow or red
     */
    public record Band(String code, BigDecimal minimum, Text label, String zone) {}

    /**
     * What one value of a self-assessed indicator means.
     *
     * @param from percent of the services, counters or officers from which the value holds
     */
    public record Level(BigDecimal value, BigDecimal from, Text meaning) {}

    /**
     * Words added to the label of a band when a condition beside the score is met, as in "Kualitas sedang tanpa
     * maladministrasi". A higher score can thus carry the weaker result.
     *
     * @param confirmed false when the condition was not read in a primary text
     */
    public record Qualifier(Text suffix, Text condition, boolean confirmed) {}

    /** The level a counted share stands for, in percent; null where the instrument says none for indicators of this scale. */
    public @Nullable Level levelOf(BigDecimal share, BigDecimal scaleMax) {
        return levelsOf(scaleMax).reversed().stream()
                .filter(level -> share.compareTo(level.from()) >= 0)
                .findFirst()
                .orElse(null);
    }

    /** The level with this value on an indicator of this scale; null where the instrument says none. */
    public @Nullable Level level(BigDecimal value, BigDecimal scaleMax) {
        return levelsOf(scaleMax).stream()
                .filter(level -> level.value().compareTo(value) == 0)
                .findFirst()
                .orElse(null);
    }

    private List<Level> levelsOf(BigDecimal scaleMax) {
        return !levels.isEmpty() && levels.getLast().value().compareTo(scaleMax) == 0 ? levels : List.of();
    }

    /** The result in words: the label of the band, and the qualifier when its condition is met. */
    public Text resultOf(BigDecimal score, boolean conditionMet) {
        return resultOf(bandOf(score), conditionMet);
    }

    /** The words of a band, and the qualifier when its condition is met. */
    public Text resultOf(Band band, boolean conditionMet) {
        if (qualifier == null || !conditionMet) {
            return band.label();
        }
        return new Text(
                band.label().id() + " " + qualifier.suffix().id(),
                band.label().en() + " " + qualifier.suffix().en());
    }

    /** The band a score falls in: the first whose minimum it reaches. */
    public Band bandOf(BigDecimal score) {
        return bands.stream()
                .filter(band -> score.compareTo(band.minimum()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Score below every band: " + score));
    }
}
