package id.terang.site.render;

import id.terang.definition.Statistic;
import id.terang.site.compare.Peer;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about two figures of one metric.
 *
 * @param by now minus before, as printed; zero when both print the same
 */
record Difference(BigDecimal by, Verdict verdict) {

    /** How sure the direction is. */
    enum Verdict {
        /** Larger than chance explains. */
        CLEAR,
        /** May be chance: the 95 % interval of the difference holds zero. */
        UNCERTAIN,
        /** Said without a claim: nothing tells how large chance is. */
        UNKNOWN,
        /** Too few cases behind one of them. */
        FEW,
        /** Counted in another way since. */
        BREAK
    }

    /** Null when one of the two has no number. */
    static @Nullable Difference between(Figure now, Figure before) {
        if (!(now.value() instanceof Value.Published present) || !(before.value() instanceof Value.Published past)) {
            return null;
        }
        BigDecimal by = present.value().subtract(past.value());
        if (now.marks().contains(Mark.BREAK)) {
            return new Difference(by, Verdict.BREAK);
        }
        if (now.metric().statistic() == Statistic.SUM || isFullCount(now, present)) {
            return new Difference(by, Verdict.UNKNOWN);
        }
        if (Peer.isSmall(present) || Peer.isSmall(past)) {
            return new Difference(by, Verdict.FEW);
        }
        return new Difference(by, verdict(present, past));
    }

    /** "up" or "down", as the keys of sentences say it. */
    String direction() {
        return by.signum() > 0 ? "up" : "down";
    }

    boolean isComparable() {
        return verdict != Verdict.FEW && verdict != Verdict.BREAK;
    }

    /** A share of a known number of places, or of an amount: every one was looked at, so chance has no part in it. */
    private static boolean isFullCount(Figure figure, Value.Published value) {
        return figure.metric().statistic() == Statistic.RATIO
                && figure.metric().multiplier().compareTo(BigDecimal.valueOf(100)) == 0
                && value.lower() == null;
    }

    /**
     * Clear when the 95 % interval of the difference leaves zero out. It is made from the two intervals (Newcombe 1998, method 10; Zou and
     * Donner 2008), squared so that no root is taken.
     */
    private static Verdict verdict(Value.Published now, Value.Published before) {
        if (now.lower() == null || now.upper() == null || before.lower() == null || before.upper() == null) {
            return Verdict.UNKNOWN;
        }
        boolean hasRisen = now.value().compareTo(before.value()) > 0;
        BigDecimal towards =
                hasRisen ? now.value().subtract(now.lower()) : now.upper().subtract(now.value());
        BigDecimal away = hasRisen
                ? before.upper().subtract(before.value())
                : before.value().subtract(before.lower());
        BigDecimal by = now.value().subtract(before.value());
        return by.pow(2).compareTo(towards.pow(2).add(away.pow(2))) > 0 ? Verdict.CLEAR : Verdict.UNCERTAIN;
    }
}
