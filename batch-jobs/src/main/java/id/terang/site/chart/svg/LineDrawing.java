package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.Datum;
import id.terang.site.chart.Interval;
import id.terang.site.chart.LineChart;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.axis.NumberAxis;

/** Lines over periods, named at their ends; gaps stay gaps and say why. */
final class LineDrawing {

    private final LineChart chart;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;

    LineDrawing(LineChart chart, Language language, Canvas canvas) {
        this.chart = chart;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, chart.scale());
    }

    double draw() {
        Ticks ticks = Ticks.of(chart.scale(), values());
        LineEnds ends = new LineEnds(chart, canvas, numbers);
        double top = numbers.unitWord().isEmpty() ? layout.textSize() : layout.lineHeight() * 1.9;
        double height = Math.max(layout.pick(150.0, 220.0), ends.height());
        double left = ticks.widestLabel(numbers, layout) + 8;
        Rectangle2D area = new Rectangle2D.Double(left, top, layout.width() - left - ends.width() - 10, height);
        NumberAxis periods = new NumberAxis();
        double last = chart.periods().size() - 1.0;
        double edge = last > 0 ? last * 0.03 : 0.5;
        periods.setRange(-edge, last + edge);
        canvas.text(numbers.unitWord(), 0, layout.textSize(), Canvas.Anchor.START, Tone.SOFT, layout.plain());
        new Frame(canvas, periods, ticks.axis()).withVerticalTicks(numbers).draw(area, place -> {
            ranges(place);
            limits(place);
            ends.drawTarget(place);
            for (int series = 0; series < chart.series().size(); series++) {
                line(place, series);
            }
            gaps(place);
            ends.draw(place);
            new PeriodLabels(chart.periods(), canvas).draw(place);
        });
        return top + height + layout.lineHeight() + 10;
    }

    private void ranges(Frame.Place place) {
        for (LineChart.Series series : chart.series()) {
            for (List<Integer> run : Runs.of(series.values(), LineDrawing::hasInterval)) {
                Path2D range = new Path2D.Double();
                for (int at : run) {
                    to(range, place.x(at), place.y(interval(series, at).high()));
                }
                for (int at : run.reversed()) {
                    to(range, place.x(at), place.y(interval(series, at).low()));
                }
                range.closePath();
                canvas.fill(range, Tone.RANGE);
            }
        }
    }

    private void limits(Frame.Place place) {
        LineChart.Limits limits = chart.limits();
        if (limits == null) {
            return;
        }
        double high = place.y(limits.high());
        double low = place.y(limits.low());
        canvas.fill(new Rectangle2D.Double(place.left(), high, place.right() - place.left(), low - high), Tone.RANGE);
        for (int at : limits.signals()) {
            if (chart.series().getFirst().values().get(at) instanceof Datum.Known known) {
                canvas.ring(dot(place.x(at), place.y(known.value()), 6), Tone.INK, 2);
            }
        }
    }

    private void line(Frame.Place place, int index) {
        LineChart.Series series = chart.series().get(index);
        Tone tone = Tone.ofSeries(index);
        Path2D solid = new Path2D.Double();
        for (int at = 1; at < series.values().size(); at++) {
            if (!(series.values().get(at - 1) instanceof Datum.Known before)
                    || !(series.values().get(at) instanceof Datum.Known here)
                    || here.afterBreak()) {
                continue;
            }
            Line2D segment =
                    new Line2D.Double(place.x(at - 1), place.y(before.value()), place.x(at), place.y(here.value()));
            if (here.provisional()) {
                canvas.line(segment, tone, 2.5, 2, 3);
            } else {
                solid.append(segment, segment.getP1().equals(solid.getCurrentPoint()));
            }
        }
        if (solid.getCurrentPoint() != null) {
            canvas.line(solid, tone, 2.5);
        }
        points(place, series, tone);
    }

    private void points(Frame.Place place, LineChart.Series series, Tone tone) {
        for (int at = 0; at < series.values().size(); at++) {
            if (!(series.values().get(at) instanceof Datum.Known here)) {
                continue;
            }
            double x = place.x(at);
            double y = place.y(here.value());
            if (here.provisional()) {
                canvas.ring(dot(x, y, 4), tone, 2);
            } else if (isMarked(series, at)) {
                canvas.fill(dot(x, y, 4), tone);
            }
            if (here.afterBreak()) {
                double edge = (place.x(at - 1) + x) / 2;
                canvas.line(new Line2D.Double(edge, place.top(), edge, place.bottom()), Tone.SOFT, 1, 1, 4);
                canvas.textOnMarks("[b]", edge, place.bottom() - 6, Canvas.Anchor.MIDDLE, Tone.SOFT, layout.plain());
            }
            canvas.titled(title(series, at, here)).fill(dot(x, y, 8), Tone.TOUCH);
        }
    }

    /** A zero would be overlooked, too. */
    private static boolean isMarked(LineChart.Series series, int at) {
        boolean isZero = series.values().get(at) instanceof Datum.Known known
                && known.value().signum() == 0;
        return isZero || SeriesPoints.isMarked(series.values(), at);
    }

    private String title(LineChart.Series series, int at, Datum.Known here) {
        StringBuilder title = new StringBuilder(chart.periods().get(at)).append(": ");
        if (chart.series().size() > 1) {
            title.append(series.name()).append(' ');
        }
        title.append(numbers.spoken(here.value())).append(Notes.marks(here));
        if (here.interval() != null) {
            title.append(" (")
                    .append(Words.RANGE
                            .in(language)
                            .formatted(
                                    numbers.value(here.interval().low()),
                                    numbers.value(here.interval().high())))
                    .append(')');
        }
        return title.toString();
    }

    /** Says once per gap why there is no value. */
    private void gaps(Frame.Place place) {
        if (chart.series().size() > 1) {
            return;
        }
        LineChart.Series series = chart.series().getFirst();
        for (Datum.Absent absent : Datum.Absent.values()) {
            for (List<Integer> run : Runs.of(series.values(), datum -> datum == absent)) {
                double from = place.x(run.getFirst());
                double to = place.x(run.getLast());
                double y = place.bottom() - 3;
                canvas.line(new Line2D.Double(from - 5, y, to + 5, y), Tone.SOFT, 2, 1, 3);
                canvas.textOnMarks(
                        absent.symbol(), (from + to) / 2, y - 6, Canvas.Anchor.MIDDLE, Tone.SOFT, layout.plain());
            }
        }
    }

    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        for (Datum datum : chart.data()) {
            if (datum instanceof Datum.Known known) {
                values.add(known.value());
                if (known.interval() != null) {
                    values.add(known.interval().low());
                    values.add(known.interval().high());
                }
            }
        }
        if (chart.limits() != null) {
            values.add(chart.limits().low());
            values.add(chart.limits().high());
        }
        if (chart.target() != null) {
            values.add(chart.target().value());
        }
        return values;
    }

    private static Interval interval(LineChart.Series series, int at) {
        Datum.Known known = (Datum.Known) series.values().get(at);
        return Objects.requireNonNull(known.interval());
    }

    private static boolean hasInterval(Datum datum) {
        return datum instanceof Datum.Known known && known.interval() != null;
    }

    private static void to(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
