package id.terang.site.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Shares against the number they rest on, between limits that widen as that number gets smaller: what lies between them is chance.
 *
 * @param baseUnit what the base counts, written below the axis
 * @param points one per place
 * @param reference the share of all places together
 * @param limits the limits at growing bases, at least two
 */
public record FunnelChart(
        Caption caption, Scale scale, String baseUnit, List<Point> points, Target reference, List<Limit> limits)
        implements ChartModel {

    /** One place; {@code side} tells whether its share lies beyond a limit. */
    public record Point(String label, BigDecimal base, Datum.Known value, SpineChart.Comparison side) {}

    /** Lower and upper limit at a base. */
    public record Limit(BigDecimal base, BigDecimal low, BigDecimal high) {}

    public FunnelChart {
        points = List.copyOf(points);
        limits = List.copyOf(limits);
        if (limits.size() < 2) {
            throw new IllegalArgumentException("Funnel " + caption.id() + " needs limits at two bases at least");
        }
    }

    @Override
    public List<Datum> data() {
        return points.stream().<Datum>map(Point::value).toList();
    }
}
