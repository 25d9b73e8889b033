package id.terang.site.chart;

import java.math.BigDecimal;

/**
 * A value to compare with: a target, a legal limit, an average. Drawn as a dashed line labelled with words and value.
 *
 * @param label short words, for instance {@code Target} or {@code Batas}
 * @param since position from which it holds, in a chart over periods; 0 for all of it
 */
public record Target(String label, BigDecimal value, int since) {

    public Target(String label, BigDecimal value) {
        this(label, value, 0);
    }
}
