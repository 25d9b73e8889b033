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

    /** "84,0% laporan selesai dalam batas waktu, naik 3,1 poin"; the statement alone when nothing may be said about a change. */
    public String heading(Figure now, @Nullable Figure before) {
        Difference difference = before == null ? null : Difference.between(now, before);
        return difference != null && isSaid(difference)
                ? texts.get(
                        "heading." + difference.direction(),
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
                                "course." + difference.direction(),
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

    /** A difference in the unit of the metric; shares and scores differ by points. */
    String amount(Metric metric, BigDecimal by) {
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
