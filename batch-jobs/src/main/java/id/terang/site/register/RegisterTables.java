package id.terang.site.register;

import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as tables: the fields a register lists, its name first. What a publication reports has a table of its own. */
public final class RegisterTables {

    private final Wording words;
    private final EntryWords entryWords;

    public RegisterTables(Wording words, EntryWords entryWords) {
        this.words = words;
        this.entryWords = entryWords;
    }

    /** How much of an entry a table tells. */
    public enum Detail {
        /** The columns of the list. */
        SHORT,
        /** Every field; what is no column stands under the name. */
        FULL
    }

    /**
     * Entries in their order, with totals when all shown are of one year; null when there are none.
     *
     * @param moves how the metrics moved that entries name
     * @param office how to name the office of an entry; null on a page of one office
     */
    public @Nullable FigureTable table(
            String caption,
            List<Entry> entries,
            Detail detail,
            @Nullable Function<String, Cell> office,
            MetricMoves moves) {
        if (entries.isEmpty()) {
            return null;
        }
        Register register = entries.getFirst().register();
        List<RegisterField> columns = columns(register);
        List<RegisterField> untold = detail == Detail.SHORT ? List.of() : untold(register, columns);
        List<Column> headers = new ArrayList<>();
        headers.add(Column.text(register.field(register.title())
                .map(field -> field.label().in(words.language()))
                .orElse(words.texts().get("register.number"))));
        if (office != null) {
            headers.add(Column.text(words.texts().get("column.office")));
        }
        columns.forEach(field -> headers.add(
                new Column(field.label().in(words.language()), field.type().isNumber())));
        boolean isCited = entries.stream().anyMatch(Entry::isReported);
        if (isCited) {
            headers.add(Column.text(words.texts().get("register.citation")));
        }
        List<Row> rows = entries.stream()
                .map(entry -> {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(entryWords.title(entry, untold, moves));
                    if (office != null) {
                        cells.add(office.apply(entry.office()));
                    }
                    columns.forEach(field -> cells.add(entryWords.cell(entry, field)));
                    if (isCited) {
                        cells.add(Cell.of(Objects.requireNonNullElse(entry.citation(), "–")));
                    }
                    return new Row(cells);
                })
                .toList();
        return new FigureTable(
                caption, headers, rows, total(register, entries, columns, headers.size(), office != null));
    }

    /** The words of the field by which a register is grouped; empty when it is not. */
    public String group(Entry entry) {
        String groupBy = entry.register().groupBy();
        return groupBy == null
                ? ""
                : entry.register()
                        .field(groupBy)
                        .map(field -> entryWords.cell(entry, field).text())
                        .orElse("");
    }

    private List<RegisterField> columns(Register register) {
        return Stream.concat(register.list().stream(), register.totals().stream())
                .distinct()
                .filter(name -> !name.equals(register.title()))
                .flatMap(name -> register.field(name).stream())
                .filter(field -> !field.isPrivate())
                .toList();
    }

    private static List<RegisterField> untold(Register register, List<RegisterField> columns) {
        return register.fields().stream()
                .filter(field -> !field.isPrivate()
                        && !columns.contains(field)
                        && !field.name().equals(register.title()))
                .toList();
    }

    private @Nullable Row total(
            Register register, List<Entry> entries, List<RegisterField> columns, int width, boolean hasOffice) {
        boolean isOfOneYear =
                entries.stream().map(entry -> entry.day().getYear()).distinct().count() == 1;
        if (register.totals().isEmpty() || entries.size() < 2 || !isOfOneYear) {
            return null;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.texts()
                .get(
                        "register.total",
                        words.numbers().format(entries.size()),
                        register.entry().in(words.language()))));
        if (hasOffice) {
            cells.add(Cell.of(""));
        }
        for (RegisterField field : columns) {
            cells.add(register.totals().contains(field.name()) ? sum(entries, field) : Cell.of(""));
        }
        while (cells.size() < width) {
            cells.add(Cell.of(""));
        }
        return new Row(cells);
    }

    private Cell sum(List<Entry> entries, RegisterField field) {
        BigDecimal sum = entries.stream()
                .flatMap(entry -> entry.number(field.name()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return entryWords.number(sum, field);
    }
}
