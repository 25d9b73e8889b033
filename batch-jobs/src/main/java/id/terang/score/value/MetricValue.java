package id.terang.score.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of a metric at one office, before disclosure control: a row of {@code score.metric_values}.
 *
 * @param value null when there is nothing to compute it from
 * @param base how many people or indicators it rests on
 */
public record MetricValue(
        MetricView view,
        String office,
        Period period,
        String breakdownValue,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal base,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String band) {

    /** Decimals of a stored value: cut, not rounded, so that the one rounding is still to come. */
    public static final int STORED_DECIMALS = 12;

    /** A value without parts, interval or band. */
    public static MetricValue plain(
            MetricView view, String office, Period period, @Nullable BigDecimal value, BigDecimal base) {
        return new MetricValue(view, office, period, "all", value, null, null, base, null, null, null);
    }
}
