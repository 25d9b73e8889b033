package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Datum;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Horizontal bars with their values at the end; what is not known says so in words where its bar would stand. */
final class BarDrawing {

    private final BarChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;

    BarDrawing(BarChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
    }

    double draw() {
        double top = chart.target() == null ? 0 : layout.lineHeight() + 4;
        Rows rows =
                new Rows(canvas, chart.bars().stream().map(BarChart.Bar::label).toList(), top, layout.pick(14.0, 18.0));
        double right = Labels.widest(chart.bars().stream().map(this::end).toList(), layout.strong()) + 8;
        Ticks ticks = Ticks.of(chart.scale(), values());
        new Frame(canvas, fitted(ticks).axis(), rows.axis()).draw(rows.area(right), place -> {
            for (int row = 0; row < chart.bars().size(); row++) {
                bar(place, rows, row);
            }
            canvas.line(new Line2D.Double(place.x(0), place.top(), place.x(0), place.bottom()), Tone.SOFT, 1);
            target(place);
        });
        rows.drawNames(chart.bars().stream().map(BarChart.Bar::emphasised).toList());
        return top + rows.height();
    }

    private void bar(Frame.Place place, Rows rows, int row) {
        BarChart.Bar bar = chart.bars().get(row);
        switch (bar.value()) {
            case Datum.Known known -> {
                double end = place.x(known.value());
                canvas.titled(bar.label() + ": " + numbers.spoken(known.value()) + Notes.marks(known));
                if (known.provisional()) {
                    canvas.fillHatched(rows.bar(row, place.x(0), end), tone(bar));
                } else {
                    canvas.fill(rows.bar(row, place.x(0), end), tone(bar));
                }
                canvas.text(
                        end(bar),
                        Math.max(end, place.x(0)) + 6,
                        rows.baseline(row),
                        Canvas.Anchor.START,
                        Tone.INK,
                        layout.strong());
            }
            case Datum.Absent absent ->
                canvas.text(
                        Words.of(absent, language),
                        place.x(0) + 6,
                        rows.baseline(row),
                        Canvas.Anchor.START,
                        Tone.SOFT,
                        layout.plain());
        }
    }

    private void target(Frame.Place place) {
        if (chart.target() == null) {
            return;
        }
        double x = place.x(chart.target().value());
        canvas.line(new Line2D.Double(x, place.top(), x, place.bottom()), Tone.TARGET, 1.5, 5, 3);
        String label =
                chart.target().label() + " " + numbers.value(chart.target().value());
        double width = ChartFonts.width(label, layout.strong());
        double start = Math.min(x - width / 2, layout.width() - width);
        canvas.text(label, Math.max(0, start), layout.textSize(), Canvas.Anchor.START, Tone.TARGET, layout.strong());
    }

    private Tone tone(BarChart.Bar bar) {
        boolean oneSpeaks = chart.bars().stream().anyMatch(BarChart.Bar::emphasised);
        return bar.emphasised() || !oneSpeaks ? Tone.SERIES_1 : Tone.RANGE;
    }

    private String end(BarChart.Bar bar) {
        return switch (bar.value()) {
            case Datum.Known known -> numbers.value(known.value()) + Notes.marks(known);
            case Datum.Absent absent -> absent.symbol();
        };
    }

    /** Bars need no round ends of their axis: the longest uses all the room. */
    private Ticks fitted(Ticks ticks) {
        if (chart.scale().to() != null) {
            return ticks;
        }
        double highest =
                values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        return highest <= ticks.low() ? ticks : new Ticks(ticks.low(), highest, ticks.step());
    }

    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        for (BarChart.Bar bar : chart.bars()) {
            if (bar.value() instanceof Datum.Known known) {
                values.add(known.value());
            }
        }
        if (chart.target() != null) {
            values.add(chart.target().value());
        }
        return values;
    }
}
