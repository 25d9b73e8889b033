package id.terang.site.render;

import id.terang.definition.Statistic;
import id.terang.site.compare.Peer;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.math.MathContext;
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
        /** May be chance: the 95 % intervals meet. */
        UNCERTAIN,
        /** Said without a claim: nothing tells how large chance is. */
        UNKNOWN,
        /** Too few cases behind one of them. */
        FEW,
        /** Counted in another way since. */
        BREAK
    }

    /** 5 % point of the chi-square distribution with one degree of freedom. */
    private static final BigDecimal CHANCE = new BigDecimal("3.841");

    /** Null when one of the two has no number. */
    static @Nullable Difference between(Figure now, Figure before) {
        if (!(now.value() instanceof Value.Published present) || !(before.value() instanceof Value.Published past)) {
            return null;
        }
        BigDecimal by = present.value().subtract(past.value());
        if (now.marks().contains(Mark.BREAK)) {
            return new Difference(by, Verdict.BREAK);
        }
        if (now.metric().statistic() == Statistic.SUM) {
            return new Difference(by, Verdict.UNKNOWN);
        }
        if (Peer.isSmall(present) || Peer.isSmall(past)) {
            return new Difference(by, Verdict.FEW);
        }
        return new Difference(by, verdict(now, present, past));
    }

    private static Verdict verdict(Figure figure, Value.Published now, Value.Published before) {
        if (now.lower() != null && now.upper() != null && before.lower() != null && before.upper() != null) {
            boolean isApart =
                    now.lower().compareTo(before.upper()) > 0 || now.upper().compareTo(before.lower()) < 0;
            return isApart ? Verdict.CLEAR : Verdict.UNCERTAIN;
        }
        boolean isShare = figure.metric().statistic() == Statistic.RATIO
                && figure.metric().multiplier().compareTo(BigDecimal.valueOf(100)) == 0;
        return isShare ? ofShares(now, before) : Verdict.UNKNOWN;
    }

    /** Chi-square test of two shares: exact arithmetic, no root. */
    private static Verdict ofShares(Value.Published now, Value.Published before) {
        if (now.numerator() == null
                || now.denominator() == null
                || before.numerator() == null
                || before.denominator() == null) {
            return Verdict.UNKNOWN;
        }
        BigDecimal hits = now.numerator().add(before.numerator());
        BigDecimal all = now.denominator().add(before.denominator());
        BigDecimal misses = all.subtract(hits);
        if (hits.signum() <= 0 || misses.signum() <= 0) {
            return Verdict.UNCERTAIN;
        }
        BigDecimal cross = now.numerator()
                .multiply(before.denominator())
                .subtract(before.numerator().multiply(now.denominator()));
        BigDecimal expected = hits.multiply(misses).multiply(now.denominator()).multiply(before.denominator());
        BigDecimal chiSquare = cross.pow(2).multiply(all).divide(expected, MathContext.DECIMAL64);
        return chiSquare.compareTo(CHANCE) >= 0 ? Verdict.CLEAR : Verdict.UNCERTAIN;
    }
}
