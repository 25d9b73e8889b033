package id.terang.site.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One value of a chart, or the reason why there is none. Zero is a value. */
public sealed interface Datum {

    /**
     * A published value.
     *
     * @param interval its likely range, or null when there is none to show
     * @param provisional the period still runs or data is still expected
     * @param afterBreak not comparable with the value before it
     */
    record Known(BigDecimal value, @Nullable Interval interval, boolean provisional, boolean afterBreak)
            implements Datum {

        public Known asProvisional() {
            return new Known(value, interval, true, afterBreak);
        }

        public Known asBreak() {
            return new Known(value, interval, provisional, true);
        }

        public Known within(BigDecimal low, BigDecimal high) {
            return new Known(value, new Interval(low, high), provisional, afterBreak);
        }
    }

    /** Why there is no value; the same symbols as in tables and CSV. */
    enum Absent implements Datum {
        SUPPRESSED("[c]"),
        NOT_AVAILABLE("[x]"),
        NOT_APPLICABLE("[z]");

        private final String symbol;

        Absent(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    static Known of(BigDecimal value) {
        return new Known(value, null, false, false);
    }
}
