package id.terang.site.chart;

import java.util.List;

/**
 * Values with their likely ranges against one reference, in the order given. Better and worse are said only when the range
 * leaves the reference out.
 *
 * @param reference what everyone is compared with
 */
public record SpineChart(Caption caption, Scale scale, List<BarChart.Bar> rows, Target reference, Direction direction)
        implements ChartModel {

    /** Which side of the reference is the good one. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEITHER
    }

    /** How a row stands to the reference. */
    public enum Comparison {
        BETTER,
        SIMILAR,
        WORSE,
        NOT_COMPARED
    }

    public SpineChart {
        rows = List.copyOf(rows);
    }

    /** Compares one of the rows with the reference. */
    public Comparison comparisonOf(BarChart.Bar row) {
        if (direction == Direction.NEITHER || !(row.value() instanceof Datum.Known known) || known.interval() == null) {
            return Comparison.NOT_COMPARED;
        }
        if (known.interval().contains(reference.value())) {
            return Comparison.SIMILAR;
        }
        boolean higher = known.interval().low().compareTo(reference.value()) > 0;
        return higher == (direction == Direction.HIGHER_IS_BETTER) ? Comparison.BETTER : Comparison.WORSE;
    }

    @Override
    public List<Datum> data() {
        return rows.stream().map(BarChart.Bar::value).toList();
    }
}
