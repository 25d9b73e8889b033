package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Datum;
import java.awt.geom.Rectangle2D;
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
        double right = Labels.widest(chart.data().stream().map(this::end).toList(), layout.strong()) + 8;
        Ticks ticks = Ticks.of(chart.scale(), values());
        new Frame(canvas, fitted(ticks).axis(), rows.axis()).draw(rows.area(right), place -> {
            rows.verticals(place.x(0)).forEach(line -> canvas.line(line, Tone.SOFT, 1));
            for (int row = 0; row < chart.bars().size(); row++) {
                bar(place, rows, row);
            }
            target(place, rows);
            for (int row = 0; row < chart.bars().size(); row++) {
                value(place, rows, row);
            }
        });
        rows.drawNames(chart.bars().stream().map(BarChart.Bar::emphasised).toList());
        return top + rows.height();
    }

    private void bar(Frame.Place place, Rows rows, int row) {
        BarChart.Bar bar = chart.bars().get(row);
        if (bar.value() instanceof Datum.Known known) {
            canvas.titled(bar.label() + ": " + numbers.spoken(known.value()) + Notes.marks(known));
            Rectangle2D shape = rows.bar(row, place.x(0), place.x(known.value()));
            if (known.provisional()) {
                canvas.fillHatched(shape, tone(bar));
            } else {
                canvas.fill(shape, tone(bar));
            }
        }
    }

    private void value(Frame.Place place, Rows rows, int row) {
        Datum value = chart.bars().get(row).value();
        double end = value instanceof Datum.Known known ? place.x(known.value()) : place.x(0);
        canvas.textOnMarks(
                value instanceof Datum.Absent absent ? Words.of(absent, language) : end(value),
                Math.max(end, place.x(0)) + 6,
                rows.baseline(row),
                Canvas.Anchor.START,
                value instanceof Datum.Known ? Tone.INK : Tone.SOFT,
                value instanceof Datum.Known ? layout.strong() : layout.plain());
    }

    private void target(Frame.Place place, Rows rows) {
        if (chart.target() == null) {
            return;
        }
        double x = place.x(chart.target().value());
        rows.verticals(x).forEach(line -> canvas.line(line, Tone.TARGET, 1.5, 5, 3));
        String label = numbers.named(chart.target());
        double half = ChartFonts.width(label, layout.strong()) / 2;
        canvas.text(
                label,
                Math.max(half, Math.min(x, layout.width() - half)),
                layout.textSize(),
                Canvas.Anchor.MIDDLE,
                Tone.TARGET,
                layout.strong());
    }

    private Tone tone(BarChart.Bar bar) {
        boolean oneSpeaks = chart.bars().stream().anyMatch(BarChart.Bar::emphasised);
        return bar.emphasised() || !oneSpeaks ? Tone.SERIES_1 : Tone.REST;
    }

    private String end(Datum value) {
        return switch (value) {
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
