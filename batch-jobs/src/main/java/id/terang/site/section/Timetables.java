package id.terang.site.section;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterMeasure;
import id.terang.definition.register.Registers;
import id.terang.definition.register.Theme;
import id.terang.site.figure.Figure;
import id.terang.site.figure.State;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.register.Entries;
import id.terang.site.register.Entry;
import id.terang.site.register.MetricMoves;
import id.terang.site.register.RegisterTables;
import id.terang.site.register.RegisterTables.Detail;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The timetable of each post beside the share of it that was kept. */
public final class Timetables {

    private final Wording words;
    private final Definitions definitions;
    private final Entries entries;
    private final RegisterTables registerTables;
    private final RegisterViews views;

    public Timetables(
            Wording words,
            Definitions definitions,
            Entries entries,
            RegisterTables registerTables,
            RegisterViews views) {
        this.words = words;
        this.definitions = definitions;
        this.entries = entries;
        this.registerTables = registerTables;
        this.views = views;
    }

    /** The register whose timetable a metric is measured by; empty for all other metrics. */
    public static Optional<Register> of(Metric metric, Registers registers) {
        return registers.all().stream()
                .filter(register -> register.measures().stream()
                        .anyMatch(measure -> measure.kind() == RegisterMeasure.Kind.SCHEDULE
                                && register.nameOf(measure).equals(metric.denominator())))
                .findFirst();
    }

    /**
     * A row for each office with a timetable, in the order of the register; null for a theme without one.
     *
     * @param figures by metric and {@code office <code>}
     */
    public @Nullable FigureTable table(Theme theme, Map<String, Map<String, PlaceFigures>> figures) {
        return definitions.metrics().stream()
                .filter(metric -> theme.metrics().contains(metric.code()))
                .flatMap(metric -> of(metric, definitions.registers())
                        .map(register -> table(metric, register, figures.getOrDefault(metric.code(), Map.of())))
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable FigureTable table(Metric metric, Register register, Map<String, PlaceFigures> figures) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        RegisterViews.sentOf(entries.of(register)).forEach(entry -> newest.putIfAbsent(entry.office(), entry));
        List<Entry> timetables = definitions.offices().stream()
                .flatMap(office -> Optional.ofNullable(newest.get(office.code())).stream())
                .toList();
        String label = metric.label().in(words.language());
        FigureTable table = registerTables.table(
                words.texts().get("timetable.caption", register.label().in(words.language()), label),
                timetables,
                Detail.SHORT,
                views::office,
                MetricMoves.UNKNOWN);
        if (table == null) {
            return null;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.number(label));
        List<Row> rows = IntStream.range(0, timetables.size())
                .mapToObj(index -> kept(
                        table.rows().get(index),
                        Optional.ofNullable(figures.get(
                                        "office " + timetables.get(index).office()))
                                .flatMap(known -> known.headline(metric.code()))))
                .toList();
        return new FigureTable(table.caption(), columns, rows);
    }

    private Row kept(Row row, Optional<Figure> figure) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.add(figure.map(known -> words.figures()
                        .cell(known, true)
                        .withUnit(words.figures().unit(known)))
                .orElseGet(() -> Cell.without(State.NOT_AVAILABLE)));
        return new Row(cells);
    }
}
