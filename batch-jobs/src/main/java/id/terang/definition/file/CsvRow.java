package id.terang.definition.file;

import id.terang.definition.Text;
import id.terang.definition.problem.Problems;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a CSV file, by column. */
public final class CsvRow {

    private final Problems problems;
    private final String where;
    private final Map<String, String> cells;

    CsvRow(Problems problems, String where, Map<String, String> cells) {
        this.problems = problems;
        this.where = where;
        this.cells = cells;
    }

    public Value required(String column) {
        Value value = optional(column);
        if (value != null) {
            return value;
        }
        problems.add(where + " " + column, "is empty");
        return new Value(problems, where + " " + column, "?", true);
    }

    /** The value of a cell; null when it is empty. */
    public @Nullable Value optional(String column) {
        String text = cells.getOrDefault(column, "");
        return text.isEmpty() ? null : new Value(problems, where + " " + column, text, false);
    }

    public @Nullable String optionalText(String column) {
        Value value = optional(column);
        return value == null ? null : value.text();
    }

    /** A text in both languages, from the columns {@code <prefix>_id} and {@code <prefix>_en}. */
    public Text text(String prefix) {
        return new Text(
                required(prefix + "_id").text(), required(prefix + "_en").text());
    }
}
