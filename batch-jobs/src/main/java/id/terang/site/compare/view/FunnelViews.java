package id.terang.site.compare.view;

import id.terang.definition.Metric;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.FunnelChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SpineChart;
import id.terang.site.chart.Target;
import id.terang.site.chart.svg.Charts;
import id.terang.site.compare.Funnel;
import id.terang.site.compare.Standing;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.Markup;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the funnel chart of a share: also places with a small base are on it, for its limits allow for that. */
final class FunnelViews {

    private static final int FEWEST = 5;
    private static final int CURVE = 24;

    private final Wording words;

    FunnelViews(Wording words) {
        this.words = words;
    }

    /** Null for a metric that is no share, or with fewer than five places. */
    @Nullable
    ChartView of(String group, String name, List<Map.Entry<String, Figure>> figures, Function<String, Cell> names) {
        List<Map.Entry<String, Figure>> suited = figures.stream()
                .filter(entry -> Funnel.suits(entry.getValue()))
                .sorted(Comparator.comparing(entry -> Funnel.base(entry.getValue())))
                .toList();
        if (suited.size() < FEWEST) {
            return null;
        }
        Funnel funnel = Funnel.of(suited.stream().map(Map.Entry::getValue).toList());
        Metric metric = suited.getFirst().getValue().metric();
        String id = "corong-" + group.replace('_', '-');
        String label = metric.label().in(words.language());
        long outside = suited.stream()
                .filter(entry -> funnel.standing(entry.getValue()) != Standing.SIMILAR)
                .count();
        String finding = words.texts().get("funnel.finding", number(outside), number(suited.size()), name);
        String common = words.sentences().withUnit(metric, funnel.percent(metric.decimals()));
        String description = finding + " " + words.texts().get("funnel.description", common);
        FunnelChart model = new FunnelChart(
                new Caption(id, label, description),
                Scale.percent(metric.decimals()),
                words.texts().get("funnel.base." + metric.subject().name().toLowerCase(Locale.ROOT)),
                suited.stream().map(entry -> point(funnel, entry, names)).toList(),
                new Target(words.texts().get("funnel.common"), funnel.percent(metric.decimals())),
                limits(funnel, suited));
        return new ChartView(
                id,
                finding,
                words.texts()
                        .get(
                                "funnel.subtitle",
                                label,
                                words.dates()
                                        .period(suited.getFirst().getValue().period())),
                description,
                new Markup(Charts.svg(model, words.language())),
                null,
                table(funnel, suited, names, words.texts().get("funnel.caption", label)),
                words.texts().get("chart.source"),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    private static FunnelChart.Point point(
            Funnel funnel, Map.Entry<String, Figure> entry, Function<String, Cell> names) {
        Figure figure = entry.getValue();
        return new FunnelChart.Point(
                names.apply(entry.getKey()).text(),
                Funnel.base(figure),
                Datum.of(((Value.Published) figure.value()).value()),
                switch (funnel.standing(figure)) {
                    case BETTER -> SpineChart.Comparison.BETTER;
                    case WORSE -> SpineChart.Comparison.WORSE;
                    case SIMILAR, NO_NUMBER, NO_DIRECTION, NO_INTERVAL, SMALL, FEW -> SpineChart.Comparison.SIMILAR;
                });
    }

    /** Closer together where the curve bends: the square of equal steps. */
    private static List<FunnelChart.Limit> limits(Funnel funnel, List<Map.Entry<String, Figure>> figures) {
        BigDecimal first = Funnel.base(figures.getFirst().getValue());
        BigDecimal reach =
                Funnel.base(figures.getLast().getValue()).subtract(first).max(BigDecimal.ONE);
        return IntStream.rangeClosed(0, CURVE)
                .mapToObj(step -> first.add(reach.multiply(BigDecimal.valueOf((long) step * step))
                        .divide(BigDecimal.valueOf((long) CURVE * CURVE), 2, RoundingMode.HALF_UP)))
                .map(base -> new FunnelChart.Limit(base, funnel.low(base), funnel.high(base)))
                .toList();
    }

    private FigureTable table(
            Funnel funnel, List<Map.Entry<String, Figure>> figures, Function<String, Cell> names, String caption) {
        return new FigureTable(
                caption,
                List.of(
                        Column.text(words.texts().get("rank.column.place")),
                        Column.number(words.texts().get("column.value")),
                        Column.text(words.texts().get("funnel.column.side"))),
                figures.reversed().stream()
                        .map(entry -> Row.of(
                                names.apply(entry.getKey()),
                                words.figures().cell(entry.getValue(), true),
                                Cell.of(words.texts()
                                        .get("funnel.side."
                                                + funnel.standing(entry.getValue())
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)))))
                        .toList());
    }

    private String number(long value) {
        return words.numbers().format(value);
    }
}
