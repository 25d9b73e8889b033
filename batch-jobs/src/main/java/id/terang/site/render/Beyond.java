package id.terang.site.render;

import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;

/** Shares above 100 %: more was done than was planned or is on record, which is no part of a whole and is said as what it is. */
final class Beyond {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Texts texts;

    Beyond(Texts texts) {
        this.texts = texts;
    }

    static boolean is(Figure figure) {
        return figure.metric().isShare()
                && figure.value() instanceof Value.Published published
                && published.value().compareTo(HUNDRED) > 0;
    }

    /** "Warga yang dilayani lebih banyak daripada sasaran: 130,0% dari sasaran". */
    String statement(Metric metric, String spoken) {
        String own = "beyond." + metric.code();
        return texts.has(own)
                ? texts.get(own, spoken)
                : texts.get("share.beyond", metric.label().in(texts.language()), spoken);
    }

    /** What follows another sentence about such a share; empty for any other. */
    String after(Figure figure) {
        return is(figure) ? texts.get("beyond.after") : "";
    }
}
