package id.terang.site.chart;

import java.math.BigDecimal;

/** A likely range around a value, both ends included. */
public record Interval(BigDecimal low, BigDecimal high) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Interval ends before it starts: " + low + " to " + high);
        }
    }

    boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
