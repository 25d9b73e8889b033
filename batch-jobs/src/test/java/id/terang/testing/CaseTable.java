package id.terang.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a case: lines of cells between upright bars, the first line the columns, {@code #} a remark, an empty cell
 * null, {@code ''} an empty text, {@code only: column = value, …} the rows of the database that are compared.
 */
public record CaseTable(String name, List<String> filters, List<String> columns, List<List<String>> rows) {

    /** A row of a given table stands for this many equal ones. */
    private static final String TIMES = "times";

    /** What an entry of a register says. */
    private static final String JSON = "content";

    private static final Pattern BAR = Pattern.compile("(?<=^|\\s)\\|(?=\\s|$)");

    /** Reads {@code given.fact.complaints.txt} or {@code expect.measure.counts.txt}; the name is the table. */
    public static CaseTable read(Path file) throws IOException {
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

    /** The tables of a case whose files begin with {@code given.} or {@code expect.}, in the order of their names. */
    public static List<CaseTable> all(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<CaseTable> tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (String.valueOf(file.getFileName()).startsWith(prefix)) {
                    tables.add(read(file));
                }
            }
            return tables;
        }
    }

    /** Adds the rows to the database; a column {@code times} makes one row stand for many. */
    public void insertInto(Connection connection) throws SQLException {
        List<String> inserted =
                columns.stream().filter(column -> !column.equals(TIMES)).toList();
        String select = inserted.stream()
                .map(column -> column.equals(JSON) ? "(given." + JSON + " #>> '{}')::jsonb" : "given." + column)
                .collect(Collectors.joining(", "));
        String sql = "insert into " + name + " (" + String.join(", ", inserted) + ") overriding system value select "
                + select
                + " from jsonb_populate_record(null::" + name
                + ", jsonb_strip_nulls(jsonb_object(?, ?))) as given,"
                + " generate_series(1, ?)";
        int times = columns.indexOf(TIMES);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<String> row : rows) {
                String[] values = new String[inserted.size()];
                for (int index = 0; index < values.length; index++) {
                    String value = row.get(columns.indexOf(inserted.get(index)));
                    values[index] = value.isEmpty() ? null : value.equals("''") ? "" : value;
                }
                statement.setArray(1, connection.createArrayOf("text", inserted.toArray()));
                statement.setArray(2, connection.createArrayOf("text", values));
                statement.setInt(3, times < 0 ? 1 : Integer.parseInt(row.get(times)));
                statement.executeUpdate();
            }
        }
    }

    /** The values of one column; none when the table lacks it. */
    public List<String> column(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? List.of() : rows.stream().map(row -> row.get(index)).toList();
    }

    /** The rows as lines, sorted, for comparing. */
    public List<String> lines() {
        return rows.stream().map(row -> String.join(" | ", row)).sorted().toList();
    }
}
