package id.terang.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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
 * @param appliesWhere stock (config/stocks.csv) without which a place cannot have the metric, its own or that of a place below; null when every place can
 * @param notFor levels of offices that never have the metric, for instance outreach of units that care for people inside
 * @param breaks days from which it is counted in another way, oldest first
 * @param targets values to be reached, oldest first
 * @param settling how long figures still move after their period; null when a period that is over is settled
 * @param overdue what is past its limit, in a word or two ("janji"), of a metric that counts such things now; null for any other
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
        boolean confirmed,
        @Nullable String appliesWhere,
        List<String> notFor,
        List<Break> breaks,
        List<Target> targets,
        @Nullable Settling settling,
        @Nullable Text overdue) {

    /**
     * A value to be reached.
     *
     * @param from first day it holds; the next target takes its place
     * @param source the rule or plan that sets it
     */
    public record Target(BigDecimal value, LocalDate from, String source) {}

    /** A day from which the metric is counted in another way: figures before and after are not compared. */
    public record Break(LocalDate from, Text reason) {}

    /**
     * How long figures still move after their period for a reason that lies in the matter: a case is late only when its limit has run
     * out.
     *
     * @param days calendar days after the end of a period during which its figures are provisional, 1 to 366
     * @param completeness code of the metric that says which share of a period can be judged already, in percent; null when none does
     */
    public record Settling(int days, @Nullable String completeness) {}

    /** Whether figures of a period that ends on this day may still move by themselves on the day {@code asOf}. */
    public boolean isProvisional(LocalDate end, LocalDate asOf) {
        return end.plusDays(settling == null ? 0 : settling.days()).isAfter(asOf);
    }

    /** The target that holds on a day; null when none does. */
    public @Nullable Target targetOn(LocalDate day) {
        return targets.stream()
                .filter(target -> !target.from().isAfter(day))
                .max(Comparator.comparing(Target::from))
                .orElse(null);
    }

    /** The register whose entries it counts; null for a metric of another subject. */
    public @Nullable String register() {
        return subject == Subject.ENTRY && numerator != null
                ? numerator.substring(0, Math.max(numerator.indexOf('.'), 0))
                : null;
    }

    /** Whether it is a part of a whole in percent: from 0 to 100. */
    public boolean isShare() {
        return "%".equals(unit.id());
    }

    /** True when the way of counting changes within the days, both included. */
    public boolean breaksWithin(LocalDate first, LocalDate last) {
        return breaks.stream()
                .anyMatch(one -> !one.from().isBefore(first) && !one.from().isAfter(last));
    }

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
