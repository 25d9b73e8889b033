package id.terang.site.register;

import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.KeyFact;
import id.terang.site.render.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        /** The columns of the list, without the one by which the register is grouped. */
        SHORT,
        /** Every field; what is no column stands under the entry. */
        FULL,
        /** Every field but the one by which the register is grouped. */
        GROUP
    }

    /**
     * Entries in their order, with totals when all shown are of one year; null when there are none. A column in which none of them says
     * anything is left out.
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
        List<RegisterField> same = same(entries);
        boolean isOfOneOffice = isPrintedList(entries)
                && entries.stream().map(Entry::office).distinct().count() == 1;
        Function<String, Cell> named = isOfOneOffice ? null : office;
        List<RegisterField> columns = columns(register, detail).stream()
                .filter(field -> !same.contains(field))
                .filter(field -> entries.stream().anyMatch(entry -> says(entry, field)))
                .toList();
        List<RegisterField> untold = detail == Detail.SHORT
                ? List.of()
                : untold(register, columns, detail).stream()
                        .filter(field -> !same.contains(field))
                        .toList();
        List<Column> headers = new ArrayList<>();
        headers.add(Column.text(register.field(register.title())
                .map(field -> field.label().in(words.language()))
                .orElse(words.texts().get("register.number"))));
        if (named != null) {
            headers.add(Column.text(words.texts().get("column.office")));
        }
        columns.forEach(field -> headers.add(
                new Column(field.label().in(words.language()), field.type().isNumber())));
        List<Row> rows = entries.stream()
                .map(entry -> row(entry, columns, untold, named, moves))
                .toList();
        List<KeyFact> common = new ArrayList<>();
        if (isOfOneOffice && office != null) {
            Cell cell = office.apply(entries.getFirst().office());
            common.add(new KeyFact(words.texts().get("column.office"), cell.text(), cell.href(), null));
        }
        same.stream()
                .filter(field -> detail != Detail.SHORT || register.list().contains(field.name()))
                .forEach(field -> common.add(entryWords.fact(entries.getFirst(), field)));
        return new FigureTable(caption, headers, rows, total(register, entries, columns, named != null), common);
    }

    private static boolean isPrintedList(List<Entry> entries) {
        return entries.size() > 2 && entries.stream().allMatch(Entry::isReported);
    }

    /** The fields in which all entries of one publication say the same: told once, not on every row. */
    private List<RegisterField> same(List<Entry> entries) {
        Register register = entries.getFirst().register();
        return !isPrintedList(entries)
                ? List.of()
                : register.fields().stream()
                        .filter(field -> !field.isPrivate()
                                && !field.name().equals(register.title())
                                && !register.totals().contains(field.name()))
                        .filter(field -> says(entries.getFirst(), field)
                                && entries.stream()
                                                .map(entry -> entry.text(field.name()))
                                                .distinct()
                                                .count()
                                        == 1)
                        .toList();
    }

    /** What publications print: a table for each of them, in the order of the entries; its caption says how much that is in all. */
    public List<FigureTable> reported(
            List<Entry> entries, Detail detail, @Nullable Function<String, Cell> office, MetricMoves moves) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.citation()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(printed -> Stream.ofNullable(table(
                        printedCaption(printed.getKey(), printed.getValue()),
                        printed.getValue(),
                        detail,
                        office,
                        moves)))
                .toList();
    }

    private String printedCaption(String citation, List<Entry> printed) {
        Register register = printed.getFirst().register();
        String counted = counted(register, printed.size());
        return register.totals().stream()
                .limit(1)
                .flatMap(name -> register.field(name).stream())
                .filter(field -> printed.size() > 1
                        && printed.stream()
                                .allMatch(entry -> entry.number(field.name()).isPresent()))
                .findFirst()
                .map(field -> words.texts()
                        .get(
                                "register.reported.total",
                                counted,
                                sum(printed, field).text(),
                                citation))
                .orElseGet(() -> words.texts().get("register.reported", counted, citation));
    }

    /** "11 program". */
    public String counted(Register register, long entries) {
        return words.numbers().counted(entries, register.entry().in(words.language()));
    }

    private Row row(
            Entry entry,
            List<RegisterField> columns,
            List<RegisterField> untold,
            @Nullable Function<String, Cell> office,
            MetricMoves moves) {
        List<Cell> cells = new ArrayList<>();
        cells.add(entryWords.title(entry));
        if (office != null) {
            cells.add(office.apply(entry.office()));
        }
        columns.forEach(field -> cells.add(entryWords.cell(entry, field)));
        return new Row(cells, entryWords.overdue(entry), entryWords.told(entry, untold, moves));
    }

    private boolean says(Entry entry, RegisterField field) {
        return !entryWords.cell(entry, field).text().equals(EntryWords.NOTHING);
    }

    /** The words of the field by which a register is grouped; empty when it is not. */
    public String group(Entry entry) {
        String groupBy = entry.register().groupBy();
        return groupBy == null
                ? ""
                : entry.register()
                        .field(groupBy)
                        .map(field -> entryWords.cell(entry, field).text())
                        .filter(text -> !text.equals(EntryWords.NOTHING))
                        .orElse("");
    }

    private static List<RegisterField> columns(Register register, Detail detail) {
        return Stream.concat(register.list().stream(), register.totals().stream())
                .distinct()
                .filter(name -> !name.equals(register.title()))
                .filter(name -> detail == Detail.FULL || !name.equals(register.groupBy()))
                .flatMap(name -> register.field(name).stream())
                .filter(field -> !field.isPrivate())
                .toList();
    }

    private static List<RegisterField> untold(Register register, List<RegisterField> columns, Detail detail) {
        return register.fields().stream()
                .filter(field -> !field.isPrivate()
                        && !columns.contains(field)
                        && !(detail == Detail.GROUP && field.name().equals(register.groupBy()))
                        && !field.name().equals(register.title()))
                .toList();
    }

    private @Nullable Row total(
            Register register, List<Entry> entries, List<RegisterField> columns, boolean hasOffice) {
        boolean isOfOneYear =
                entries.stream().map(entry -> entry.day().getYear()).distinct().count() == 1;
        if (entries.size() < 2
                || !isOfOneYear
                || columns.stream().noneMatch(field -> register.totals().contains(field.name()))) {
            return null;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.texts().get("register.total", counted(register, entries.size()))));
        if (hasOffice) {
            cells.add(Cell.of(""));
        }
        for (RegisterField field : columns) {
            cells.add(register.totals().contains(field.name()) ? sum(entries, field) : Cell.of(""));
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
