package id.terang.site.compare;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * Whether the share of a place differs from that of all places together by more than chance: limits p ± 3.0902 × √(p (1 − p) ÷ base),
 * 99.8 % (Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24, 2005). A place lies outside
 * exactly where its Wilson interval of 99.8 % leaves the common share out, so small bases are judged as fairly as large ones.
 *
 * @param share of all places together, as a part of one
 */
public record Funnel(BigDecimal share) {

    /** 99.9th percentile of the normal distribution: 99.8 % lie between. */
    private static final BigDecimal WIDTH = new BigDecimal("3.090232306167813");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a metric is a share of cases whose parts are published. */
    public static boolean suits(Figure figure) {
        Metric metric = figure.metric();
        return metric.statistic() == Statistic.RATIO
                && metric.multiplier().compareTo(HUNDRED) == 0
                && metric.better() != Metric.Better.NEITHER
                && Peer.hasInterval(figure)
                && figure.value() instanceof Value.Published published
                && published.numerator() != null
                && published.denominator() != null
                && published.denominator().signum() > 0;
    }

    /** Of figures that all suit; the parts are added up, then divided. */
    public static Funnel of(List<Figure> figures) {
        BigDecimal hits = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Figure figure : figures) {
            Value.Published published = (Value.Published) figure.value();
            hits = hits.add(Objects.requireNonNull(published.numerator()));
            all = all.add(base(figure));
        }
        return new Funnel(hits.divide(all, MathContext.DECIMAL64));
    }

    public static BigDecimal base(Figure figure) {
        return Objects.requireNonNull(((Value.Published) figure.value()).denominator());
    }

    /** The share of all in percent. */
    public BigDecimal percent(int decimals) {
        return share.multiply(HUNDRED).setScale(decimals, RoundingMode.HALF_UP);
    }

    public BigDecimal low(BigDecimal base) {
        return share.subtract(reach(base))
                .multiply(HUNDRED)
                .max(BigDecimal.ZERO)
                .setScale(2, RoundingMode.HALF_UP);
    }

    public BigDecimal high(BigDecimal base) {
        return share.add(reach(base)).multiply(HUNDRED).min(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    }

    /** Better or worse only beyond the limits. */
    public Standing standing(Figure figure) {
        Value.Published published = (Value.Published) figure.value();
        BigDecimal own = Objects.requireNonNull(published.numerator())
                .multiply(HUNDRED)
                .divide(base(figure), MathContext.DECIMAL64);
        boolean isAbove = own.compareTo(high(base(figure))) > 0;
        if (!isAbove && own.compareTo(low(base(figure))) >= 0) {
            return Standing.SIMILAR;
        }
        return isAbove == (figure.metric().better() == Metric.Better.HIGHER) ? Standing.BETTER : Standing.WORSE;
    }

    private BigDecimal reach(BigDecimal base) {
        return share.multiply(BigDecimal.ONE.subtract(share))
                .divide(base, MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .multiply(WIDTH);
    }
}
