package id.terang.intake.file;

import java.util.ArrayList;
import java.util.List;

/** Column names that go over several rows: a name above merged cells stands before each name below it. */
public final class HeaderNames {

    private HeaderNames() {}

    /** One name per column: its cells from above to below, joined by a blank. */
    public static List<String> joined(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            boolean isBelow = !cell(rows.getLast(), column).isEmpty();
            List<String> parts = new ArrayList<>();
            for (int row = 0; row < rows.size() - 1; row++) {
                String text = cell(rows.get(row), column);
                if (above.size() == row) {
                    above.add("");
                }
                if (!text.isEmpty()) {
                    above.set(row, text);
                    above.subList(row + 1, above.size()).clear();
                }
                parts.add(isBelow ? above.get(row) : text);
            }
            parts.add(cell(rows.getLast(), column));
            parts.removeIf(String::isEmpty);
            names.add(String.join(" ", parts));
        }
        return names;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
