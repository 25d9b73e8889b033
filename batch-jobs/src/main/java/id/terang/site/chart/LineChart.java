package id.terang.site.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values over consecutive periods.
 *
 * @param periods short names of the periods, oldest first, with no period left out
 * @param series one to four lines
 */
public record LineChart(
        Caption caption,
        Scale scale,
        List<String> periods,
        List<Series> series,
        @Nullable Target target) implements ChartModel {

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
