package id.terang.site.chart.svg;

import java.awt.geom.Line2D;
import java.util.List;

/** Names of the periods below an axis: the last always, and as many before it, evenly spaced, as fit. */
final class PeriodLabels {

    private static final double GAP = 14;

    private final List<String> periods;
    private final Canvas canvas;

    PeriodLabels(List<String> periods, Canvas canvas) {
        this.periods = periods;
        this.canvas = canvas;
    }

    void draw(Frame.Place place) {
        Layout layout = canvas.layout();
        canvas.line(new Line2D.Double(place.left(), place.bottom(), place.right(), place.bottom()), Tone.SOFT, 1);
        double widest = Labels.widest(periods, layout.plain()) + GAP;
        double distance = place.x(1) - place.x(0);
        int every = (int) Math.max(1, Math.ceil(widest / distance));
        double free = layout.width();
        for (int at = periods.size() - 1; at >= 0; at -= every) {
            String period = periods.get(at);
            double half = ChartFonts.width(period, layout.plain()) / 2;
            double x = Math.max(half, Math.min(place.x(at), layout.width() - half));
            if (x + half > free) {
                continue;
            }
            free = x - half - GAP / 2;
            canvas.line(new Line2D.Double(place.x(at), place.bottom(), place.x(at), place.bottom() + 4), Tone.SOFT, 1);
            canvas.text(
                    period, x, place.bottom() + 7 + layout.textSize(), Canvas.Anchor.MIDDLE, Tone.SOFT, layout.plain());
        }
    }
}
