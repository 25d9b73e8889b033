package id.terang.site.compare.view;

import id.terang.definition.Metric;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.Target;
import id.terang.site.chart.svg.Charts;
import id.terang.site.compare.ProcessLimits;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the control chart of a monthly series: its usual limits, and in words what they do not explain. */
public final class ControlViews {

    private static final int LONGEST = 24;
    private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Wording words;

    public ControlViews(Wording words) {
        this.words = words;
    }

    /**
     * Null with fewer than ten whole months since the last gap or series break.
     *
     * @param months oldest first
     * @param place as it is called in a sentence
     */
    public @Nullable ChartView of(List<Figure> months, String place) {
        List<Figure> series = usable(months);
        if (series.size() < ProcessLimits.FEWEST) {
            return null;
        }
        Metric metric = series.getFirst().metric();
        boolean isShare = metric.isShare();
        ProcessLimits limits = ProcessLimits.of(
                series.stream().map(ControlViews::value).toList(),
                BigDecimal.ZERO,
                isShare ? BigDecimal.valueOf(100) : UNBOUNDED);
        String label = metric.label().in(words.language());
        String finding = limits.signals().isEmpty()
                ? words.texts().get("control.finding.none")
                : words.texts()
                        .counted(
                                "control.finding",
                                limits.signals().size(),
                                number(limits.signals().size()));
        String description = finding + ". " + description(metric, series, limits);
        String id = "kendali-" + metric.code();
        LineChart model = new LineChart(
                new Caption(id, label + ", " + place, description),
                isShare
                        ? Scale.share(metric.decimals(), series.stream().map(ControlViews::value))
                        : Scale.of(metric.unit().in(words.language()), metric.decimals()),
                series.stream()
                        .map(figure -> words.dates().shortPeriod(figure.period()))
                        .toList(),
                List.of(new LineChart.Series(
                        label,
                        series.stream()
                                .<Datum>map(figure -> Datum.of(value(figure)))
                                .toList())),
                new Target(words.texts().get("control.mean"), printed(metric, limits.centre())),
                new LineChart.Limits(limits.low(), limits.high(), positions(limits)));
        return new ChartView(
                id,
                finding,
                words.texts().get("chart.subtitle", label, metric.unit().in(words.language()), place),
                description,
                new Markup(Charts.svg(model, words.language())),
                null,
                table(label, place, series, limits),
                words.texts().get("control.source"),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    private String description(Metric metric, List<Figure> series, ProcessLimits limits) {
        String usual = words.texts()
                .get(
                        "control.limits",
                        words.sentences().withUnit(metric, printed(metric, limits.low())),
                        words.sentences().withUnit(metric, printed(metric, limits.high())),
                        words.sentences().withUnit(metric, printed(metric, limits.centre())));
        return limits.signals().stream()
                .map(signal -> signal(series, signal))
                .collect(Collectors.joining(" ", usual + (limits.signals().isEmpty() ? "" : " "), ""));
    }

    private String signal(List<Figure> series, ProcessLimits.Signal signal) {
        Figure first = series.get(signal.first());
        Figure last = series.get(signal.last());
        return signal.rule() == ProcessLimits.Rule.OUTSIDE
                ? words.texts()
                        .get(
                                "control.signal.outside",
                                words.dates().period(first.period()),
                                words.sentences().spoken(first))
                : words.texts()
                        .get(
                                "control.signal." + signal.rule().name().toLowerCase(Locale.ROOT),
                                number(signal.last() - signal.first() + 1L),
                                words.dates().period(first.period()),
                                words.dates().period(last.period()));
    }

    private FigureTable table(String label, String place, List<Figure> series, ProcessLimits limits) {
        List<Row> rows = IntStream.range(0, series.size())
                .mapToObj(at -> Row.of(
                        Cell.of(words.dates().period(series.get(at).period())),
                        words.figures().cell(series.get(at), true),
                        Cell.of(limits.signals().stream()
                                .filter(signal -> signal.first() <= at && at <= signal.last())
                                .map(signal -> words.texts()
                                        .get("control.short."
                                                + signal.rule().name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining("; ")))))
                .toList();
        return new FigureTable(
                words.texts().get("chart.table.caption", label, place),
                List.of(
                        Column.text(words.texts().get("column.period")),
                        Column.number(words.texts().get("column.value")),
                        Column.text(words.texts().get("control.column.signal"))),
                rows.reversed());
    }

    private static List<Integer> positions(ProcessLimits limits) {
        return limits.signals().stream()
                .flatMap(signal ->
                        IntStream.rangeClosed(signal.first(), signal.last()).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /** The newest whole months in a row: a month without a number and a series break start anew. */
    private static List<Figure> usable(List<Figure> months) {
        List<Figure> usable = new ArrayList<>();
        for (Figure figure : months) {
            if (figure.marks().contains(Mark.BREAK) || !(figure.value() instanceof Value.Published)) {
                usable.clear();
            }
            if (figure.value() instanceof Value.Published && !figure.marks().contains(Mark.PROVISIONAL)) {
                usable.add(figure);
            }
        }
        return usable.subList(Math.max(0, usable.size() - LONGEST), usable.size());
    }

    private static BigDecimal value(Figure figure) {
        return ((Value.Published) figure.value()).value();
    }

    private static BigDecimal printed(Metric metric, BigDecimal value) {
        return value.setScale(Math.max(1, metric.decimals()), RoundingMode.HALF_UP);
    }

    private String number(long value) {
        return words.numbers().format(value);
    }
}
