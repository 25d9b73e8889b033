package id.terang.site.section;

import id.terang.site.chart.BandChart;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Caption;
import id.terang.site.chart.ElementChart;
import id.terang.site.chart.Scale;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nine elements of the satisfaction survey against the quality bands of PermenPANRB 14/2017. */
public final class ElementCharts {

    private static final int LOWEST_SHOWN = 3;

    private final Wording words;
    private final Tables tables;
    private final ChartViews charts;

    public ElementCharts(Wording words, Tables tables, ChartViews charts) {
        this.words = words;
        this.tables = tables;
        this.charts = charts;
    }

    /** Null when the place has no element means. */
    @Nullable
    ChartView chart(PlaceFigures figures, String place) {
        Map<String, Figure> elements = figures.breakdown("nilai-unsur", "element");
        if (elements.isEmpty()) {
            return null;
        }
        List<String> lowest = elements.entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof Value.Published)
                .sorted(Comparator.comparing((Map.Entry<String, Figure> entry) -> value(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(LOWEST_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        if (lowest.isEmpty()) {
            return null;
        }
        String names = lowest.stream()
                .map(element -> tables.label("element", element) + " ("
                        + words.figures().printed(Objects.requireNonNull(elements.get(element))) + ")")
                .collect(Collectors.joining(", "));
        String finding = words.texts().get("elements.finding", tables.label("element", lowest.getFirst()));
        String description = words.texts().get("elements.description", names);
        String period = words.dates().period(elements.values().iterator().next().period());
        ElementChart model = new ElementChart(
                new Caption("sembilan-unsur", words.texts().get("elements.title", place, period), description),
                Scale.between("", 2, BigDecimal.ONE, BigDecimal.valueOf(4)),
                bands(),
                elements.entrySet().stream()
                        .map(entry -> new BarChart.Bar(
                                tables.label("element", entry.getKey()),
                                ChartViews.datum(entry.getValue()),
                                lowest.contains(entry.getKey())))
                        .toList());
        return charts.view(
                "sembilan-unsur",
                finding,
                words.texts()
                        .get(lowest.size() == LOWEST_SHOWN ? "elements.title.bold" : "elements.title", place, period),
                description,
                model,
                table(elements, place, period),
                new Link(
                        words.texts().get("chart.file"),
                        Addresses.csv("nilai-unsur"),
                        words.texts().get("elements.name")));
    }

    /** The lower ends of D, C, B and A on the scale of answers. */
    private List<BandChart.Band> bands() {
        return List.of(
                band("D", "1.00", BandChart.Zone.RED),
                band("C", "2.60", BandChart.Zone.YELLOW),
                band("B", "3.0644", BandChart.Zone.GREEN),
                band("A", "3.5324", BandChart.Zone.GREEN));
    }

    private BandChart.Band band(String letter, String minimum, BandChart.Zone zone) {
        return new BandChart.Band(letter, words.texts().get("band.survey." + letter), new BigDecimal(minimum), zone);
    }

    private FigureTable table(Map<String, Figure> elements, String place, String period) {
        return new FigureTable(
                words.texts().get("elements.title", place, period),
                List.of(
                        Column.text(tables.name("element")),
                        Column.number(words.texts().get("elements.column.mean"))),
                elements.entrySet().stream()
                        .map(entry -> Row.of(
                                Cell.of(tables.label("element", entry.getKey())),
                                words.figures().cell(entry.getValue(), true)))
                        .toList());
    }

    private static BigDecimal value(Figure figure) {
        return ((Value.Published) figure.value()).value();
    }
}
