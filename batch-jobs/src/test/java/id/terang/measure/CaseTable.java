package id.terang.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a case: lines of cells between upright bars, the first line the columns, {@code #} a remark, an empty cell
 * null, {@code ''} an empty text, {@code only: column = value, …} the rows of the database that are compared.
 */
record CaseTable(String name, List<String> filters, List<String> columns, List<List<String>> rows) {

    private static final Pattern BAR = Pattern.compile("(?<=^|\\s)\\|(?=\\s|$)");

    /** Reads {@code given.fact.complaints.txt} or {@code expect.measure.counts.txt}; the name is the table. */
    static CaseTable read(Path file) throws IOException {
        List<String> filters = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("only:")) {
                filters.addAll(Arrays.asList(line.substring("only:".length()).split(",", -1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(Arrays.stream(BAR.split(line, -1)).map(String::strip).toList());
            }
        }
        String fileName = file.getFileName().toString();
        String name = fileName.substring(fileName.indexOf('.') + 1, fileName.lastIndexOf('.'));
        return new CaseTable(name, filters, lines.getFirst(), List.copyOf(lines.subList(1, lines.size())));
    }

    /** The values of one column; none when the table lacks it. */
    List<String> column(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? List.of() : rows.stream().map(row -> row.get(index)).toList();
    }

    /** The rows as lines, sorted, for comparing. */
    List<String> lines() {
        return rows.stream().map(row -> String.join(" | ", row)).sorted().toList();
    }
}
