package id.terang.site.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offices (or subjects) × months: one sign a cell, its word said beside it.
 *
 * @param caption what and which months
 * @param head what the rows are
 * @param months short names, oldest first
 * @param legend the states that occur
 */
public record ReportTable(String caption, String head, List<Month> months, List<Row> rows, List<Legend> legend) {

    public ReportTable {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
        for (Row row : rows) {
            if (row.cells().size() != months.size()) {
                throw new IllegalArgumentException(
                        row.name() + " has " + row.cells().size() + " cells for " + months.size() + " months");
            }
        }
    }

    /** A column: short where it is narrow, in full for those who listen. */
    public record Month(String label, String full) {}

    /** One office or subject; href null when it is the page's own. */
    public record Row(String name, @Nullable String href, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One month.
     *
     * @param style class of the state
     * @param sign shape, with the days late where a night may say them
     * @param words the state in words
     */
    public record Cell(String style, String sign, String words) {}

    /** A state that occurs, explained. */
    public record Legend(String style, String sign, String words) {}
}
