package id.terang.site.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number, or the reason why there is none. */
public sealed interface Value {

    State state();

    /**
     * A number.
     *
     * @param value rounded as published: its scale is the number of decimals that are printed
     * @param numerator what was counted above the line; null where the statistic has no line
     * @param base how many people, cases or activities the number rests on
     * @param lower lower end of the 95 % interval; null where the statistic has none
     * @param band letter of the band the value falls in; null where there are no bands
     */
    record Published(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal base,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String band)
            implements Value {

        @Override
        public State state() {
            return State.PUBLISHED;
        }
    }

    /** Hidden to protect people: 0 to 4, or hidden so that another cannot be worked out. */
    record Suppressed() implements Value {

        @Override
        public State state() {
            return State.SUPPRESSED;
        }
    }

    /** Nothing was delivered, or the base is too small. */
    record NotAvailable() implements Value {

        @Override
        public State state() {
            return State.NOT_AVAILABLE;
        }
    }

    /** The question does not arise here. */
    record NotApplicable() implements Value {

        @Override
        public State state() {
            return State.NOT_APPLICABLE;
        }
    }
}
