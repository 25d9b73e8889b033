package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.render.Sentences;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Scorecards.IndicatorRow;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a computed indicator came to its value: the metric, what it rests on, and the steps of the instrument that it has passed. */
final class Measured {

    private final Wording words;

    Measured(Wording words) {
        this.words = words;
    }

    /** "Dihitung dari Selesai dalam batas waktu: 63,4% (1.120 dari 1.767 laporan, 2026). 1 mulai 50%; 2 mulai 75%; 3 mulai 90%". */
    String evidence(
            Total total,
            Instrument.Indicator indicator,
            IndicatorRow row,
            Metric metric,
            BigDecimal value,
            PlaceFigures figures) {
        String printed = printed(metric, value);
        return words.texts()
                .get(
                        "scorecard.computed",
                        metric.label().in(words.language()),
                        figures.series(metric.code(), Period.Kind.YEAR).stream()
                                .filter(figure -> figure.period().start().equals(total.periodStart()))
                                .filter(figure -> figure.value() instanceof Value.Published published
                                        && published.value().compareTo(value) == 0)
                                .findFirst()
                                .map(figure -> printed + " (" + rests(figure) + ")")
                                .orElse(printed),
                        steps(indicator.steps(), row.scaleMax(), metric));
    }

    private String rests(Figure figure) {
        String base = words.figures().base(figure);
        String period = words.dates().period(figure.period());
        String provisional =
                figure.marks().contains(Mark.PROVISIONAL) ? ", " + words.texts().get("mark.provisional.short") : "";
        return (base == null ? period : base + ", " + period) + provisional;
    }

    private String steps(List<BigDecimal> steps, BigDecimal most, Metric metric) {
        String key = steps.getFirst().compareTo(steps.getLast()) > 0 ? "scorecard.step.down" : "scorecard.step.up";
        BigDecimal last = BigDecimal.valueOf(steps.size() - 1L);
        return IntStream.range(1, steps.size())
                .mapToObj(step -> words.texts()
                        .get(
                                key,
                                plain(most.multiply(BigDecimal.valueOf(step)).divide(last, 2, RoundingMode.HALF_UP)),
                                printed(metric, steps.get(step))))
                .collect(Collectors.joining("; "));
    }

    /** 61,2% or 6 hari kerja; a score without its unit. */
    String printed(Metric metric, BigDecimal value) {
        String printed = words.numbers().format(value, Math.max(metric.decimals(), Math.max(0, value.scale())));
        return Sentences.isScore(metric)
                ? printed
                : printed + words.numbers().unit(metric.unit().in(words.language()));
    }

    /** 2, or 2,5. */
    String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return words.numbers().format(stripped, Math.max(0, stripped.scale()));
    }
}
