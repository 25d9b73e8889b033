package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.place.Office;
import id.terang.site.deadline.Deadline;
import id.terang.site.deadline.Deadlines;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.section.Tables;
import id.terang.site.section.WaitingDates;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** If you complain today: when offices answered others like you. */
final class WaitingToday {

    private static final List<String> BY_CLASS = List.of("tunggu-selesai-median", "tunggu-selesai-p90");

    private final Wording words;
    private final Places places;
    private final Tables tables;
    private final MetricPages metrics;
    private final Definitions definitions;
    private final LocalDate today;

    WaitingToday(
            Wording words,
            Places places,
            Tables tables,
            MetricPages metrics,
            Definitions definitions,
            LocalDate today) {
        this.words = words;
        this.places = places;
        this.tables = tables;
        this.metrics = metrics;
        this.definitions = definitions;
        this.today = today;
    }

    /** One row per agency, all of them together first: waiting times of the last whole quarter, as days from today. */
    FigureTable table(PlaceFigures portal, Map<String, PlaceFigures> offices) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.texts().get("column.office")));
        WaitingDates.MILESTONES.forEach(
                code -> columns.add(Column.number(words.texts().get("complaints.today." + code))));
        List<Row> rows = new ArrayList<>();
        rows.add(row(Cell.of(words.texts().get("complaints.today.all")), portal));
        for (Office agency : places.agencies()) {
            PlaceFigures figures = offices.get(agency.code());
            if (figures != null) {
                rows.add(row(metrics.officeCell(agency.code()), figures));
            }
        }
        return new FigureTable(words.texts().get("complaints.today.caption", day(today)), columns, rows);
    }

    /**
     * One row per legal class: the last day the law allows, verified today or as late as allowed, beside what others waited for at all
     * offices together, each as a date when a report comes in today.
     */
    FigureTable byClass(PlaceFigures portal) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.texts().get("deadline.class")),
                Column.number(words.texts().get("deadline.limit"))));
        BY_CLASS.forEach(code -> columns.add(Column.number(words.texts().get("complaints.today." + code))));
        List<Row> rows = new ArrayList<>();
        definitions.portal().legalLimits().forEach((classification, limit) -> {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(tables.label("classification", classification)),
                    Cell.of(words.texts().get("deadline.days", words.numbers().format(limit)))
                            .withNote(words.texts()
                                    .get(
                                            "deadline.limit.range",
                                            shortDeadline(limit),
                                            shortDeadline(limit + Deadlines.TO_VERIFY)))));
            for (String code : BY_CLASS) {
                Figure figure = portal.breakdown(code, "classification").get(classification);
                cells.add(figure == null ? Cell.without(State.NOT_AVAILABLE) : cell(figure));
            }
            rows.add(new Row(cells));
        });
        return new FigureTable(words.texts().get("deadline.caption", day(today)), columns, rows);
    }

    private Row row(Cell name, PlaceFigures figures) {
        List<Cell> cells = new ArrayList<>(List.of(name));
        for (String code : WaitingDates.MILESTONES) {
            cells.add(figures.headline(code, Period.Kind.QUARTER)
                    .map(this::cell)
                    .orElse(Cell.without(State.NOT_AVAILABLE)));
        }
        return new Row(cells);
    }

    private Cell cell(Figure figure) {
        Cell days = words.figures().cell(figure, false);
        return figure.value() instanceof Value.Published published
                ? days.withUnit(words.figures().unit(figure))
                        .withNote(shortDeadline(published.value().intValue()))
                : days;
    }

    private String shortDeadline(int workingDays) {
        return switch (Deadline.of(definitions.calendar(), today, workingDays)) {
            case Deadline.Decided decided -> words.dates().shortDay(decided.last());
            case Deadline.Undecided without ->
                words.texts().get("deadline.earliest", words.dates().shortDay(without.earliest()));
        };
    }

    private String day(LocalDate day) {
        return words.dates().dayOfWeek(day);
    }
}
