package id.terang.site.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The XmR chart of Shewhart and Wheeler: the mean of a series, and the natural limits mean ± 2.66 × mean moving range, between which
 * it moves without a cause of its own. Source: D. J. Wheeler, "Understanding Variation" (1993); 2.66 = 3 ÷ 1.128.
 *
 * @param signals what the limits do not explain, oldest first
 */
public record ProcessLimits(BigDecimal centre, BigDecimal low, BigDecimal high, List<Signal> signals) {

    /** Fewer points tell nothing about limits. */
    public static final int FEWEST = 10;

    /** As many in a row on one side of the mean are a signal (Wheeler's rule of eight). */
    static final int RUN = 8;

    private static final BigDecimal FACTOR = new BigDecimal("2.66");

    /** Which rule a signal breaks. */
    public enum Rule {
        OUTSIDE,
        RUN_ABOVE,
        RUN_BELOW
    }

    /** Positions of the first and last point of a signal, from 0. */
    public record Signal(Rule rule, int first, int last) {}

    public ProcessLimits {
        signals = List.copyOf(signals);
    }

    /**
     * Limits of a series without gaps.
     *
     * @param values at least {@value #FEWEST}, oldest first
     * @param least lowest value there can be, for instance 0
     * @param most highest value there usually can be; a series that goes beyond it has no end there
     */
    public static ProcessLimits of(List<BigDecimal> values, BigDecimal least, BigDecimal most) {
        if (values.size() < FEWEST) {
            throw new IllegalArgumentException("Limits need " + FEWEST + " points, got " + values.size());
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal moved = BigDecimal.ZERO;
        for (int at = 1; at < values.size(); at++) {
            moved = moved.add(values.get(at).subtract(values.get(at - 1)).abs());
        }
        BigDecimal centre = sum.divide(BigDecimal.valueOf(values.size()), 6, RoundingMode.HALF_UP);
        BigDecimal reach =
                moved.multiply(FACTOR).divide(BigDecimal.valueOf(values.size() - 1L), 6, RoundingMode.HALF_UP);
        BigDecimal low = centre.subtract(reach).max(least);
        boolean isBeyond = values.stream().anyMatch(value -> value.compareTo(most) > 0);
        BigDecimal high = isBeyond ? centre.add(reach) : centre.add(reach).min(most);
        return new ProcessLimits(centre, low, high, signals(values, centre, low, high));
    }

    private static List<Signal> signals(List<BigDecimal> values, BigDecimal centre, BigDecimal low, BigDecimal high) {
        List<Signal> signals = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < values.size(); at++) {
            BigDecimal value = values.get(at);
            if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
                signals.add(new Signal(Rule.OUTSIDE, at, at));
            }
            int side = value.compareTo(centre);
            boolean isLast = at == values.size() - 1 || values.get(at + 1).compareTo(centre) != side;
            if (isLast) {
                if (side != 0 && at - start + 1 >= RUN) {
                    signals.add(new Signal(side > 0 ? Rule.RUN_ABOVE : Rule.RUN_BELOW, start, at));
                }
                start = at + 1;
            }
        }
        return signals;
    }
}
