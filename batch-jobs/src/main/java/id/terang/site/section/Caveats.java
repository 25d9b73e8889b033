package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.site.render.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader should know before using the figures of a metric. */
public final class Caveats {

    private final Wording words;

    public Caveats(Wording words) {
        this.words = words;
    }

    public List<String> of(Metric metric) {
        List<String> caveats = new ArrayList<>();
        if (!metric.confirmed()) {
            caveats.add(words.texts().get("caveat.unconfirmed"));
        }
        caveats.add(words.texts().get("caveat." + metric.subject().name().toLowerCase(Locale.ROOT)));
        if (metric.statistic().isQuantile()) {
            caveats.add(words.texts().get("caveat.median"));
        }
        if (metric.settling() != null) {
            caveats.add(words.texts()
                    .get(
                            "caveat.settles",
                            words.numbers().format(metric.settling().days())));
        }
        if (metric.minimumBase() > 1) {
            caveats.add(words.texts().get("caveat.minimum-base", words.numbers().format(metric.minimumBase())));
        }
        return caveats;
    }
}
