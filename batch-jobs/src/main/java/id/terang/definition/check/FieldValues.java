package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.known.SubjectField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which values a field may take. */
final class FieldValues {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");
    private static final int FIRST_YEAR = 2000;

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
            case "integer" -> INTEGER.matcher(value).matches() && isWithin(field, value);
            case "decimal" -> DECIMAL.matcher(value).matches() && isWithin(field, value);
            case "date" -> isDay(value);
            case "boolean" -> value.equals("true") || value.equals("false");
            default -> true;
        };
    }

    private static boolean isWithin(SubjectField field, String value) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(BigDecimal.valueOf(field.minimum())) >= 0
                && number.compareTo(BigDecimal.valueOf(field.maximum())) <= 0;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() >= FIRST_YEAR;
        } catch (DateTimeParseException failure) {
            return false;
        }
    }

    String expected(SubjectField field) {
        return switch (field.kind()) {
            case "office" -> "a code of config/offices.csv";
            case "area" -> "a code of config/areas.csv";
            case "code", "codes" -> "one of " + String.join(", ", codes(field));
            case "boolean" -> "true or false";
            case "integer" -> "a whole number from " + field.minimum() + " to " + field.maximum();
            case "decimal" -> "a number from " + field.minimum() + " to " + field.maximum();
            case "date" -> "a day as yyyy-MM-dd, from 2000 on";
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
