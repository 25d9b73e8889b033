package id.terang.site.section;

import id.terang.definition.Applicability;
import id.terang.definition.Metric;
import id.terang.definition.Subject;
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
import id.terang.site.source.PlaceFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables of figures, the same on every page that needs one. */
public final class Tables {

    private final Wording words;
    private final Vocabulary vocabulary;
    private final List<Metric> metrics;
    private final Applicability applicability;

    public Tables(Wording words, Vocabulary vocabulary, List<Metric> metrics, Applicability applicability) {
        this.applicability = applicability;
        this.words = words;
        this.vocabulary = vocabulary;
        this.metrics = metrics;
    }

    /**
     * These metrics of a place, one row each: name and change, number and base; null when it has none of them. The caption is given
     * the period of most rows; rows of another one say so.
     */
    @Nullable
    public FigureTable figures(PlaceFigures figures, UnaryOperator<String> caption, List<String> codes) {
        List<Figure> shown =
                codes.stream().map(figures::headline).flatMap(Optional::stream).toList();
        if (shown.isEmpty()) {
            return null;
        }
        Period usual = usual(shown);
        return new FigureTable(
                caption.apply(words.dates().period(usual)),
                List.of(
                        Column.text(words.texts().get("column.metric")),
                        Column.number(words.texts().get("column.value"))),
                shown.stream().map(figure -> figureRow(figures, figure, usual)).toList());
    }

