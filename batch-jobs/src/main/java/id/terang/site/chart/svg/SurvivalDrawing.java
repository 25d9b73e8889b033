package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SurvivalChart;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rising curve of steps; the days on which half and nine in ten are answered are said in words. */
final class SurvivalDrawing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SurvivalChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers shares;
    private final Numbers days;

    SurvivalDrawing(SurvivalChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.shares = new Numbers(language, Scale.percent(0));
        this.days = new Numbers(language, Scale.of(chart.dayUnit(), 0));
    }

    double draw() {
        Ticks vertical = new Ticks(0, 100, 25);
        Ticks horizontal = Ticks.of(Scale.of(chart.dayUnit(), 0), allDays()).wholeSteps();
        double left = vertical.widestLabel(shares, layout) + 8;
        double top = layout.textSize() + (chart.limit() == null ? 0 : layout.lineHeight());
        double height = layout.pick(170.0, 230.0);
        Rectangle2D area = new Rectangle2D.Double(left, top, layout.width() - left - 14, height);
        new Frame(canvas, horizontal.axis(), vertical.axis())
                .withVerticalTicks(shares)
                .draw(area, place -> {
                    List<Quantile> quantiles = List.of(
                            quantile(place, 50, chart.median(), Words.HALF, Words.HALF_NOT_REACHED),
                            quantile(place, 90, chart.ninetieth(), Words.NINE_IN_TEN, Words.NINE_NOT_REACHED));
                    limit(place, quantiles);
                    curve(place);
                    quantiles.forEach(quantile -> draw(place, quantile, quantiles));
                    dayLabels(place, horizontal);
                });
        return top + height + 2 * layout.lineHeight() + 10;
    }

    private void curve(Frame.Place place) {
        Path2D curve = new Path2D.Double();
        curve.moveTo(place.left(), place.y(0));
        double level = place.y(0);
        for (SurvivalChart.Step step : chart.steps()) {
            double x = place.x(step.day());
            curve.lineTo(x, level);
            level = place.y(answered(step));
            curve.lineTo(x, level);
        }
        curve.lineTo(place.x(lastDay() + 1), level);
        canvas.line(curve, Tone.SERIES_1, 2.5);
        for (SurvivalChart.Step step : chart.steps()) {
            String title = Words.DAY.in(language).formatted(step.day()) + ": "
                    + Words.CLOSED.in(language).formatted(shares.value(answered(step)));
            canvas.titled(title).fill(dot(place.x(step.day()), place.y(answered(step)), 7), Tone.TOUCH);
        }
    }

    /** A day on the curve with its words: where they stand, and whether there is such a day at all. */
    private record Quantile(
            boolean isReached, double x, double y, String words, double wordsX, double wordsY, double width) {

        boolean standsLeft() {
            return wordsX < x;
        }

        /** The words and the air around them, which no line crosses. */
        Rectangle2D box(double height) {
            double start = !isReached || standsLeft() ? wordsX - width : wordsX;
            return new Rectangle2D.Double(start - 3, wordsY - height, width + 6, height + 5);
        }
    }

    private Quantile quantile(Frame.Place place, int percent, @Nullable Integer day, Text reached, Text notReached) {
        double y = place.y(percent);
        if (day == null) {
            String words = notReached.in(language);
            double width = ChartFonts.width(words, layout.strong());
            return new Quantile(false, place.right(), y, words, place.right(), y - 5, width);
        }
        double x = place.x(day);
        String words = reached.in(language).formatted(days.spoken(BigDecimal.valueOf(day)));
        double width = ChartFonts.width(words, layout.strong());
        boolean standsLeft = x + 9 + width > layout.width() && x - 9 - width >= place.left();
        return new Quantile(
                true,
                x,
                y,
                words,
                standsLeft ? x - 9 : Math.min(x + 9, layout.width() - width),
                standsLeft ? y - 7 : y + layout.lineHeight(),
                width);
    }

    private void draw(Frame.Place place, Quantile quantile, List<Quantile> all) {
        if (quantile.isReached()) {
            upright(quantile.x(), quantile.y(), place.bottom(), all, Tone.INK, 1, 2, 3);
            canvas.fill(dot(quantile.x(), quantile.y(), 4), Tone.INK);
        }
        canvas.textOnMarks(
                quantile.words(),
                quantile.wordsX(),
                quantile.wordsY(),
                !quantile.isReached() || quantile.standsLeft() ? Canvas.Anchor.END : Canvas.Anchor.START,
                Tone.INK,
                layout.strong());
    }

    /** A line from top to bottom that leaves out the words in its way. */
    private void upright(
            double x, double top, double bottom, List<Quantile> quantiles, Tone tone, double width, float... dashes) {
        double from = top;
        List<Rectangle2D> inTheWay = quantiles.stream()
                .map(quantile -> quantile.box(layout.textSize()))
                .filter(box -> box.getMinX() < x && x < box.getMaxX())
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
                .toList();
        for (Rectangle2D box : inTheWay) {
            if (box.getMinY() > from) {
                canvas.line(new Line2D.Double(x, from, x, box.getMinY()), tone, width, dashes);
            }
            from = Math.max(from, box.getMaxY());
        }
        if (bottom > from) {
            canvas.line(new Line2D.Double(x, from, x, bottom), tone, width, dashes);
        }
    }

    private void limit(Frame.Place place, List<Quantile> quantiles) {
        if (chart.limit() == null) {
            return;
        }
        double x = place.x(chart.limit().value());
        upright(x, place.top() - 6, place.bottom(), quantiles, Tone.TARGET, 1.5, 5, 3);
        String label = chart.limit().label() + " " + days.spoken(chart.limit().value());
        double half = ChartFonts.width(label, layout.strong()) / 2;
        canvas.text(
                label,
                Math.max(half, Math.min(x, layout.width() - half)),
                layout.textSize(),
                Canvas.Anchor.MIDDLE,
                Tone.TARGET,
                layout.strong());
    }

    private void dayLabels(Frame.Place place, Ticks ticks) {
        canvas.line(new Line2D.Double(place.left(), place.bottom(), place.right(), place.bottom()), Tone.SOFT, 1);
        double baseline = place.bottom() + 7 + layout.textSize();
        for (double day = ticks.low(); day <= ticks.high(); day += ticks.step()) {
            canvas.text(days.shortest(day), place.x(day), baseline, Canvas.Anchor.MIDDLE, Tone.SOFT, layout.plain());
        }
        canvas.text(
                days.unitWord(),
                place.right(),
                baseline + layout.lineHeight(),
                Canvas.Anchor.END,
                Tone.SOFT,
                layout.plain());
    }

    private List<BigDecimal> allDays() {
        List<BigDecimal> all = new ArrayList<>();
        all.add(BigDecimal.valueOf(lastDay() + 1L));
        if (chart.limit() != null) {
            all.add(chart.limit().value());
        }
        return all;
    }

    private int lastDay() {
        return chart.steps().isEmpty() ? 1 : chart.steps().getLast().day();
    }

    private static BigDecimal answered(SurvivalChart.Step step) {
        return BigDecimal.ONE.subtract(step.waiting()).multiply(HUNDRED);
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
