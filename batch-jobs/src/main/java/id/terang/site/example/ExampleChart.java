package id.terang.site.example;

import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.Target;
import id.terang.site.chart.svg.Charts;
import id.terang.site.figure.Figure;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.Markup;
import id.terang.site.render.Wording;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up course over ten months, as a chart. */
final class ExampleChart {

    private static final List<String> SHARES =
            List.of("61.2", "63.0", "60.4", "66.9", "70.1", "69.5", "74.8", "76.0", "78.1", "82.4");

    private final Wording words;
    private final ExampleFigures figures;

    ExampleChart(Wording words, ExampleFigures figures) {
        this.words = words;
        this.figures = figures;
    }

    ChartView view(String id) {
        return view(id, new Link("CSV", figures.list("/data/"), finding()));
    }

    ChartView view(String id, @Nullable Link file) {
        List<Figure> months = IntStream.rangeClosed(1, SHARES.size())
                .mapToObj(month -> ExampleMetrics.share(
                        ExampleMetrics.ON_TIME, month, SHARES.get(month - 1), "120" + month, "1461"))
                .toList();
        String description = words.sentences().trend(months);
        return new ChartView(
                id,
                finding(),
                figures.in(
                        "Persen laporan, semua kantor, Januari–Oktober 2026",
                        "Percent of complaints, all offices, January–October 2026"),
                description,
                new Markup(Charts.svg(
                        chart(new Caption(id + "-gambar", finding(), description), months), words.language())),
                null,
                new FigureTable(
                        figures.in("Selesai dalam batas waktu menurut bulan", "Resolved within the limit by month"),
                        List.of(Column.text(figures.in("Bulan", "Month")), Column.number("%")),
                        months.stream()
                                .map(month ->
                                        Row.of(Cell.of(words.dates().period(month.period())), figures.cell(month)))
                                .toList()),
                figures.in(
                        "Sumber: SP4N-LAPOR!, Layanan Prima, loket · 14.902 laporan",
                        "Source: SP4N-LAPOR!, Layanan Prima, counters · 14,902 complaints"),
                file);
    }

    String finding() {
        return figures.in("Makin banyak laporan selesai tepat waktu", "More complaints are resolved in time");
    }

    private LineChart chart(Caption caption, List<Figure> months) {
        List<Datum> data = SHARES.stream()
                .map(BigDecimal::new)
                .<Datum>map(value -> Datum.of(value).within(value.subtract(BigDecimal.TWO), value.add(BigDecimal.TWO)))
                .toList();
        return new LineChart(
                caption,
                Scale.percent(1),
                months.stream()
                        .map(month -> words.dates().shortPeriod(month.period()))
                        .toList(),
                List.of(new LineChart.Series(figures.in("semua kantor", "all offices"), data)),
                new Target("Target", BigDecimal.valueOf(90)));
    }
}
