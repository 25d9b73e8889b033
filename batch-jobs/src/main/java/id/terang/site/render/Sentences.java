package id.terang.site.render;

import id.terang.definition.Metric;
import id.terang.site.compare.Peer;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sentences made from numbers. They know the direction, whether it is good, how sure it is and when the base is too small; the same
 * sentence serves the page and the description of the chart.
 */
public final class Sentences {

    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;
    private final Beyond beyond;

    Sentences(Texts texts, Numbers numbers, Dates dates) {
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
        this.beyond = new Beyond(texts);
    }

    /** "naik 2,1 poin dari triwulan sebelumnya; belum pasti berbeda"; null when one of the two has no number. */
    public @Nullable String change(Figure now, @Nullable Figure before) {
        Difference difference = before == null ? null : Difference.between(now, before);
        if (difference == null) {
            return null;
        }
        return change(
                now,
                difference,
                texts.get("period.before." + now.period().kind().name().toLowerCase(Locale.ROOT)));
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
                amount(now.metric(), difference.by().abs()),
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

    /** "84,0% laporan selesai dalam batas waktu, naik 3,1 poin"; the statement alone when nothing may be said about a change. */
    public String heading(Figure now, @Nullable Figure before) {
        Difference difference = before == null ? null : Difference.between(now, before);
        return difference != null && isSaid(difference)
                ? texts.get(
                        "heading." + direction(difference),
                        statement(now),
                        amount(now.metric(), difference.by().abs()))
                : statement(now);
    }

    /** The finding of a chart: its course when that is larger than chance, else where it stands. */
    public String course(List<Figure> series) {
        List<Figure> whole = Turn.whole(series);
        if (whole.isEmpty()) {
            return texts.get("trend.none");
        }
        Figure first = whole.getFirst();
        Figure last = whole.getLast();
        Difference difference = Difference.between(last, first);
        return difference != null
                        && difference.verdict() == Difference.Verdict.CLEAR
                        && isSaid(difference)
                        && !Turn.isBroken(whole)
                ? texts.get(
                                "course." + direction(difference),
                                last.metric().label().in(texts.language()),
                                spoken(first),
                                spoken(last),
                                dates.period(first.period()))
                        + beyond.after(last)
                : texts.get("course.at", statement(last), dates.period(last.period()));
    }

    /** "membaik selama lima masa, dari 71,0% menjadi 82,4%"; says so when the periods are too few to tell. */
    public String progress(List<Figure> series) {
        Progress progress = Progress.of(series);
        String key = "progress." + progress.direction().name().toLowerCase(Locale.ROOT);
        return progress.first() == null || progress.last() == null
                ? texts.get(key, numbers.format(Progress.POINTS))
                : texts.get(
                        key,
                        spoken(progress.first()),
                        spoken(progress.last()),
                        dates.period(progress.first().period()));
    }

    /** "Terakhir dikunjungi petugas pada Triwulan I 2026", from visits per quarter, oldest first. */
    public String lastVisit(List<Figure> quarters) {
        return quarters.reversed().stream()
                .filter(figure -> figure.value() instanceof Value.Published published
                        && published.value().signum() > 0)
                .findFirst()
                .map(figure -> texts.get("visit.last", dates.period(figure.period())))
                .orElseGet(() ->
                        texts.get("visit.none", dates.period(quarters.getFirst().period())));
    }

    /** The figure in one sentence: "84,0% laporan selesai dalam batas waktu". */
    private String statement(Figure figure) {
        String own = "statement." + figure.metric().code();
        return Beyond.is(figure)
                ? beyond.statement(figure.metric(), spoken(figure))
                : (figure.value() instanceof Value.Published && texts.has(own)
                                ? texts.get(own, spoken(figure))
                                : texts.get(
                                        "heading.value", figure.metric().label().in(texts.language()), spoken(figure)))
                        + few(figure);
    }

    private static boolean isSaid(Difference difference) {
        return switch (difference.verdict()) {
            case CLEAR, UNKNOWN -> difference.by().signum() != 0;
            case UNCERTAIN, FEW, BREAK -> false;
        };
    }

    /**
     * From the first to the last whole period and how sure that is, with the highest and the lowest between: the description of a line
     * chart.
     */
    public String trend(List<Figure> figures) {
        List<Figure> known = figures.stream()
                .filter(figure -> figure.value() instanceof Value.Published)
                .toList();
        List<Figure> whole = Turn.whole(known);
        List<Figure> published = whole.isEmpty() ? known : whole;
        if (published.isEmpty()) {
            return texts.get("trend.none");
        }
        Figure first = published.getFirst();
        Figure last = published.getLast();
        if (published.size() == 1) {
            return texts.get("trend.one", spoken(last), dates.period(last.period()));
        }
        Comparator<Figure> byValue = Comparator.comparing(Sentences::value);
        Figure highest = published.stream().max(byValue).orElseThrow();
        Figure lowest = published.stream().min(byValue).orElseThrow();
        String course = texts.get(
                "trend." + course(first, last),
                spoken(first),
                dates.period(first.period()),
                spoken(last),
                dates.period(last.period()),
                sureness(published, Difference.between(last, first)));
        String range = texts.get(
                "trend.range",
                spoken(highest),
                dates.period(highest.period()),
                spoken(lowest),
                dates.period(lowest.period()));
        int missing = figures.size() - known.size();
        return course + " " + range
                + (missing == 0 ? "" : " " + texts.counted("trend.missing", missing, numbers.format(missing)));
    }

    /** "Separuh laporan selesai dalam 6 hari kerja, sembilan dari sepuluh dalam 15 hari kerja", open cases counted in; how few they are. */
    public String waiting(Figure half, Figure nineTenths) {
        if (!(half.value() instanceof Value.Published)) {
            return texts.get("waiting.none");
        }
        return (nineTenths.value() instanceof Value.Published
                        ? texts.get("waiting.both", spoken(half), spoken(nineTenths))
                        : texts.get("waiting.half", spoken(half)))
                + few(half);
    }

    /** "; dari 11 laporan saja, belum pasti": a quantile has no interval that would say it; empty where the base is no small one. */
    private String few(Figure figure) {
        return figure.value() instanceof Value.Published published
                        && published.base() != null
                        && figure.metric().statistic().isQuantile()
                        && Peer.isSmall(published)
                ? texts.get(
                        "waiting.few",
                        texts.get(
                                "base." + figure.metric().subject().name().toLowerCase(Locale.ROOT),
                                numbers.format(published.base())))
                : "";
    }

    /** The number with its unit, or the words for its state. */
    public String spoken(Figure figure) {
        return switch (figure.value()) {
            case Value.Published published -> withUnit(figure.metric(), published.value());
            case Value.Suppressed hidden -> texts.get("state.suppressed.short");
            case Value.NotAvailable missing -> texts.get("state.not_available.short");
            case Value.NotApplicable none -> texts.get("state.not_applicable.short");
        };
    }

    private String moved(Figure now, Difference difference, String past) {
        if (difference.by().signum() == 0) {
            return texts.get("change.same", past);
        }
        return texts.get(
                "change." + direction(difference),
                amount(now.metric(), difference.by().abs()),
                past);
    }

    private String sureness(List<Figure> published, @Nullable Difference difference) {
        if (Turn.isBroken(published)) {
            return texts.get("change.broken");
        }
        return switch (difference == null ? Difference.Verdict.UNKNOWN : difference.verdict()) {
            case UNCERTAIN -> texts.get("change.uncertain");
            case FEW -> texts.get("change.small");
            case BREAK -> texts.get("change.broken");
            case CLEAR, UNKNOWN -> "";
        };
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

    /** A difference in the unit of the metric; shares and scores differ by points. */
    private String amount(Metric metric, BigDecimal by) {
        String unit = metric.isShare() || isScore(metric)
                ? texts.get("unit.points")
                : metric.unit().in(texts.language());
        return numbers.format(by) + numbers.unit(unit, by);
    }

    /** The number with its unit; a score without. */
    public String withUnit(Metric metric, BigDecimal value) {
        return isScore(metric)
                ? numbers.format(value)
                : numbers.format(value) + numbers.unit(metric.unit().in(texts.language()), value);
    }

    /** Whether a metric is a score, printed without a unit. */
    public static boolean isScore(Metric metric) {
        return switch (metric.statistic()) {
            case SATISFACTION_INDEX, SATISFACTION_INDEX_POOLED, ELEMENT_MEAN, COMPLIANCE_SCORE -> true;
            case SUM, RATIO, MEDIAN, MEAN, P90, SURVIVAL_MEDIAN, SURVIVAL_P90, SAMPLE_REQUIRED, SAMPLE_SHORTFALL ->
                false;
        };
    }

    private static String direction(Difference difference) {
        return difference.by().signum() > 0 ? "up" : "down";
    }

    private static String course(Figure first, Figure last) {
        return switch (Integer.signum(value(last).compareTo(value(first)))) {
            case 1 -> "up";
            case -1 -> "down";
            default -> "same";
        };
    }

    private static BigDecimal value(Figure figure) {
        return ((Value.Published) figure.value()).value();
    }
}
