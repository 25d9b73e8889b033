package id.terang.site.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values side by side as horizontal bars from zero, in the order given. */
public record BarChart(
        Caption caption,
        Scale scale,
        List<Bar> bars,
        @Nullable Target target) implements ChartModel {

    /**
     * One bar.
     *
     * @param emphasised the bar the page speaks about; false for all draws all alike
     */
    public record Bar(String label, Datum value, boolean emphasised) {

        public Bar(String label, Datum value) {
            this(label, value, false);
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public List<Datum> data() {
        return bars.stream().map(Bar::value).toList();
    }
}
