package id.terang.site.example;

import id.terang.definition.Language;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.Target;
import id.terang.site.chart.svg.Charts;
import java.math.BigDecimal;
import java.util.List;

/** A chart of the example pages. */
final class ExampleChart {

    private ExampleChart() {}

    /** Shares by month, the last one provisional. */
    static String svg(
            String id, String title, String description, List<String> periods, List<String> values, Language language) {
        List<Datum> data = values.stream()
                .<Datum>map(value -> Datum.of(new BigDecimal(value))
                        .within(
                                new BigDecimal(value).subtract(BigDecimal.TWO),
                                new BigDecimal(value).add(BigDecimal.TWO)))
                .toList();
        String name = language == Language.INDONESIAN ? "semua kantor" : "all offices";
        LineChart chart = new LineChart(
                new Caption(id, title, description),
                Scale.percent(1),
                periods,
                List.of(new LineChart.Series(name, data)),
                new Target("Target", BigDecimal.valueOf(90)));
        return Charts.svg(chart, language);
    }
}
