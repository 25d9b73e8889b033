package id.terang.site.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a chart are measured and written.
 *
 * @param unit {@code %} and {@code Rp} stand at every value; a longer unit is written once; empty when there is none
 * @param decimals decimals of every written value
 * @param from lower end of the axis; null for zero (or the lowest value, when that is negative)
 * @param to upper end of the axis; null to fit the values
 */
public record Scale(
        String unit,
        int decimals,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Scale {
        if (from != null && to != null && from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("Scale ends before it starts: " + from + " to " + to);
        }
    }

    public static Scale of(String unit, int decimals) {
        return new Scale(unit, decimals, null, null);
    }

    /** Shares of a whole: the axis always runs from 0 to 100 %. */
    public static Scale percent(int decimals) {
        return new Scale("%", decimals, BigDecimal.ZERO, HUNDRED);
    }

    /** Shares of something else, such as of a plan: to 100 % too, and further where more was done than planned. */
    public static Scale share(int decimals, Stream<BigDecimal> values) {
        return values.anyMatch(value -> value.compareTo(HUNDRED) > 0) ? of("%", decimals) : percent(decimals);
    }

    public static Scale between(String unit, int decimals, BigDecimal from, BigDecimal to) {
        return new Scale(unit, decimals, from, to);
    }
}
