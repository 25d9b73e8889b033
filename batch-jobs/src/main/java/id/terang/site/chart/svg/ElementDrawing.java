package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.BandChart.Band;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Datum;
import id.terang.site.chart.ElementChart;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A dot per element on a ground of bands, with value and letter at the right. */
final class ElementDrawing {

    private final ElementChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;

    ElementDrawing(ElementChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
    }

    double draw() {
        double top = layout.lineHeight() + 6;
        Rows rows = new Rows(
                canvas, chart.elements().stream().map(BarChart.Bar::label).toList(), top, 14);
        double right = Labels.widest(chart.elements().stream().map(this::end).toList(), layout.strong()) + 12;
        Ticks ticks = Ticks.of(chart.scale(), List.of());
        new Frame(canvas, ticks.axis(), rows.axis()).draw(rows.area(right), place -> {
            ground(place, rows);
            for (int row = 0; row < chart.elements().size(); row++) {
                mark(place, rows, row);
            }
        });
        rows.drawNames(chart.elements().stream().map(BarChart.Bar::emphasised).toList());
        return top + rows.height();
    }

    private void ground(Frame.Place place, Rows rows) {
        for (int at = 0; at < chart.bands().size(); at++) {
            Band band = chart.bands().get(at);
            double from = place.x(band.minimum());
            double to = at + 1 < chart.bands().size()
                    ? place.x(chart.bands().get(at + 1).minimum())
                    : place.right();
            for (int row = 0; row < chart.elements().size(); row++) {
                canvas.fill(rows.bar(row, from + 0.5, to - 0.5), Tone.paleOfBand(band.letter()));
            }
            canvas.text(
                    band.letter(),
                    (from + to) / 2,
                    layout.textSize(),
                    Canvas.Anchor.MIDDLE,
                    Tone.SOFT,
                    layout.strong());
        }
    }

    private void mark(Frame.Place place, Rows rows, int row) {
        BarChart.Bar element = chart.elements().get(row);
        if (element.value() instanceof Datum.Known known) {
            double x = place.x(known.value());
            double y = rows.middle(row);
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
            Band band = BandMark.of(chart.bands(), known.value());
            canvas.titled(element.label() + ": " + numbers.spoken(known.value()) + Notes.marks(known) + " · "
                    + band.letter() + " " + band.label());
            canvas.ring(new Ellipse2D.Double(x - 6, y - 6, 12, 12), Tone.PAPER, 2);
            canvas.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10), Tone.INK);
        }
        if (element.value() instanceof Datum.Absent absent) {
            Rectangle2D empty = rows.bar(row, place.left(), place.right());
            canvas.titled(element.label() + ": " + Words.of(absent, language)).line(empty, Tone.SOFT, 1, 2, 3);
        }
        canvas.text(
                end(element),
                layout.width(),
                rows.baseline(row),
                Canvas.Anchor.END,
                element.value() instanceof Datum.Known ? Tone.INK : Tone.SOFT,
                layout.strong());
    }

    private String end(BarChart.Bar element) {
        return switch (element.value()) {
            case Datum.Known known ->
                numbers.value(known.value()) + " "
                        + BandMark.of(chart.bands(), known.value()).letter() + Notes.marks(known);
            case Datum.Absent absent -> absent.symbol();
        };
    }
}
