package id.terang.site.section;

import id.terang.definition.place.Office;
import id.terang.definition.register.Theme;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Scale;
import id.terang.site.figure.Figure;
import id.terang.site.figure.State;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps one after the other as bars: how many get that far. */
public final class PathCharts {

    private final Wording words;
    private final ChartViews charts;

    public PathCharts(Wording words, ChartViews charts) {
        this.words = words;
        this.charts = charts;
    }

    /** Over all offices; where people are too few for that, each agency that has figures; none for a theme without steps. */
    public List<ChartView> of(
            PlaceFigures portal, List<Office> agencies, Map<String, PlaceFigures> figures, Theme theme) {
        ChartView all = path(portal, theme, words.texts().get("place.portal"), "", "alur-" + theme.code());
        return all != null
                ? List.of(all)
                : agencies.stream()
                        .map(office -> path(
                                Objects.requireNonNull(figures.get(office.code())),
                                theme,
                                office.shortName(),
                                office.shortName() + ": ",
                                "alur-" + theme.code() + "-" + office.code()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Null where fewer than two steps are published: a path of symbols tells nothing. */
    private @Nullable ChartView path(PlaceFigures figures, Theme theme, String place, String prefix, String id) {
        List<Figure> steps = theme.path().stream()
                .map(figures::headline)
                .flatMap(Optional::stream)
                .toList();
        if (steps.stream().filter(step -> step.state() == State.PUBLISHED).count() < 2) {
            return null;
        }
        String topic = theme.label().in(words.language());
        String finding = steps.stream()
                .map(step -> label(step) + ": " + words.sentences().spoken(step))
                .collect(Collectors.joining("; "));
        BarChart model = new BarChart(
                new Caption(id, topic + ", " + place, finding),
                Scale.of(steps.getFirst().metric().unit().in(words.language()), 0),
                steps.stream()
                        .map(step -> new BarChart.Bar(label(step), ChartViews.datum(step)))
                        .toList(),
                null);
        String period = words.dates().period(steps.getFirst().period());
        return charts.view(
                id,
                prefix + heading(steps),
                words.texts().get("path.subtitle", place, period),
                finding,
                model,
                new FigureTable(
                        words.texts().get("path.subtitle", place, period),
                        List.of(
                                Column.text(words.texts().get("path.step")),
                                Column.number(words.texts().get("column.value"))),
                        steps.stream()
                                .map(step -> Row.of(
                                        Cell.of(label(step)), words.figures().cell(step, false)))
                                .toList()),
                null);
    }

    /** How many of the first step come to the last one that is published; side by side where they are no part of it. */
    private String heading(List<Figure> steps) {
        List<Figure> published =
                steps.stream().filter(step -> step.state() == State.PUBLISHED).toList();
        Figure first = published.getFirst();
        Figure last = published.getLast();
        BigDecimal all = ChartViews.number(first).orElseThrow();
        BigDecimal arrived = ChartViews.number(last).orElseThrow();
        return arrived.compareTo(all) <= 0
                ? words.texts()
                        .get(
                                "path.heading",
                                words.sentences().spoken(first),
                                words.numbers().format(arrived),
                                label(last))
                : words.texts()
                        .get(
                                "path.heading.apart",
                                label(first),
                                words.sentences().spoken(first),
                                label(last),
                                words.sentences().spoken(last));
    }

    private String label(Figure step) {
        return step.metric().label().in(words.language());
    }
}
