package id.terang.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published figure, defined as data in {@code config/metrics}.
 *
 * @param code stable code, {@code [a-z0-9-]{1,64}}; also its address on the portal and the name of its CSV
 * @param label plain words for the public
 * @param officialTerm the term of the regulation, shown beside the label
 * @param definition one or two sentences that a citizen understands
 * @param formula the arithmetic in words, shown on the methodology page
 * @param statistic how the value comes from its measures
 * @param numerator measure counted above the line (for a named statistic: the measure it is taken from); null where the statistic needs none
 * @param denominator measure below the line; null for sums and named statistics
 * @param multiplier 100 for percentages, 1000 for "per 1,000 people"
 * @param decimals decimals of the published value, rounded HALF_UP once
 * @param minimumBase smallest base on which a value is published as a value at all
 * @param counts what the base counts; decides whether thresholds protect it
 * @param better whether more of it is good, bad or neither
 * @param views codes of the declared views (config/disclosure.yaml) in which it is published
 * @param breakdowns breakdowns it may be published by, one at a time; {@code all} is implied
 * @param legalSource regulation the definition follows
 * @param confirmed false when the rule is a product decision or was not found in a primary text; said on the methodology page
 */
public record Metric(
        String code,
        Subject subject,
        Text label,
        Text officialTerm,
        Text definition,
        Text formula,
        Statistic statistic,
        @Nullable String numerator,
        @Nullable String denominator,
        BigDecimal multiplier,
        Text unit,
        int decimals,
        int minimumBase,
        Counts counts,
        Better better,
        List<String> views,
        List<String> breakdowns,
        LocalDate validFrom,
        String legalSource,
        boolean confirmed) {

    /** What the base of a metric counts. */
    public enum Counts {
        PEOPLE,
        CASES,
        ACTIVITIES
    }

    /** The direction in which a metric improves. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }
}
