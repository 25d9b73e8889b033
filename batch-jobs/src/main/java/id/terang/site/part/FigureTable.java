package id.terang.site.part;

import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures. The first cell of every row is its header. Symbols used in it are explained below it by the template.
 *
 * @param caption what the table shows, for which period
 * @param total last row, set apart; null when there is none
 * @param common what is the same for all rows, said once; empty where each row says all of it
 */
public record FigureTable(
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        List<KeyFact> common) {

    public FigureTable {
        common = List.copyOf(common);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            requireWidth(row, columns.size());
        }
        if (total != null) {
            requireWidth(total, columns.size());
        }
    }

    public FigureTable(String caption, List<Column> columns, List<Row> rows, @Nullable Row total) {
        this(caption, columns, rows, total, List.of());
    }

    public FigureTable(String caption, List<Column> columns, List<Row> rows) {
        this(caption, columns, rows, null);
    }

    private static void requireWidth(Row row, int width) {
        if (row.cells().size() != width) {
            throw new IllegalArgumentException(
                    "A row has " + row.cells().size() + " cells, the table " + width + " columns");
        }
    }

    /** The same without its last row, where it shows only some of the rows that were added up. */
    public FigureTable withoutTotal() {
        return new FigureTable(caption, columns, rows, null, common);
    }

    /** States without a number that occur in the table, for the legend below it. */
    public List<State> symbols() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::state)
                .filter(state -> state != State.PUBLISHED)
                .distinct()
                .sorted()
                .toList();
    }

    /** Marks that occur in the table, for the legend below it. */
    public List<Mark> marks() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.marks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * One column.
     *
     * @param numeric right-aligned, tabular numerals
     */
    public record Column(String label, boolean numeric) {

        public static Column text(String label) {
            return new Column(label, false);
        }

        public static Column number(String label) {
            return new Column(label, true);
        }
    }

    /**
     * One row; its first cell names it.
     *
     * @param alert what must be seen first about it, overdue for instance; null for nothing
     * @param told what no column has room for, under the row
     */
    public record Row(List<Cell> cells, @Nullable String alert, List<KeyFact> told) {

        public Row {
            cells = List.copyOf(cells);
            told = List.copyOf(told);
        }

        public Row(List<Cell> cells) {
            this(cells, null, List.of());
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * One cell.
     *
     * @param text the printed number or words; the symbol where there is no number
     * @param data its row in the open data; null for words and for numbers that are not figures of the release
     * @param href address the text links to; null for none
     * @param unit what follows the number, spacing included; empty for none
     * @param note small words under the text (base, interval, why); null for none
     * @param bar 0 to 100, drawn as a bar behind the number; null for none
     * @param foreign true for Indonesian words on a page of another language: what an office wrote is not translated
     */
    public record Cell(
            String text,
            State state,
            @Nullable DataKey data,
            List<Mark> marks,
            @Nullable String href,
            String unit,
            @Nullable String note,
            @Nullable BigDecimal bar,
            boolean foreign) {

        public Cell {
            marks = List.copyOf(marks);
        }

        public static Cell of(String text) {
            return new Cell(text, State.PUBLISHED, null, List.of(), null, "", null, null, false);
        }

        public static Cell link(String text, String href) {
            return new Cell(text, State.PUBLISHED, null, List.of(), href, "", null, null, false);
        }

        /** A cell without a number: the symbol of its state. */
        public static Cell without(State state) {
            return new Cell(state.symbol(), state, null, List.of(), null, "", null, null, false);
        }

        public Cell withNote(@Nullable String words) {
            return new Cell(text, state, data, marks, href, unit, words, bar, foreign);
        }

        /** With its unit, unless there is no number. */
        public Cell withUnit(String words) {
            return new Cell(text, state, data, marks, href, state == State.PUBLISHED ? words : "", note, bar, foreign);
        }

        public Cell asForeign() {
            return new Cell(text, state, data, marks, href, unit, note, bar, true);
        }

        public Cell withBar(@Nullable BigDecimal percent) {
            return new Cell(text, state, data, marks, href, unit, note, percent, foreign);
        }
    }
}
