package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.BandChart;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.Datum;
import id.terang.site.chart.FunnelChart;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.SpineChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The symbols a chart uses, explained in one line below it. */
final class Notes {

    private Notes() {}

    /** Symbols after a written value. */
    static String marks(Datum.Known known) {
        return (known.provisional() ? " [p]" : "") + (known.afterBreak() ? " [b]" : "");
    }

    static List<String> of(ChartModel chart, Language language) {
        List<String> notes = new ArrayList<>();
        if (chart instanceof SpineChart spine) {
            notes.addAll(comparisons(
                    spine.rows().stream()
                            .filter(row -> row.value() instanceof Datum.Known)
                            .map(spine::comparisonOf)
                            .toList(),
                    language));
        }
        if (chart instanceof FunnelChart funnel) {
            notes.add(Words.BETWEEN_LIMITS.in(language));
            notes.addAll(comparisons(
                    funnel.points().stream().map(FunnelChart.Point::side).toList(), language));
        }
        if (chart instanceof LineChart line && line.limits() != null) {
            notes.add(Words.USUAL_LIMITS.in(language));
        }
        for (Datum.Absent absent : Datum.Absent.values()) {
            if (chart.data().contains(absent) && !(chart instanceof BandChart)) {
                notes.add(Words.of(absent, language));
            }
        }
        List<Datum.Known> known = chart.data().stream()
                .filter(Datum.Known.class::isInstance)
                .map(Datum.Known.class::cast)
                .toList();
        if (known.stream().anyMatch(Datum.Known::provisional)) {
            notes.add(Words.PROVISIONAL.in(language));
        }
        if (known.stream().anyMatch(Datum.Known::afterBreak)) {
            notes.add(Words.BREAK.in(language));
        }
        return notes;
    }

    private static List<String> comparisons(List<SpineChart.Comparison> present, Language language) {
        return Arrays.stream(SpineChart.Comparison.values())
                .filter(present::contains)
                .map(comparison -> Words.shape(comparison) + " " + Words.of(comparison, language))
                .toList();
    }

    /** Draws the line below the chart and returns the new height. */
    static double draw(Canvas canvas, List<String> notes, double height) {
        Layout layout = canvas.layout();
        if (notes.isEmpty()) {
            return height;
        }
        double y = height + 6;
        for (String line : Labels.wrap(String.join(" · ", notes), layout.plain(), layout.width(), 3)) {
            y += layout.lineHeight();
            canvas.text(line, 0, y, Canvas.Anchor.START, Tone.SOFT, layout.plain());
        }
        return y + 5;
    }
}
