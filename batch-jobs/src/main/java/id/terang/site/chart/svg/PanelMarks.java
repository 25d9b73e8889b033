package id.terang.site.chart.svg;

import id.terang.site.chart.Datum;
import id.terang.site.chart.SmallMultiples;
import id.terang.site.chart.SmallMultiples.Panel;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The values inside one panel: bars from zero or a line; gaps stay gaps and say why where there is room. */
final class PanelMarks {

    private static final double BAR = 0.72;

    /** With more panels, titles for the mouse would weigh more than the drawing; the table has every value. */
    private static final int MOST_TITLED = 12;

    private final SmallMultiples chart;
    private final Canvas canvas;
    private final Numbers numbers;
    private final boolean isTitled;

    PanelMarks(SmallMultiples chart, Canvas canvas, Numbers numbers) {
        this.chart = chart;
        this.canvas = canvas;
        this.numbers = numbers;
        this.isTitled = chart.panels().size() <= MOST_TITLED;
    }

    void draw(Panel panel, Frame.Place place) {
        if (chart.mark() == SmallMultiples.Mark.LINE) {
            line(panel.values(), place);
        } else if (!isTitled) {
            bars(panel.values(), place);
        }
        for (int at = 0; at < panel.values().size(); at++) {
            if (panel.values().get(at) instanceof Datum.Known known) {
                value(panel.values(), at, known, place);
            }
        }
        gaps(panel.values(), place);
    }

    private void line(List<Datum> values, Frame.Place place) {
        Path2D solid = new Path2D.Double();
        for (int at = 1; at < values.size(); at++) {
            if (values.get(at - 1) instanceof Datum.Known before
                    && values.get(at) instanceof Datum.Known here
                    && !here.afterBreak()) {
                Line2D segment =
                        new Line2D.Double(place.x(at - 1), place.y(before.value()), place.x(at), place.y(here.value()));
                if (here.provisional()) {
                    canvas.line(segment, Tone.SERIES_1, 2, 2, 3);
                } else {
                    solid.append(segment, segment.getP1().equals(solid.getCurrentPoint()));
                }
            }
        }
        if (solid.getCurrentPoint() != null) {
            canvas.line(solid, Tone.SERIES_1, 2);
        }
    }

    private void value(List<Datum> values, int at, Datum.Known known, Frame.Place place) {
        double x = place.x(at);
        double y = place.y(known.value());
        if (known.afterBreak()) {
            double edge = place.x(at - 0.5);
            canvas.line(new Line2D.Double(edge, place.top(), edge, place.bottom()), Tone.SOFT, 1, 1, 4);
        }
        String title = chart.periods().get(at) + ": " + numbers.spoken(known.value()) + Notes.marks(known);
        if (chart.mark() == SmallMultiples.Mark.BARS) {
            if (isTitled || known.provisional()) {
                bar(at, known, place, isTitled ? canvas.titled(title) : canvas);
            }
            return;
        }
        if (known.provisional()) {
            canvas.ring(dot(x, y, 3.5), Tone.SERIES_1, 2);
        } else if (SeriesPoints.isMarked(values, at)) {
            canvas.fill(dot(x, y, 3.5), Tone.SERIES_1);
        }
        if (isTitled) {
            canvas.titled(title).fill(dot(x, y, 6), Tone.TOUCH);
        }
    }

    private void bar(int at, Datum.Known known, Frame.Place place, Canvas titled) {
        double width = width(place);
        double top = top(known, place);
        Rectangle2D bar = new Rectangle2D.Double(place.x(at) - width / 2, top, width, place.y(0) - top);
        if (known.provisional()) {
            titled.fillHatched(bar, Tone.SERIES_1);
        } else {
            titled.fill(bar, Tone.SERIES_1);
        }
    }

    /** All bars of whole periods as one stroke: by themselves they would weigh three times as much. */
    private void bars(List<Datum> values, Frame.Place place) {
        Path2D bars = new Path2D.Double();
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) instanceof Datum.Known known && !known.provisional()) {
                bars.append(new Line2D.Double(place.x(at), place.y(0), place.x(at), top(known, place)), false);
            }
        }
        if (bars.getCurrentPoint() != null) {
            canvas.line(bars, Tone.SERIES_1, width(place));
        }
    }

    private static double width(Frame.Place place) {
        return (place.x(1) - place.x(0)) * BAR;
    }

    /** A zero is a bar, too: low, but there. */
    private static double top(Datum.Known known, Frame.Place place) {
        return Math.min(place.y(0) - 2, place.y(known.value()));
    }

    /** A dotted floor under each gap; its symbol where it does not touch the one before. */
    private void gaps(List<Datum> values, Frame.Place place) {
        double free = place.left();
        int at = 0;
        while (at < values.size()) {
            int from = at;
            if (!(values.get(at++) instanceof Datum.Absent absent)) {
                continue;
            }
            while (at < values.size() && values.get(at) == absent) {
                at++;
            }
            double left = place.x(from - 0.4);
            double right = place.x(at - 0.6);
            double y = place.bottom() - 3;
            canvas.line(new Line2D.Double(left, y, right, y), Tone.SOFT, 2, 1, 3);
            double half = ChartFonts.width(absent.symbol(), canvas.layout().plain()) / 2;
            double middle = Math.clamp((left + right) / 2, place.left() + half, place.right() - half);
            if (middle - half >= free) {
                canvas.textOnMarks(
                        absent.symbol(),
                        middle,
                        y - 5,
                        Canvas.Anchor.MIDDLE,
                        Tone.SOFT,
                        canvas.layout().plain());
                free = middle + half + 3;
            }
        }
    }

    private static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
