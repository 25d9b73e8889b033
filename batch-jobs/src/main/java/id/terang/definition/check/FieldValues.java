package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.known.SubjectField;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which values a field may take. */
final class FieldValues {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

    private final Definitions definitions;
    private final Places places;

    FieldValues(Definitions definitions) {
        this.definitions = definitions;
        this.places = Places.of(definitions);
    }

    boolean fits(SubjectField field, String value) {
        return switch (field.kind()) {
            case "office", "area" -> places.contains(field.kind(), value);
            case "code" -> codes(field).contains(value);
            case "codes" -> Arrays.stream(value.split("\\|")).allMatch(codes(field)::contains);
            case "integer" -> INTEGER.matcher(value).matches();
            case "decimal" -> DECIMAL.matcher(value).matches();
            case "boolean" -> value.equals("true") || value.equals("false");
            default -> true;
        };
    }

    String expected(SubjectField field) {
        return switch (field.kind()) {
            case "office" -> "a code of config/offices.csv";
            case "area" -> "a code of config/areas.csv";
            case "code", "codes" -> "one of " + String.join(", ", codes(field));
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "decimal" -> "a number";
            default -> "a text";
        };
    }

    /** True for a field of codes whose list has none. */
    boolean lacksCodes(SubjectField field) {
        return !field.vocabulary().isEmpty() && codes(field).isEmpty();
    }

    private Set<String> codes(SubjectField field) {
        return definitions
                .vocabulary()
                .values()
                .getOrDefault(field.vocabulary(), Map.of())
                .keySet();
    }
}
