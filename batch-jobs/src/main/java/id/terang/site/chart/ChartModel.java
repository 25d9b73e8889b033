package id.terang.site.chart;

import java.util.List;

/** Everything needed to draw one chart. A new kind of chart does not compile until it can be drawn. */
public sealed interface ChartModel
        permits LineChart,
                BarChart,
                StackedBarChart,
                SurvivalChart,
                BandChart,
                ElementChart,
                SpineChart,
                FunnelChart,
                SmallMultiples,
                MapChart {

    Caption caption();

    /** Every value of the chart, known or not. */
    List<Datum> data();

    /** Whether there is anything to draw; a page says so in words instead of showing an empty chart. */
    default boolean isEmpty() {
        return data().stream().noneMatch(datum -> datum instanceof Datum.Known);
    }
}
