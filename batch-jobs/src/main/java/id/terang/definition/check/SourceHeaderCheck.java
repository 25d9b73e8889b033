package id.terang.definition.check;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Source.RowMark;
import id.terang.definition.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks that the columns of a source can be told apart by their names, and which rows are data. */
final class SourceHeaderCheck {

    private static final int MOST_HEADER_ROWS = 5;
    private static final int ALL = 100;

    private final String where;
    private final Problems problems;
    private final Map<String, Column> known = new HashMap<>();

    private SourceHeaderCheck(String where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    static void check(String where, Source source, Problems problems) {
        SourceHeaderCheck check = new SourceHeaderCheck(where, problems);
        source.columns().forEach(check::column);
        source.ignored().forEach(mark -> check.mark("ignore-rows", mark, source.columns()));
        source.kept().forEach(mark -> check.mark("keep-rows", mark, source.columns()));
        if (source.headerRow() < 1 || source.headerRows() < 1 || source.headerRows() > MOST_HEADER_ROWS) {
            problems.add(where, "has a header-row below 1, or header-rows outside 1 to " + MOST_HEADER_ROWS);
        }
        if (source.rejectedLimitPercent() < 0 || source.rejectedLimitPercent() > ALL) {
            problems.add(where + " rejected-limit-percent", "is outside 0 to " + ALL);
        }
    }

    /** One column may fill several fields (a time that is both day and key); a private one never fills any. */
    private void column(Column column) {
        String place = where + " column '" + column.name() + "'";
        Column other = known.putIfAbsent(folded(column.name()) + " " + column.occurrence(), column);
        if (other != null && (column.field() == null || other.field() == null)) {
            problems.add(place, "is described twice");
        }
        Column unnumbered = known.get(folded(column.name()) + " 0");
        if (column.occurrence() < 0 || (column.occurrence() > 0 && unnumbered != null)) {
            problems.add(
                    place,
                    "has occurrence " + column.occurrence()
                            + "; expected 1, 2, … on each description of that name, or none");
        }
        if (!column.units().isEmpty() && column.type() != Source.Type.INTEGER && column.type() != Source.Type.DECIMAL) {
            problems.add(place, "has units, which only an integer or a decimal has");
        }
    }

    private void mark(String key, RowMark mark, List<Column> columns) {
        String place = where + " " + key + " '" + mark.column() + "'";
        boolean isIgnored = key.equals("ignore-rows");
        if (mark.values().isEmpty()) {
            problems.add(
                    place,
                    "has no values; expected the texts that mark a row as " + (isIgnored ? "no data" : "the sender's"));
        }
        boolean isPrivate = columns.stream()
                .anyMatch(column -> column.isPrivate() && folded(column.name()).equals(folded(mark.column())));
        if (isPrivate) {
            problems.add(place, "looks at a private column, which is never read");
        }
        if (mark.values().contains("*")) {
            problems.add(place, isIgnored ? "ignores every row" : "keeps every row");
        }
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
