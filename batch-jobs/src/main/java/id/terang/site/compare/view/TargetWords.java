package id.terang.site.compare.view;

import id.terang.definition.Metric;
import id.terang.site.chart.Target;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.render.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The target of a metric as a line of its chart and in words: value, source, from when it holds. */
public final class TargetWords {

    private final Wording words;

    public TargetWords(Wording words) {
        this.words = words;
    }

    /** The target that holds at the end of a series, from the first period in which it does; null for none. */
    public @Nullable Target line(List<Figure> series) {
        Figure last = series.getLast();
        Metric.Target target = at(last);
        if (target == null) {
            return null;
        }
        long before = series.stream()
                .map(Figure::period)
                .map(Period::start)
                .filter(start -> start.isBefore(target.from()))
                .count();
        return new Target(words.texts().get("target.label"), target.value(), (int) before);
    }

    /** The sentence, and whether the last figure reaches the target. */
    public String described(String sentence, Figure last) {
        Metric.Target target = at(last);
        if (target == null || !(last.value() instanceof Value.Published published)) {
            return sentence;
        }
        int side = published.value().compareTo(target.value());
        boolean isReached = side == 0 || (side > 0) == (last.metric().better() == Metric.Better.HIGHER);
        return sentence + " "
                + words.texts()
                        .get(
                                isReached ? "target.reached" : "target.missed",
                                words.sentences().withUnit(last.metric(), target.value()));
    }

    /** The subtitle with the source of the target. */
    public String sourced(String subtitle, Figure last) {
        Metric.Target target = at(last);
        return target == null
                ? subtitle
                : subtitle + ". "
                        + words.texts()
                                .get(
                                        "target.source",
                                        words.sentences().withUnit(last.metric(), target.value()),
                                        words.dates().day(target.from()),
                                        target.source());
    }

    private static Metric.@Nullable Target at(Figure last) {
        return last.metric().targetOn(last.period().end());
    }
}
