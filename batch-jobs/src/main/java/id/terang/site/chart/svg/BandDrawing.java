package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.BandChart;
import id.terang.site.chart.BandChart.Band;
import id.terang.site.chart.Datum;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.NumberAxis;

/** A scale with its bands; a pointer with shape, letter, number and word stands where the score is. */
final class BandDrawing {

    private static final double BADGE = 24;
    private static final double BAR = 22;

    private final BandChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;

    BandDrawing(BandChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
    }

    double draw() {
        double top = BADGE + 18;
        Ticks ticks = Ticks.of(chart.scale(), List.of());
        Rectangle2D area = new Rectangle2D.Double(1, top, layout.width() - 2.0, BAR);
        new Frame(canvas, ticks.axis(), new NumberAxis()).draw(area, place -> {
            bands(place);
            cuts(place);
            score(place);
        });
        return top + BAR + layout.lineHeight() + 6;
    }

    private void bands(Frame.Place place) {
        for (int at = 0; at < chart.bands().size(); at++) {
            Band band = chart.bands().get(at);
            double from = place.x(band.minimum());
            double to = at + 1 < chart.bands().size()
                    ? place.x(chart.bands().get(at + 1).minimum())
                    : place.right();
            boolean reached = chart.score() instanceof Datum.Known known
                    && BandMark.of(chart.bands(), known.value()).equals(band);
            canvas.titled(band.letter() + " · " + band.label())
                    .fill(
                            new Rectangle2D.Double(from + 1, place.top(), to - from - 2, BAR),
                            reached ? Tone.ofBand(band.letter()) : Tone.paleOfBand(band.letter()));
            canvas.text(
                    band.letter(),
                    (from + to) / 2,
                    place.top() + BAR / 2 + layout.textSize() * 0.36,
                    Canvas.Anchor.MIDDLE,
                    reached ? Tone.PAPER : Tone.INK,
                    layout.strong());
        }
    }

    private void cuts(Frame.Place place) {
        double baseline = place.bottom() + 4 + layout.textSize();
        for (Band band : chart.bands()) {
            double x = place.x(band.minimum());
            boolean isFirst = band.equals(chart.bands().getFirst());
            cut(band.minimum(), isFirst ? 0 : x, baseline, isFirst ? Canvas.Anchor.START : Canvas.Anchor.MIDDLE);
        }
        cut(Objects.requireNonNull(chart.scale().to()), layout.width(), baseline, Canvas.Anchor.END);
    }

    private void cut(BigDecimal value, double x, double baseline, Canvas.Anchor anchor) {
        canvas.text(numbers.shortest(value.doubleValue()), x, baseline, anchor, Tone.SOFT, layout.plain());
    }

    private void score(Frame.Place place) {
        switch (chart.score()) {
            case Datum.Absent absent ->
                canvas.text(
                        Words.of(absent, language),
                        0,
                        BADGE / 2 + layout.textSize() * 0.36,
                        Canvas.Anchor.START,
                        Tone.SOFT,
                        layout.plain());
            case Datum.Known known -> pointer(place, known);
        }
    }

    private void pointer(Frame.Place place, Datum.Known known) {
        Band band = BandMark.of(chart.bands(), known.value());
        String words = numbers.value(known.value()) + " · " + band.label() + Notes.marks(known);
        double width = BADGE + 12 + ChartFonts.width(words, layout.strong());
        double x = place.x(known.value());
        double start = Math.max(2, Math.min(x - BADGE / 2, layout.width() - width));
        canvas.line(new Line2D.Double(x, BADGE + 9, x, place.bottom() + 3), Tone.INK, 3);
        BandMark.draw(canvas, band, start + BADGE / 2 + 2, BADGE / 2 + 5, BADGE);
        canvas.text(
                words,
                start + BADGE + 12,
                BADGE / 2 + 5 + layout.textSize() * 0.36,
                Canvas.Anchor.START,
                Tone.INK,
                layout.strong());
    }
}
