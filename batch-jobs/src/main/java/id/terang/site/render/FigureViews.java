package id.terang.site.render;

import id.terang.definition.Metric;
import id.terang.definition.quality.QualityBand;
import id.terang.definition.quality.QualityScale;
import id.terang.site.figure.Figure;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.DataKey;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureView;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Typed figures become what a page shows: the number as printed, its base, its interval, its change. */
public final class FigureViews {

    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;
    private final ChangeSentences changes;

    FigureViews(Texts texts, Numbers numbers, Dates dates, ChangeSentences changes) {
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
        this.changes = changes;
    }

    /** A figure with all its words; {@code before} is the same figure one period earlier, null when there is none. */
    public FigureView view(Figure now, @Nullable Figure before) {
        return view(now, before, null);
    }

    /** The same, compared with the same period a year earlier too. */
    public FigureView view(Figure now, @Nullable Figure before, @Nullable Figure yearBefore) {
        Metric metric = now.metric();
        String label = metric.label().in(texts.language());
        Link how = new Link(
                texts.get("figure.how"),
                Addresses.metric(texts.language(), metric.code()) + "#cara-menghitung",
                texts.get("figure.how.context", label));
        boolean isPublished = now.state() == State.PUBLISHED;
        String band = band(now);
        return new FigureView(
                label,
                dates.period(now.period()),
                printed(now),
                isPublished && band == null ? unit(now) : "",
                now.state(),
                data(now),
                now.marks(),
                band,
                isPublished ? base(now) : explanation(now),
                interval(now),
                isPublished ? changes.change(now, before) : null,
                isPublished ? changes.yearly(now, yearBefore) : null,
                how);
    }

    /** A figure as a cell: the number; its base as a note when {@code withBase}. */
    public Cell cell(Figure figure, boolean withBase) {
        return new Cell(
                printed(figure),
                figure.state(),
                data(figure),
                figure.marks(),
                null,
                "",
                withBase && figure.state() == State.PUBLISHED ? base(figure) : null,
                null,
                false);
    }

    /** The number as printed, with as many decimals as it carries; the symbol of its state where there is none. */
    public String printed(Figure figure) {
        return figure.value() instanceof Value.Published published
                ? numbers.format(published.value())
                : figure.state().symbol();
    }

    /** What the number rests on, in words; null for a plain count, which is its own base. */
    public @Nullable String base(Figure figure) {
        if (!(figure.value() instanceof Value.Published published)) {
            return null;
        }
        return switch (figure.metric().statistic()) {
            case RATIO -> ratio(figure, published);
            case MEAN -> parts("base.mean." + subject(figure.metric()), figure.metric(), published);
            case SURVIVAL_MEDIAN, SURVIVAL_P90 -> count("base.waiting", published);
            case SUM -> null;
            case SAMPLE_REQUIRED -> ofUnits("base.users", published);
            case SAMPLE_SHORTFALL -> ofUnits("base.survey", published);
            case MEDIAN, P90, SATISFACTION_INDEX, SATISFACTION_INDEX_POOLED, ELEMENT_MEAN, COMPLIANCE_SCORE ->
                count("base." + subject(figure.metric()), published);
        };
    }

    private @Nullable String ratio(Figure figure, Value.Published published) {
        String parts = parts("base.ratio." + subject(figure.metric()), figure.metric(), published);
        return parts == null ? null : parts + new Beyond(texts).after(figure);
    }

    private @Nullable String parts(String usual, Metric metric, Value.Published published) {
        if (published.numerator() == null || published.denominator() == null) {
            return count("base." + subject(metric), published);
        }
        String own = "base.metric." + metric.code();
        return texts.get(
                texts.has(own) ? own : usual,
                numbers.format(published.numerator()),
                numbers.format(published.denominator()));
    }

    /** What a sample rests on, and over how many units it was added up and how many of them fall short; one unit is not counted. */
    private @Nullable String ofUnits(String key, Value.Published published) {
        String base = count(key, published);
        if (base == null
                || published.denominator() == null
                || published.denominator().compareTo(BigDecimal.ONE) <= 0) {
            return base;
        }
        String units = numbers.format(published.denominator());
        return published.numerator() == null
                ? texts.get("base.units", base, units)
                : texts.get("base.units.short", base, numbers.format(published.numerator()), units);
    }

    private @Nullable String count(String key, Value.Published published) {
        return published.base() == null ? null : texts.get(key, numbers.format(published.base()));
    }

    /** The 95 % interval in words; null where the statistic has none. */
    public @Nullable String interval(Figure figure) {
        return figure.value() instanceof Value.Published published
                        && published.lower() != null
                        && published.upper() != null
                ? interval("figure.interval", published, published.lower(), published.upper())
                        + letters(figure, published.lower(), published.upper())
                : null;
    }

    /** Its ends alone, for a column of them. */
    public @Nullable String shortInterval(Figure figure) {
        return figure.value() instanceof Value.Published published
                        && published.lower() != null
                        && published.upper() != null
                ? interval("figure.interval.short", published, published.lower(), published.upper())
                : null;
    }

    private String interval(String key, Value.Published published, BigDecimal lower, BigDecimal upper) {
        int decimals = Math.max(0, published.value().scale());
        return texts.get(key, numbers.format(lower, decimals), numbers.format(upper, decimals));
    }

    /** The letters at the ends of the interval of a score that has letters; else nothing. */
    private String letters(Figure figure, BigDecimal lower, BigDecimal upper) {
        boolean hasLetters = switch (figure.metric().statistic()) {
            case SATISFACTION_INDEX, SATISFACTION_INDEX_POOLED -> true;
            case SUM,
                    RATIO,
                    MEDIAN,
                    MEAN,
                    P90,
                    SURVIVAL_MEDIAN,
                    SURVIVAL_P90,
                    ELEMENT_MEAN,
                    SAMPLE_REQUIRED,
                    SAMPLE_SHORTFALL,
                    COMPLIANCE_SCORE -> false;
        };
        QualityScale scale = QualityScale.on(figure.period().start());
        QualityBand lowest = scale.bandOf(lower);
        QualityBand highest = scale.bandOf(upper);
        if (!hasLetters) {
            return "";
        }
        return lowest == highest
                ? texts.get("figure.interval.letter", lowest.name())
                : texts.get("figure.interval.letters", lowest.name(), highest.name());
    }

    /** Why there is no number. */
    public String explanation(Figure figure) {
        return texts.get("state." + figure.state().name().toLowerCase(Locale.ROOT));
    }

    /** Its row in the open data. */
    public DataKey data(Figure figure) {
        String machine = figure.value() instanceof Value.Published published
                ? published.value().toPlainString()
                : figure.state().symbol();
        return new DataKey(figure.key(), machine);
    }

    /** What follows the number of this figure, spacing included. */
    public String unit(Figure figure) {
        String unit = figure.metric().unit().in(texts.language());
        if (Sentences.isScore(figure.metric())) {
            return numbers.unit(texts.get("unit.score", unit));
        }
        return figure.value() instanceof Value.Published published
                ? numbers.unit(unit, published.value())
                : numbers.unit(unit);
    }

    /** Letter and word of the band; an instrument may bring bands that the words do not know, then its code. */
    private @Nullable String band(Figure figure) {
        if (!(figure.value() instanceof Value.Published published) || published.band() == null) {
            return null;
        }
        String key = "band." + subject(figure.metric()) + "." + published.band();
        return texts.has(key) ? texts.get(key) : published.band();
    }

    private static String subject(Metric metric) {
        return metric.subject().name().toLowerCase(Locale.ROOT);
    }
}
