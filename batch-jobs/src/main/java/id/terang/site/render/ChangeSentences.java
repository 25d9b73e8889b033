package id.terang.site.render;

import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of two figures of one metric: by how much it moved, since when, how sure that is and whether it is good. */
public final class ChangeSentences {

    private final Texts texts;
    private final Sentences sentences;

    ChangeSentences(Texts texts, Sentences sentences) {
        this.texts = texts;
        this.sentences = sentences;
    }

    /** "naik 2,1 poin dari triwulan sebelumnya; belum pasti berbeda"; null when one of the two has no number. */
    public @Nullable String change(Figure now, @Nullable Figure before) {
        Difference difference = before == null ? null : Difference.between(now, before);
        if (difference == null) {
            return null;
        }
        return change(now, difference, texts.get("period.before." + kind(now)));
    }

    /**
     * "turun 1,8 poin dari triwulan yang sama setahun sebelumnya; memburuk": what seasons do not explain; null when one has no number or the
     * two may not be compared.
     */
    public @Nullable String yearly(Figure now, @Nullable Figure yearBefore) {
        Difference difference = yearBefore == null ? null : Difference.between(now, yearBefore);
        return difference != null && difference.isComparable()
                ? change(now, difference, texts.get("period.year-before." + kind(now)))
                : null;
    }

    /** "naik 2,1 poin dari Triwulan I 2026; belum pasti berbeda": against an earlier period, named; why not where it cannot be said. */
    public String since(Figure now, Figure before, String past) {
        Difference difference = now.period().kind() == before.period().kind() ? Difference.between(now, before) : null;
        return difference == null ? texts.get("changes.since.apart") : change(now, difference, past);
    }

    /** "diperbaiki: naik 30 laporan dari angka terbitan 20 Maret 2026": one period as two releases knew it, which no chance explains. */
    public String revision(Figure now, Figure before, String knownOn) {
        Difference difference = Difference.between(now, before);
        if (difference == null) {
            return texts.get("changes.since.apart");
        }
        if (difference.by().signum() == 0) {
            return texts.get("changes.since.same");
        }
        return texts.get(
                difference.by().signum() > 0 ? "changes.since.revised.up" : "changes.since.revised.down",
                sentences.amount(now.metric(), difference.by().abs()),
                knownOn);
    }

    private String change(Figure now, Difference difference, String past) {
        return switch (difference.verdict()) {
            case BREAK -> texts.get("change.break", past);
            case FEW -> texts.get("change.few", past);
            case UNCERTAIN -> moved(now, difference, past) + certainty(difference, "change.uncertain");
            case CLEAR -> moved(now, difference, past) + judgement(now, difference);
            case UNKNOWN -> moved(now, difference, past);
        };
    }

    private String moved(Figure now, Difference difference, String past) {
        if (difference.by().signum() == 0) {
            return texts.get("change.same", past);
        }
        return texts.get(
                "change." + difference.direction(),
                sentences.amount(now.metric(), difference.by().abs()),
                past);
    }

    private String certainty(Difference difference, String key) {
        return difference.by().signum() == 0 ? "" : texts.get(key);
    }

    private String judgement(Figure now, Difference difference) {
        Metric.Better better = now.metric().better();
        if (better == Metric.Better.NEITHER || difference.by().signum() == 0) {
            return "";
        }
        boolean isGood = (difference.by().signum() > 0) == (better == Metric.Better.HIGHER);
        return texts.get(isGood ? "change.better" : "change.worse");
    }

    private static String kind(Figure figure) {
        return figure.period().kind().name().toLowerCase(Locale.ROOT);
    }
}
