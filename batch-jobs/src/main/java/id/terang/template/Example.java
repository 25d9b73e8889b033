package id.terang.template;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.known.SubjectField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Example rows in the words of a source, which its own intake accepts. */
final class Example {

    private static final LocalTime TIME = LocalTime.of(9, 15);
    private static final Locale MONTHS = Locale.forLanguageTag("id-ID");
    private static final Set<String> LISTED = Set.of("code", "codes");

    private final Source source;
    private final Header header;
    private final Definitions definitions;
    private final Map<String, SubjectField> fields;
    private final Map<String, Object> values;

    Example(Source source, Header header, Definitions definitions) {
        this.source = source;
        this.header = header;
        this.definitions = definitions;
        this.fields = SubjectField.of(source);
        this.values = ExampleValues.of(source, definitions);
    }

    /** One row that is one event; in the long layout one row for each element. */
    List<Map<Header.Place, Object>> rows() {
        if (source.layout() == Source.Layout.WIDE) {
            return List.of(row(values));
        }
        List<Map<Header.Place, Object>> rows = new ArrayList<>();
        for (String element : definitions
                .vocabulary()
                .values()
                .getOrDefault("element", Map.of())
                .keySet()) {
            Map<String, Object> answered = new HashMap<>(values);
            answered.put("element", element);
            rows.add(row(answered));
        }
        return rows;
    }

    private Map<Header.Place, Object> row(Map<String, Object> given) {
        Map<Header.Place, Object> row = new HashMap<>();
        for (Header.Place place : header.places()) {
            Column column = place.leading();
            if (column != null && column.field() != null) {
                row.put(place, cell(column, column.field(), given));
            }
        }
        return row;
    }

    /** A date or a whole number as itself, everything else in the words of the source. */
    private Object cell(Column column, String field, Map<String, Object> given) {
        Object value = given.getOrDefault(field, "");
        if (value instanceof LocalDate day) {
            return column.type() == Source.Type.DATE
                    ? day
                    : dated(day.atTime(TIME).atZone(source.zone()), column);
        }
        if (!column.values().isEmpty()) {
            return word(column, value);
        }
        SubjectField known = fields.get(field);
        if (known != null && LISTED.contains(known.kind()) && value.equals("")) {
            return definitions.vocabulary().values().getOrDefault(known.vocabulary(), Map.of()).keySet().stream()
                    .findFirst()
                    .orElse("");
        }
        return value;
    }

    /** The value map read backwards; a number that it does not list is written as it is, another code by the first word. */
    private static Object word(Column column, Object value) {
        return column.values().entrySet().stream()
                .filter(entry -> entry.getValue().equals(value.toString()))
                .map(entry -> (Object) entry.getKey())
                .findFirst()
                .orElseGet(() -> value instanceof Number
                        ? value
                        : column.values().keySet().iterator().next());
    }

    /** A cell as a CSV file has it. */
    static String text(Object value, Column column, Source source) {
        return switch (value) {
            case LocalDate day -> dated(day.atTime(TIME).atZone(source.zone()), column);
            case java.math.BigDecimal number -> number.toPlainString().replace('.', column.decimalSeparator());
            default -> value.toString();
        };
    }

    /** A moment as a column writes it. */
    static String dated(ZonedDateTime moment, Column column) {
        if (column.formats().isEmpty()) {
            return (column.type() == Source.Type.DATE_TIME
                            ? DateTimeFormatter.ISO_LOCAL_DATE_TIME
                            : DateTimeFormatter.ISO_LOCAL_DATE)
                    .format(moment);
        }
        return DateTimeFormatter.ofPattern(column.formats().getFirst(), MONTHS).format(moment);
    }
}
