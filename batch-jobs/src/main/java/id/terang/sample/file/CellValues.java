package id.terang.sample.file;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of a row in the order and in the words of a source's export: its value maps read backwards. */
final class CellValues {

    private static final int FIRST_MINUTE = 6 * 60;
    private static final int MINUTES_BETWEEN_COLUMNS = 5;

    private final List<Column> columns;
    private final List<Cell> cells = new ArrayList<>();

    /** How one column gets its text, number or date; null for an empty cell. */
    private interface Cell {
        @Nullable
        Object of(Row row);
    }

    /**
     * Prepares the columns of a source.
     *
     * @param placeNames names of offices and areas by code, for columns that print them beside the code
     */
    CellValues(Source source, Map<String, String> placeNames) {
        this.columns = source.columns();
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            cells.add(column.field() == null ? unread(column, placeNames) : read(column, column.field(), index));
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** Text, number, date or date-time of one cell; null for an empty one. */
    @Nullable
    Object of(Row row, int index) {
        return cells.get(index).of(row);
    }

    private static Cell read(Column column, String field, int index) {
        if (column.type() == Source.Type.DATE_TIME) {
            return row -> row.get(field) instanceof LocalDate day ? moment(day, row.number(), index) : row.get(field);
        }
        if (column.values().isEmpty()) {
            return row -> row.get(field);
        }
        Map<String, List<String>> words = new HashMap<>();
        column.values()
                .forEach((text, code) ->
                        words.computeIfAbsent(code, each -> new ArrayList<>()).add(text));
        return row -> {
            Object code = row.get(field);
            return code == null ? null : word(words, code.toString(), row.number());
        };
    }

    /** Minutes go up with the columns, so that what happens on one day stays in order. */
    private static Object moment(LocalDate day, long number, int index) {
        int minute = FIRST_MINUTE + (int) Math.floorMod(number * 37, 14 * 60L) + index * MINUTES_BETWEEN_COLUMNS;
        return day.atTime(minute / 60, minute % 60);
    }

    /** One of the words for a code; several codes stand between vertical bars. */
    private static String word(Map<String, List<String>> words, String code, long number) {
        List<String> known = words.get(code);
        if (known != null) {
            return known.get((int) Math.floorMod(number * 31, (long) known.size()));
        }
        if (code.indexOf('|') < 0) {
            return code;
        }
        return Arrays.stream(code.split("\\|"))
                .map(each -> word(words, each, number))
                .collect(Collectors.joining("|"));
    }

    /** Columns that Terang does not read: personal data, names beside codes, titles, flags. */
    private static Cell unread(Column column, Map<String, String> placeNames) {
        UnreadText text = UnreadText.behind(column);
        return switch (text) {
            case OFFICE -> row -> name(row.get("office"), placeNames);
            case AREA -> row -> name(row.get("area"), placeNames);
            default -> row -> text.withCanary(row.number());
        };
    }

    private static @Nullable Object name(@Nullable Object code, Map<String, String> placeNames) {
        return code == null ? null : placeNames.getOrDefault(code.toString(), code.toString());
    }
}
