package id.terang.site.section;

import id.terang.definition.place.Office;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.source.PlaceFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The satisfaction score of the same answers computed as offices compute it: other weights, without the fee, pooled. An
 * office finds its own printed number in one of the rows, and beside it why it differs.
 */
public final class Calculations {

    private static final String INDEX = "ikm";
    private static final String POOLED = "ikm-gabungan";
    private static final List<String> WAYS =
            List.of("exact", "pooled", "user-weighted", "weight-own", "weight-0.111", "weight-0.11", "without-u4");

    private final Wording words;

    public Calculations(Wording words) {
        this.words = words;
    }

    /** One office: each way with its result, its letter and how far it is from the portal's own; null without a score. */
    @Nullable
    FigureTable of(PlaceFigures figures, String place) {
        Map<String, Figure> ways = ways(figures);
        Figure own = ways.get("exact");
        if (own == null || ways.size() == 1) {
            return null;
        }
        return new FigureTable(
                words.texts().get("calculations.caption", place, words.dates().period(own.period())),
                List.of(
                        Column.text(words.texts().get("calculations.way")),
                        Column.number(words.texts().get("column.value")),
                        Column.text(words.texts().get("calculations.letter")),
                        Column.number(words.texts().get("calculations.gap"))),
                ways.entrySet().stream()
                        .map(way -> Row.of(
                                Cell.of(label(way.getKey())).withNote(why(way.getKey())),
                                words.figures().cell(way.getValue(), false),
                                Cell.of(letter(way.getValue())),
                                Cell.of(gap(way.getValue(), own))))
                        .toList());
    }

    /** All agencies beside each other; null while none has a score. */
    @Nullable
    public FigureTable byOffice(List<Office> agencies, Map<String, PlaceFigures> figures) {
        Map<Office, Map<String, Figure>> columns = new LinkedHashMap<>();
        for (Office agency : agencies) {
            PlaceFigures own = figures.get(agency.code());
            Map<String, Figure> ways = own == null ? Map.of() : ways(own);
            if (ways.size() > 1) {
                columns.put(agency, ways);
            }
        }
        if (columns.isEmpty()) {
            return null;
        }
        List<Column> headers = new ArrayList<>();
        headers.add(Column.text(words.texts().get("column.office")));
        List<String> shown = WAYS.stream()
                .filter(way -> columns.values().stream().anyMatch(ways -> ways.containsKey(way)))
                .toList();
        shown.forEach(way -> headers.add(Column.number(label(way))));
        return new FigureTable(
                words.texts().get("calculations.by-office"),
                headers,
                columns.entrySet().stream().map(office -> row(office, shown)).toList());
    }

    private Row row(Map.Entry<Office, Map<String, Figure>> office, List<String> shown) {
        Map<String, Figure> ways = office.getValue();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(
                        office.getKey().shortName(),
                        Addresses.office(words.language(), office.getKey().code()))
                .withNote(ways.values().stream()
                        .findFirst()
                        .map(Figure::period)
                        .map(words.dates()::shortPeriod)
                        .orElse(null)));
        for (String way : shown) {
            Figure figure = ways.get(way);
            cells.add(
                    figure == null
                            ? Cell.without(State.NOT_APPLICABLE)
                            : words.figures().cell(figure, false).withNote(letter(figure)));
        }
        return new Row(cells);
    }

    /** The ways in reading order, all of the headline's own period. */
    private static Map<String, Figure> ways(PlaceFigures figures) {
        Map<String, Figure> ways = new LinkedHashMap<>();
        Optional<Figure> own = figures.headline(INDEX);
        if (own.isEmpty()) {
            return ways;
        }
        Period period = own.get().period();
        Map<String, Figure> others = figures.breakdown(INDEX, "calculation");
        for (String way : WAYS) {
            Optional<Figure> figure = switch (way) {
                case "exact" -> own;
                case "pooled" ->
                    figures.series(POOLED, period.kind()).stream()
                            .filter(one -> one.period().equals(period))
                            .findFirst();
                default ->
                    Optional.ofNullable(others.get(way))
                            .filter(one -> one.period().equals(period));
            };
            figure.ifPresent(one -> ways.put(way, one));
        }
        return ways;
    }

    private String label(String way) {
        return words.texts().get("calculation." + way);
    }

    private String why(String way) {
        return words.texts().get("calculation.why." + way);
    }

    private String letter(Figure figure) {
        return figure.value() instanceof Value.Published published && published.band() != null
                ? words.texts().get("band.survey." + published.band()).replace(' ', '\u00a0')
                : "–";
    }

    private String gap(Figure figure, Figure own) {
        return figure.value() instanceof Value.Published other
                        && own.value() instanceof Value.Published published
                        && !figure.equals(own)
                ? words.numbers().signed(other.value().subtract(published.value()))
                : "–";
    }
}
