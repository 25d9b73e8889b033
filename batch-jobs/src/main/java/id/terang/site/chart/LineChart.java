package id.terang.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values over consecutive periods.
 *
 * @param periods short names of the periods, oldest first, with no period left out
 * @param series one to four lines
 * @param limits natural limits of the only line, for a control chart; null for none
 */
public record LineChart(
        Caption caption,
        Scale scale,
        List<String> periods,
        List<Series> series,
        @Nullable Target target,
        @Nullable Limits limits)
        implements ChartModel {

    /** Between which values a line moves without a cause of its own, and at which positions it did not. */
    public record Limits(BigDecimal low, BigDecimal high, List<Integer> signals) {

        public Limits {
            signals = List.copyOf(signals);
        }
    }

    public LineChart(Caption caption, Scale scale, List<String> periods, List<Series> series, @Nullable Target target) {
        this(caption, scale, periods, series, target, null);
    }

    /** One line; its values stand in the order of the periods. */
    public record Series(String name, List<Datum> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    public LineChart {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > 4) {
            throw new IllegalArgumentException("Chart " + caption.id() + " has " + series.size() + " lines; 1 to 4");
        }
        for (Series line : series) {
            if (line.values().size() != periods.size()) {
                throw new IllegalArgumentException("Line '" + line.name() + "' of chart " + caption.id() + " has "
                        + line.values().size() + " values for " + periods.size() + " periods");
            }
        }
    }

    @Override
    public List<Datum> data() {
        return series.stream().flatMap(line -> line.values().stream()).toList();
    }
}
