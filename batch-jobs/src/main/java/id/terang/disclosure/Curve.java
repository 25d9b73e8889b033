package id.terang.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A waiting-time curve (Kaplan-Meier): the share still waiting after each day on which something ended.
 *
 * @param points by day, ascending
 */
public record Curve(List<Point> points) {

    /**
     * One day of the curve.
     *
     * @param atRisk how many were still waiting before the day; null where that would count too few
     * @param events how many ended on the day, or since the point before
     */
    public record Point(int day, @Nullable Integer atRisk, int events, BigDecimal survival) {}

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * The curve as the public may see it: a point stands for at least {@code threshold} endings, and there is none when
     * fewer cases began. A threshold of zero lets the curve through whole.
     */
    public Curve protect(int threshold) {
        if (threshold == 0) {
            return this;
        }
        Integer began = points.isEmpty() ? null : points.getFirst().atRisk;
        if (began == null || began < threshold) {
            return new Curve(List.of());
        }
        List<Point> shown = new ArrayList<>();
        int events = 0;
        for (Point point : points) {
            events += point.events;
            if (events >= threshold) {
                shown.add(new Point(point.day, null, events, point.survival));
                events = 0;
            }
        }
        return new Curve(shown);
    }
}