    private static Period usual(List<Figure> figures) {
        Map<Period, Integer> rows = new LinkedHashMap<>();
        figures.forEach(figure -> rows.merge(figure.period(), 1, Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private Row figureRow(PlaceFigures figures, Figure figure, Period usual) {
        Metric metric = figure.metric();
        String period = figure.period().equals(usual) ? null : words.dates().period(figure.period());
        String change =
                figure.state() == State.PUBLISHED ? words.changes().change(figure, figures.before(figure)) : null;
        String note = Stream.of(period, change).filter(Objects::nonNull).collect(Collectors.joining(": "));
        return Row.of(
                Cell.link(metric.label().in(words.language()), Addresses.metric(words.language(), metric.code()))
                        .withNote(note.isEmpty() ? null : note),
                words.figures().cell(figure, true).withUnit(words.figures().unit(figure)));
    }

    /** The metrics of a subject that a place has and that are not among these, in the order of their codes. */
    List<String> others(PlaceFigures figures, Subject subject, List<String> codes) {
        return figures.metrics().stream()
                .filter(metric -> metric.subject() == subject)
                .map(Metric::code)
                .filter(code -> !codes.contains(code))
                .toList();
    }

    /**
     * Some metrics by the values of one breakdown, in the order of the vocabulary; null when there is nothing to show. The caption
     * has the period of the first metric; a column of another period says so.
     */
    @Nullable
    public FigureTable breakdown(PlaceFigures figures, String breakdown, List<String> codes) {
        Map<Metric, Map<String, Figure>> columns = new LinkedHashMap<>();
        Period first = null;
        for (Metric metric : metrics) {
            if (codes.contains(metric.code())) {
                Map<String, Figure> same =
                        first == null ? Map.of() : figures.breakdown(metric.code(), breakdown, first);
                Map<String, Figure> values = same.isEmpty() ? figures.breakdown(metric.code(), breakdown) : same;
                if (!values.isEmpty()) {
                    first = first == null ? values.values().iterator().next().period() : first;
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
                words.texts()
                        .get(
                                "breakdown.caption",
                                lowered(name(breakdown)),
                                period(columns.values().iterator().next())),
                breakdownColumns(breakdown, columns),
                rows);
    }

    private List<Column> breakdownColumns(String breakdown, Map<Metric, Map<String, Figure>> columns) {
        List<Column> headers = new ArrayList<>();
        headers.add(Column.text(name(breakdown)));
        String usual = period(columns.values().iterator().next());
        columns.forEach((metric, figures) -> {
            String period = period(figures);
            headers.add(Column.number(period.equals(usual) ? heading(metric) : heading(metric) + ", " + period));
        });
        return headers;
    }

    /** The label; with its unit where the label does not say it already. */
    private String heading(Metric metric) {
        String label = metric.label().in(words.language());
        String unit = metric.unit().in(words.language());
        return label.toLowerCase(words.language().locale()).contains(unit) ? label : label + " (" + unit + ")";
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
        return ordered(breakdown, present);
    }

    /** These values of a breakdown in the order of the vocabulary; unknown ones last. */
    public Set<String> ordered(String breakdown, Set<String> present) {
        Set<String> ordered = new LinkedHashSet<>(
                vocabulary.values().getOrDefault(breakdown, Map.of()).keySet());
        ordered.retainAll(present);
        ordered.addAll(present);
        return ordered;
    }

    private String period(Map<String, Figure> column) {
        return words.dates().period(column.values().iterator().next().period());
    }

    /** As it stands in the middle of a sentence. */
    public static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    public String name(String breakdown) {
        return vocabulary.names().containsKey(breakdown)
                ? vocabulary.names().get(breakdown).in(words.language())
                : breakdown;
    }

    public String label(String breakdown, String value) {
        return vocabulary.label(breakdown, value).in(words.language());
    }

    /**
     * Some metrics at many places, what each shows first, in the order of the codes; null when no place has them. The caption gets
     * the period of most figures of the first metric; a column, and a cell, of another one says so. One metric alone has room for the
     * interval of each place.
     */
    @Nullable
    public FigureTable places(
            String caption, String placeKind, List<String> codes, Map<String, PlaceFigures> places, PlaceNames names) {
        Map<Metric, Period> shown = new LinkedHashMap<>();
        codes.stream()
                .flatMap(code -> metrics.stream().filter(metric -> metric.code().equals(code)))
                .forEach(metric -> usual(metric, places).ifPresent(period -> shown.put(metric, period)));
        if (shown.isEmpty()) {
            return null;
        }
        Period first = shown.values().iterator().next();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.texts().get("office".equals(placeKind) ? "column.office" : "column.area")));
        shown.forEach((metric, period) -> {
            String label = metric.label().in(words.language());
            columns.add(Column.number(
                    period.equals(first) ? label : label + ", " + words.dates().period(period)));
        });
        Map<String, String> intervals = codes.size() == 1 ? intervals(codes.getFirst(), places) : Map.of();
        if (!intervals.isEmpty()) {
            columns.add(Column.number(words.texts().get("column.interval")));
        }
        List<Row> rows = new ArrayList<>();
        places.forEach((place, figures) -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(names.cell(place));
            shown.forEach((metric, period) -> cells.add(figures.headline(metric.code())
                    .map(figure -> placeCell(figure, period))
                    .orElseGet(() -> Cell.without(
                            applicability.applies(metric, placeKind, place)
                                    ? State.NOT_AVAILABLE
                                    : State.NOT_APPLICABLE))));
            if (!intervals.isEmpty()) {
                cells.add(Cell.of(intervals.getOrDefault(place, "")));
            }
            rows.add(new Row(cells));
        });
        return new FigureTable(
                words.texts().get("table.caption.period", caption, words.dates().period(first)), columns, rows);
    }

    private Map<String, String> intervals(String code, Map<String, PlaceFigures> places) {
        Map<String, String> intervals = new HashMap<>();
        places.forEach((place, figures) -> figures.headline(code)
                .map(words.figures()::shortInterval)
                .ifPresent(interval -> intervals.put(place, interval)));
        return intervals;
    }

    private static Optional<Period> usual(Metric metric, Map<String, PlaceFigures> places) {
        List<Figure> figures = places.values().stream()
                .map(place -> place.headline(metric.code()))
                .flatMap(Optional::stream)
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(usual(figures));
    }

    private Cell placeCell(Figure figure, Period usual) {
        Metric metric = figure.metric();
        Cell cell = words.figures()
                .cell(figure, metric.denominator() != null)
                .withBar(metric.multiplier().intValue() == 100 ? ChartViews.bar(figure) : null);
        String period = figure.period().equals(usual) ? null : words.dates().period(figure.period());
        return period == null
                ? cell
                : cell.withNote(
                        Stream.of(period, cell.note()).filter(Objects::nonNull).collect(Collectors.joining(": ")));
    }

    /** How a table names and links a place. */
    @FunctionalInterface
    public interface PlaceNames {
        Cell cell(String place);
    }
}
