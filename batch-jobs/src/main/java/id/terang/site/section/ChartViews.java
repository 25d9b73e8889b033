package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.site.chart.Caption;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.Datum;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SurvivalChart;
import id.terang.site.chart.svg.Charts;
import id.terang.site.compare.view.TargetWords;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
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
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures become charts: the drawing, its words, and the table with the same numbers. */
public final class ChartViews {

    /** Two years of months, three of quarters: as much as a phone shows. */
    private static final int LONGEST = 24;

    private static final int FEWEST_MONTHS = 6;

    private final Wording words;
    private final TargetWords targets;

    public ChartViews(Wording words) {
        this.words = words;
        this.targets = new TargetWords(words);
    }

    /** A metric over months; null with fewer than six published ones: a few numbers a year need a table, not a curve. */
    @Nullable
    public ChartView trend(PlaceFigures figures, String metric, String place) {
        List<Figure> series = recent(figures.series(metric, Period.Kind.MONTH));
        return published(series) < FEWEST_MONTHS ? null : line(series, figures, place);
    }

    /** A metric over quarters: for surveys, whose months are small; null with fewer than two published periods. */
    @Nullable
    public ChartView quarterlyTrend(PlaceFigures figures, String metric, String place) {
        List<Figure> series = recent(figures.series(metric, Period.Kind.QUARTER));
        return published(series) < 2 ? null : line(series, figures, place);
    }

    private ChartView line(List<Figure> series, PlaceFigures figures, String place) {
        Metric metric = series.getFirst().metric();
        Completeness completeness = new Completeness(words, metric, figures);
        String label = metric.label().in(words.language());
        String unit = metric.unit().in(words.language());
        boolean isMonthly = series.getFirst().period().kind() == Period.Kind.MONTH;
        String id = (isMonthly ? "tren-" : "tren-triwulan-") + metric.code();
        String description = targets.described(words.sentences().trend(series), series.getLast());
        LineChart model = new LineChart(
                new Caption(id, label + ", " + place, description),
                scale(metric, series),
                series.stream()
                        .map(figure -> words.dates().shortPeriod(figure.period()))
                        .toList(),
                List.of(new LineChart.Series(
                        label, series.stream().map(ChartViews::datum).toList())),
                targets.line(series));
        return view(
                id,
                words.sentences().course(series),
                targets.sourced(words.texts().get("chart.subtitle", label, unit, place), series.getLast())
                        + completeness.subtitle(series.getLast()),
                description,
                model,
                table(words.texts().get("chart.table.caption", label, place), series, completeness),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    /** The waiting curve of one office, open cases counted in. */
    ChartView survival(List<SurvivalChart.Step> steps, Figure median, Figure ninetieth, String place) {
        String id = "menunggu";
        String description = words.sentences().waiting(median, ninetieth);
        SurvivalChart model = new SurvivalChart(
                new Caption(id, words.texts().get("survival.title", place), description),
                words.texts().get("unit.working-days"),
                steps,
                day(median),
                day(ninetieth),
                null);
        List<Row> rows = new ArrayList<>();
        for (int day : List.of(1, 3, 5, 7, 10, 14, 20, 30, 40, 60)) {
            BigDecimal waiting = BigDecimal.ONE;
            for (SurvivalChart.Step step : steps) {
                waiting = step.day() <= day ? step.waiting() : waiting;
            }
            rows.add(Row.of(
                    Cell.of(words.texts().get("survival.day", words.numbers().format(day))),
                    Cell.of(words.numbers()
                            .percent(BigDecimal.ONE.subtract(waiting).movePointRight(2), 0))));
        }
        FigureTable table = new FigureTable(
                words.texts().get("survival.table", place, words.dates().period(median.period())),
                List.of(
                        Column.text(words.texts().get("survival.column.day")),
                        Column.number(words.texts().get("survival.column.share"))),
                rows);
        return view(
                id,
                description,
                words.texts().get("survival.title", place) + ", "
                        + words.dates().period(median.period()),
                description,
                model,
                table,
                null);
    }

    ChartView view(
            String id,
            String finding,
            String subtitle,
            String description,
            ChartModel model,
            FigureTable table,
            @Nullable Link csv) {
        return new ChartView(
                id,
                finding,
                subtitle,
                description,
                new Markup(Charts.svg(model, words.language())),
                null,
                table,
                words.texts().get("chart.source"),
                csv);
    }

    private FigureTable table(String caption, List<Figure> series, Completeness completeness) {
        boolean hasInterval = series.stream().anyMatch(figure -> words.figures().shortInterval(figure) != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.texts().get("column.period")),
                Column.number(words.texts().get("column.value"))));
        if (hasInterval) {
            columns.add(Column.number(words.texts().get("column.interval")));
        }
        List<Row> rows = new ArrayList<>();
        for (Figure figure : series.reversed()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(words.dates().period(figure.period())).withNote(completeness.note(figure)),
                    words.figures().cell(figure, true)));
            if (hasInterval) {
                cells.add(Cell.of(Objects.requireNonNullElse(words.figures().shortInterval(figure), "")));
            }
            rows.add(new Row(cells));
        }
        return new FigureTable(caption, columns, rows);
    }

    static Datum datum(Figure figure) {
        return switch (figure.value()) {
            case Value.Published published -> known(published, figure.marks());
            case Value.Suppressed hidden -> Datum.Absent.SUPPRESSED;
            case Value.NotAvailable missing -> Datum.Absent.NOT_AVAILABLE;
            case Value.NotApplicable none -> Datum.Absent.NOT_APPLICABLE;
        };
    }

    private static Datum known(Value.Published published, List<Mark> marks) {
        Datum.Known known = Datum.of(published.value());
        if (published.lower() != null && published.upper() != null) {
            known = known.within(
                    published.lower().min(published.value()), published.upper().max(published.value()));
        }
        if (marks.contains(Mark.PROVISIONAL)) {
            known = known.asProvisional();
        }
        return marks.contains(Mark.BREAK) ? known.asBreak() : known;
    }

    /** The figure as a bar from 0 to 100 behind its number; null without a number. */
    static @Nullable BigDecimal bar(Figure figure) {
        return figure.value() instanceof Value.Published published
                ? published.value().min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO)
                : null;
    }

    /** Empty without a number. */
    static Optional<BigDecimal> number(Figure figure) {
        return figure.value() instanceof Value.Published published ? Optional.of(published.value()) : Optional.empty();
    }

    Scale scale(Metric metric, List<Figure> series) {
        if (metric.statistic() == Statistic.SATISFACTION_INDEX
                || metric.statistic() == Statistic.SATISFACTION_INDEX_POOLED) {
            // Answers run from 1 to 4: nothing lies below the lowest.
            return Scale.between(
                    metric.unit().in(words.language()),
                    metric.decimals(),
                    metric.multiplier(),
                    metric.multiplier().multiply(BigDecimal.valueOf(4)));
        }
        return metric.isShare()
                ? Scale.share(metric.decimals(), series.stream().flatMap(figure -> number(figure).stream()))
                : Scale.of(metric.unit().in(words.language()), metric.decimals());
    }

    private static @Nullable Integer day(Figure figure) {
        return figure.value() instanceof Value.Published published
                ? published.value().intValue()
                : null;
    }

    private static List<Figure> recent(List<Figure> series) {
        return series.subList(Math.max(0, series.size() - LONGEST), series.size());
    }

    private static long published(List<Figure> series) {
        return series.stream()
                .filter(figure -> figure.value() instanceof Value.Published)
                .count();
    }
}
