package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Datum;
import id.terang.site.chart.SpineChart;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A mark with its range per row against one dashed reference; better, similar and worse differ in shape, colour and words. */
final class SpineDrawing {

    private static final double SIZE = 6;

    private final SpineChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;

    SpineDrawing(SpineChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
    }

    double draw() {
        double top = layout.lineHeight() + 8;
        Rows rows =
                new Rows(canvas, chart.rows().stream().map(BarChart.Bar::label).toList(), top, 14);
        double right = Labels.widest(chart.rows().stream().map(this::end).toList(), layout.strong()) + 16;
        Ticks ticks = Ticks.of(chart.scale(), values());
        new Frame(canvas, ticks.axis(), rows.axis())
                .withHorizontalTicks(numbers)
                .draw(rows.area(layout.pick(12.0, 0.0), right), place -> {
                    reference(place, rows);
                    for (int row = 0; row < chart.rows().size(); row++) {
                        mark(place, rows, row);
                    }
                });
        rows.drawNames(chart.rows().stream().map(BarChart.Bar::emphasised).toList());
        return top + rows.height() + layout.lineHeight() + 6;
    }

    private void reference(Frame.Place place, Rows rows) {
        double x = place.x(chart.reference().value());
        rows.verticals(x).forEach(line -> canvas.line(line, Tone.TARGET, 1.5, 5, 3));
        String label = numbers.named(chart.reference());
        double half = ChartFonts.width(label, layout.strong()) / 2;
        canvas.text(
                label,
                Math.max(half, Math.min(x, layout.width() - half)),
                layout.textSize(),
                Canvas.Anchor.MIDDLE,
                Tone.TARGET,
                layout.strong());
    }

    private void mark(Frame.Place place, Rows rows, int row) {
        BarChart.Bar bar = chart.rows().get(row);
        if (bar.value() instanceof Datum.Known known) {
            double x = place.x(known.value());
            double y = rows.middle(row);
            SpineChart.Comparison comparison = chart.comparisonOf(bar);
            if (known.interval() != null) {
                canvas.line(
                        new Line2D.Double(
                                place.x(known.interval().low()),
                                y,
                                place.x(known.interval().high()),
                                y),
                        Tone.INK,
                        2);
            }
            canvas.titled(bar.label() + ": " + numbers.spoken(known.value()) + Notes.marks(known) + " · "
                    + Words.of(comparison, language));
            mark(canvas, comparison, x, y);
        }
        canvas.text(
                end(bar),
                layout.width(),
                rows.baseline(row),
                Canvas.Anchor.END,
                bar.value() instanceof Datum.Known ? Tone.INK : Tone.SOFT,
                layout.strong());
    }

    /** A place by how it compares: the shape says it too. */
    static void mark(Canvas canvas, SpineChart.Comparison comparison, double x, double y) {
        switch (comparison) {
            case BETTER -> canvas.fill(triangle(x, y, -SIZE), Tone.BETTER);
            case WORSE -> canvas.fill(triangle(x, y, SIZE), Tone.WORSE);
            case SIMILAR -> canvas.fill(dot(x, y), Tone.INK);
            case NOT_COMPARED -> canvas.ring(dot(x, y), Tone.INK, 2);
        }
    }

    private String end(BarChart.Bar bar) {
        return switch (bar.value()) {
            case Datum.Known known -> numbers.value(known.value()) + Notes.marks(known);
            case Datum.Absent absent -> absent.symbol();
        };
    }

    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        values.add(chart.reference().value());
        for (Datum datum : chart.data()) {
            if (datum instanceof Datum.Known known) {
                values.add(known.value());
                if (known.interval() != null) {
                    values.add(known.interval().low());
                    values.add(known.interval().high());
                }
            }
        }
        return values;
    }

    /** Points up for a negative size. */
    private static Shape triangle(double x, double y, double size) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y + size);
        path.lineTo(x + SIZE * 1.1, y - size);
        path.lineTo(x - SIZE * 1.1, y - size);
        path.closePath();
        return path;
    }

    private static Ellipse2D dot(double x, double y) {
        return new Ellipse2D.Double(x - SIZE + 1, y - SIZE + 1, 2 * SIZE - 2, 2 * SIZE - 2);
    }
}
