package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.Datum;
import java.util.ArrayList;
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
        for (Datum.Absent absent : Datum.Absent.values()) {
            if (chart.data().contains(absent)) {
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
