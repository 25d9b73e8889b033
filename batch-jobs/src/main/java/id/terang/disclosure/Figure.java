package id.terang.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known, or may be known, about one metric at one place, period and breakdown value. */
public sealed interface Figure {

    /**
     * As computed, before disclosure control. Never leaves it.
     *
     * @param value null when the base is too small or there is nothing to divide by
     * @param base how many people, cases or activities it rests on
     */
    record Computed(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            BigDecimal base,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String band)
            implements Figure {}

    /** A number that may be shown, rounded once as it will be shown; its parts travel with it. Zero is a number. */
    record Published(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            BigDecimal base,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String band)
            implements Figure {}

    /** Hidden to protect people; shown as {@code [c]}, which means: zero to four, or hidden to protect another. */
    record Suppressed() implements Figure {}

    /** There is no number: nothing to divide by, or too little to say anything; shown as {@code [x]}. */
    record NotAvailable() implements Figure {}

    /** There cannot be a number; shown as {@code [z]}. */
    record NotApplicable() implements Figure {}
}
