package id.terang.site.source;

import id.terang.definition.Applicability;
import id.terang.definition.Metric;
import id.terang.definition.Vocabulary;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables of figures, the same on every page that needs one. */
final class Tables {

    private final Wording words;
    private final Vocabulary vocabulary;
    private final List<Metric> metrics;
    private final Applicability applicability;

    Tables(Wording words, Vocabulary vocabulary, List<Metric> metrics, Applicability applicability) {
        this.applicability = applicability;
        this.words = words;
        this.vocabulary = vocabulary;
        this.metrics = metrics;
    }

    /** Every metric a place has, one row each: value, base, period and change; null when it has none. */
    @Nullable
    FigureTable spine(PlaceFigures figures, String place) {
        List<Row> rows = new ArrayList<>();
        for (Metric metric : metrics) {
            figures.headline(metric.code()).ifPresent(figure -> rows.add(spineRow(figures, metric, figure)));
        }
        if (rows.isEmpty()) {
            return null;
        }
        return new FigureTable(
                words.texts().get("spine.caption", place),
                List.of(
                        Column.text(words.texts().get("column.metric")),
                        Column.number(words.texts().get("column.value")),
                        Column.text(words.texts().get("column.period")),
                        Column.text(words.texts().get("column.change"))),
                rows);
    }

    private Row spineRow(PlaceFigures figures, Metric metric, Figure figure) {
        String change = figure.state() == State.PUBLISHED
                ? words.sentences().change(figure, figures.before(figure))
                : words.figures().explanation(figure);
        return Row.of(
                Cell.link(metric.label().in(words.language()), Addresses.metric(words.language(), metric.code()))
                        .withNote(metric.unit().in(words.language())),
                words.figures().cell(figure, true),
                Cell.of(words.dates().shortPeriod(figure.period())),
                Cell.of(change == null ? words.texts().get("change.none") : change));
    }

    /** Some metrics by the values of one breakdown, in the order of the vocabulary; null when there is nothing to show. */
    @Nullable
    FigureTable breakdown(PlaceFigures figures, String breakdown, List<String> codes) {
        Map<Metric, Map<String, Figure>> columns = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            if (codes.contains(metric.code())) {
                Map<String, Figure> values = figures.breakdown(metric.code(), breakdown);
                if (!values.isEmpty()) {
                    columns.put(metric, values);
                }
            }
        }
        if (columns.isEmpty()) {
            return null;
        }
        Set<String> values = ordered(breakdown, columns);
        List<Row> rows = values.stream()
                .map(value -> breakdownRow(breakdown, value, columns))
                .toList();
        return new FigureTable(
                words.texts().get("breakdown.caption", name(breakdown), period(columns)),
                breakdownColumns(breakdown, columns),
                rows);
    }

    private List<Column> breakdownColumns(String breakdown, Map<Metric, Map<String, Figure>> columns) {
        List<Column> headers = new ArrayList<>();
        headers.add(Column.text(name(breakdown)));
        columns.keySet()
                .forEach(metric -> headers.add(Column.number(metric.label().in(words.language()) + " ("
                        + metric.unit().in(words.language()) + ")")));
        return headers;
    }

    private Row breakdownRow(String breakdown, String value, Map<Metric, Map<String, Figure>> columns) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label(breakdown, value)));
        columns.forEach((metric, figures) -> {
            Figure figure = figures.get(value);
            cells.add(
                    figure == null
                            ? Cell.without(State.NOT_AVAILABLE)
                            : words.figures().cell(figure, metric.denominator() != null));
        });
        return new Row(cells);
    }

    private Set<String> ordered(String breakdown, Map<Metric, Map<String, Figure>> columns) {
        Set<String> present = new LinkedHashSet<>();
        columns.values().forEach(figures -> present.addAll(figures.keySet()));
        Set<String> ordered = new LinkedHashSet<>(
                vocabulary.values().getOrDefault(breakdown, Map.of()).keySet());
        ordered.retainAll(present);
        ordered.addAll(present);
        return ordered;
    }

    private String period(Map<Metric, Map<String, Figure>> columns) {
        Period period =
                columns.values().iterator().next().values().iterator().next().period();
        return words.dates().period(period);
    }

    String name(String breakdown) {
        return vocabulary.names().containsKey(breakdown)
                ? vocabulary.names().get(breakdown).in(words.language())
                : breakdown;
    }

    String label(String breakdown, String value) {
        return vocabulary.label(breakdown, value).in(words.language());
    }

    /** One metric at many places, last whole period each; null when no place has it. */
    @Nullable
    FigureTable places(
            String caption, String placeKind, List<String> codes, Map<String, PlaceFigures> places, PlaceNames names) {
        List<Metric> shown = metrics.stream()
                .filter(metric -> codes.contains(metric.code()))
                .filter(metric -> places.values().stream()
                        .anyMatch(figures -> figures.headline(metric.code()).isPresent()))
                .toList();
        if (shown.isEmpty() || places.isEmpty()) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.texts().get("office".equals(placeKind) ? "column.office" : "column.area")));
        shown.forEach(metric -> columns.add(Column.number(metric.label().in(words.language()))));
        List<Row> rows = new ArrayList<>();
        places.forEach((place, figures) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(names.cell(place));
            shown.forEach(metric -> cells.add(figures.headline(metric.code())
                    .map(figure -> words.figures()
                            .cell(figure, true)
                            .withBar(metric.multiplier().intValue() == 100 ? ChartViews.bar(figure) : null))
                    .orElseGet(() -> Cell.without(
                            applicability.applies(metric, placeKind, place)
                                    ? State.NOT_AVAILABLE
                                    : State.NOT_APPLICABLE))));
            rows.add(new Row(cells));
        });
        return new FigureTable(caption, columns, rows);
    }

    /** How a table names and links a place. */
    @FunctionalInterface
    interface PlaceNames {
        Cell cell(String place);
    }
}
