package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.Datum;
import id.terang.site.chart.StackedBarChart;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Bars divided into parts; the parts are named above in the order in which they stand, values inside where they fit. */
final class StackedDrawing {

    private final StackedBarChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;

    StackedDrawing(StackedBarChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
    }

    double draw() {
        double top = key() + 6;
        Rows rows = new Rows(
                canvas, chart.rows().stream().map(StackedBarChart.Row::label).toList(), top, 22);
        Ticks ticks = Ticks.of(
                chart.scale(), chart.rows().stream().map(StackedDrawing::total).toList());
        double right = Labels.widest(
                        chart.rows().stream()
                                .filter(row -> total(row).signum() > 0)
                                .map(this::hidden)
                                .toList(),
                        layout.plain())
                + 8;
        new Frame(canvas, ticks.axis(), rows.axis()).draw(rows.area(right), place -> {
            rows.verticals(place.x(0)).forEach(line -> canvas.line(line, Tone.SOFT, 1));
            for (int row = 0; row < chart.rows().size(); row++) {
                bar(place, rows, row);
            }
        });
        rows.drawNames(Collections.nCopies(chart.rows().size(), false));
        return top + rows.height();
    }

    private void bar(Frame.Place place, Rows rows, int index) {
        StackedBarChart.Row row = chart.rows().get(index);
        BigDecimal from = BigDecimal.ZERO;
        for (int part = 0; part < row.values().size(); part++) {
            if (row.values().get(part) instanceof Datum.Known known) {
                BigDecimal to = from.add(known.value());
                if (known.value().signum() > 0) {
                    part(rows.bar(index, place.x(from), place.x(to)), rows.baseline(index), row, part, known);
                }
                from = to;
            }
        }
        canvas.text(
                hidden(row), place.x(from) + 6, rows.baseline(index), Canvas.Anchor.START, Tone.SOFT, layout.plain());
    }

    private void part(Rectangle2D bar, double baseline, StackedBarChart.Row row, int part, Datum.Known known) {
        Tone tone = Tone.ofSeries(part);
        canvas.titled(row.label() + " · " + chart.parts().get(part) + ": " + numbers.spoken(known.value())
                + Notes.marks(known));
        Rectangle2D inner = new Rectangle2D.Double(bar.getX() + 1, bar.getY(), bar.getWidth() - 2, bar.getHeight());
        String value = numbers.value(known.value());
        boolean fits = ChartFonts.width(value, layout.strong()) + 8 <= inner.getWidth();
        if (known.provisional()) {
            canvas.fillHatched(inner, tone);
        } else {
            canvas.fill(inner, tone);
        }
        if (fits && known.provisional()) {
            canvas.textOnMarks(value, bar.getCenterX(), baseline, Canvas.Anchor.MIDDLE, Tone.INK, layout.strong());
        } else if (fits) {
            canvas.text(value, bar.getCenterX(), baseline, Canvas.Anchor.MIDDLE, Tone.PAPER, layout.strong());
        }
    }

    /** Names of the parts, each beside its colour, flowing over as many lines as needed; returns the height. */
    private double key() {
        double x = 0;
        double baseline = layout.textSize();
        for (int part = 0; part < chart.parts().size(); part++) {
            String name = Labels.wrap(chart.parts().get(part), layout.plain(), layout.width() - 18.0, 1)
                    .getFirst();
            double width = 18 + ChartFonts.width(name, layout.plain());
            if (x > 0 && x + width > layout.width()) {
                x = 0;
                baseline += layout.lineHeight() + 2;
            }
            canvas.fill(new Rectangle2D.Double(x, baseline - 10, 12, 12), Tone.ofSeries(part));
            canvas.text(name, x + 18, baseline, Canvas.Anchor.START, Tone.INK, layout.plain());
            x += width + 18;
        }
        return baseline + 8;
    }

    /** Symbols of the parts that are not known, after the bar. */
    private String hidden(StackedBarChart.Row row) {
        List<String> symbols = new ArrayList<>();
        for (Datum.Absent absent : Datum.Absent.values()) {
            if (row.values().contains(absent)) {
                boolean isWhole = row.values().stream().allMatch(absent::equals);
                symbols.add(isWhole ? Words.of(absent, language) : "+ " + absent.symbol());
            }
        }
        return String.join(" ", symbols);
    }

    private static BigDecimal total(StackedBarChart.Row row) {
        BigDecimal total = BigDecimal.ZERO;
        for (Datum datum : row.values()) {
            if (datum instanceof Datum.Known known) {
                total = total.add(known.value());
            }
        }
        return total;
    }
}
