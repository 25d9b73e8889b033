package id.terang.definition.reading;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a register's own template: its Indonesian words, days as 31/12/2026, a decimal comma. */
final class RegisterColumns {

    private static final List<String> DAY = List.of("dd/MM/yyyy");
    private static final String RUPIAH = "Rp";

    private RegisterColumns() {}

    static List<Column> of(Register register, Vocabulary vocabulary) {
        return register.columns().stream()
                .map(field -> column(field, vocabulary))
                .toList();
    }

    private static Column column(RegisterField field, Vocabulary vocabulary) {
        return new Column(
                field.label().id(),
                0,
                field.name(),
                false,
                field.isRequired(),
                type(field.type()),
                field.type().isDate() ? DAY : List.of(),
                ',',
                units(field),
                words(field, vocabulary),
                null,
                null);
    }

    private static Source.Type type(RegisterField.Type type) {
        return switch (type) {
            case DATE, PLANNED_DATE -> Source.Type.DATE;
            case INTEGER, RUPIAH -> Source.Type.INTEGER;
            case DECIMAL -> Source.Type.DECIMAL;
            case TEXT, CODE, CODES, LINK, ENTRY, METRIC -> Source.Type.TEXT;
        };
    }

    private static List<String> units(RegisterField field) {
        Text unit = field.unit();
        if (field.type() == RegisterField.Type.RUPIAH) {
            return List.of(RUPIAH);
        }
        return unit == null ? List.of() : List.of(unit.id());
    }

    /** The words of the list, read backwards. */
    private static Map<String, String> words(RegisterField field, Vocabulary vocabulary) {
        Map<String, String> codes = new LinkedHashMap<>();
        if (field.vocabulary() != null) {
            vocabulary
                    .values()
                    .getOrDefault(field.vocabulary(), Map.of())
                    .forEach((code, word) -> codes.put(word.id(), code));
        }
        return codes;
    }
}
