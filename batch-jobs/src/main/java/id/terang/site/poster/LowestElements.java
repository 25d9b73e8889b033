package id.terang.site.poster;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The three elements that people marked lowest, and what the office plans for each (PermenPANRB 14/2017, follow-up plan). */
public final class LowestElements {

    static final int LOWEST = 3;

    private final Wording words;
    private final BinaryOperator<String> labels;
    private final Plans plans;

    /**
     * Lowest elements in the words of one language.
     *
     * @param labels the words for a breakdown and one of its values
     */
    public LowestElements(Wording words, BinaryOperator<String> labels, Plans plans) {
        this.words = words;
        this.labels = labels;
        this.plans = plans;
    }

    /** One office, lowest first; null when its elements are not published for the period of its score. */
    public @Nullable FigureTable of(SurveyFigures figures, String place, String office) {
        Optional<Period> period = Posters.period(figures);
        List<Map.Entry<String, Figure>> lowest =
                period.map(of -> lowest(elements(figures, of))).orElse(List.of());
        if (period.isEmpty() || lowest.isEmpty()) {
            return null;
        }
        return new FigureTable(
                words.texts().get("lowest.caption", place, words.dates().period(period.get())),
                List.of(
                        Column.text(words.texts().get("poster.element")),
                        Column.number(words.texts().get("elements.column.mean")),
                        Column.text(words.texts().get("lowest.plan"))),
                lowest.stream()
                        .map(element -> Row.of(
                                Cell.of(label(element)),
                                words.figures().cell(element.getValue(), true),
                                plans.of(office, element.getKey())))
                        .toList());
    }

    /**
     * Many offices beside each other; null when none has published elements.
     *
     * @param offices by code, in the order of the rows
     * @param names the cell that names an office
     */
    public @Nullable FigureTable byOffice(Map<String, ? extends SurveyFigures> offices, Function<String, Cell> names) {
        List<Row> rows = new ArrayList<>();
        offices.forEach((office, figures) -> Posters.period(figures).ifPresent(period -> {
            List<Map.Entry<String, Figure>> lowest = lowest(elements(figures, period));
            if (!lowest.isEmpty()) {
                List<Cell> cells = new ArrayList<>(
                        List.of(names.apply(office).withNote(words.dates().shortPeriod(period))));
                lowest.forEach(element -> cells.add(
                        Cell.of(label(element)).withNote(words.figures().printed(element.getValue()))));
                while (cells.size() <= LOWEST) {
                    cells.add(Cell.without(State.NOT_AVAILABLE));
                }
                cells.add(plans.of(office, lowest.getFirst().getKey()));
                rows.add(new Row(cells));
            }
        }));
        return rows.isEmpty()
                ? null
                : new FigureTable(
                        words.texts().get("lowest.by-office"),
                        List.of(
                                Column.text(words.texts().get("column.office")),
                                Column.text(words.texts().get("lowest.first")),
                                Column.text(words.texts().get("lowest.second")),
                                Column.text(words.texts().get("lowest.third")),
                                Column.text(words.texts().get("lowest.plan"))),
                        rows);
    }

    static Map<String, Figure> elements(SurveyFigures figures, Period period) {
        return figures.breakdown("nilai-unsur", "element", period);
    }

    /** At most three that are published; of equal ones the first in the order of the regulation. */
    static List<Map.Entry<String, Figure>> lowest(Map<String, Figure> elements) {
        return elements.entrySet().stream()
                .filter(element -> element.getValue().value() instanceof Value.Published)
                .sorted(Comparator.comparing((Map.Entry<String, Figure> element) ->
                                ((Value.Published) element.getValue().value()).value())
                        .thenComparing(Map.Entry::getKey))
                .limit(LOWEST)
                .toList();
    }

    private String label(Map.Entry<String, Figure> element) {
        return labels.apply("element", element.getKey());
    }
}
