package id.terang.site.register;

import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.data.DataWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of the files of a register, as programs of others describe it.
 *
 * @param isRequired true when no row leaves it empty
 * @param isList true when a cell holds several values, joined by {@code |}
 * @param values the codes it may hold with their words; empty: any value
 * @param minimum smallest number; null for what is no number
 * @param maximum largest number; null for what is no number
 */
public record RegisterColumn(
        String name,
        Type type,
        Text meaning,
        boolean isRequired,
        boolean isList,
        Map<String, Text> values,
        @Nullable Long minimum,
        @Nullable Long maximum) {

    /** Where a row comes from. */
    static final String SOURCE = "source";
    /** Whether it was made up. */
    static final String SYNTHETIC = "synthetic";
    /** Whether it is overdue. */
    static final String LATE = "late";

    /** What a cell holds; named as JSON and Table Schema name it, and as CSV on the Web does. */
    public enum Type {
        TEXT("string", "string"),
        DAY("date", "date"),
        INTEGER("integer", "integer"),
        NUMBER("number", "decimal"),
        LINK("string", "anyURI"),
        FLAG("boolean", "boolean");

        private final String tableSchema;
        private final String csvw;

        Type(String tableSchema, String csvw) {
            this.tableSchema = tableSchema;
            this.csvw = csvw;
        }

        public String tableSchema() {
            return tableSchema;
        }

        String csvw() {
            return csvw;
        }
    }

    /** Every column in its order: source, key, office, area, the public fields, citation, synthetic, late. */
    static List<RegisterColumn> of(Register register, Vocabulary vocabulary, DataWords words) {
        List<RegisterColumn> columns = new ArrayList<>();
        columns.add(standard(SOURCE, Type.TEXT, true, words));
        columns.add(standard(RegisterField.KEY, Type.TEXT, true, words));
        columns.add(standard(RegisterField.OFFICE, Type.TEXT, true, words));
        columns.add(standard(RegisterField.AREA, Type.TEXT, register.areaUse() == Register.AreaUse.REQUIRED, words));
        register.fields().stream()
                .filter(field -> !field.isPrivate())
                .map(field -> own(field, vocabulary))
                .forEach(columns::add);
        columns.add(standard(RegisterField.CITATION, Type.TEXT, false, words));
        columns.add(standard(SYNTHETIC, Type.FLAG, true, words));
        columns.add(standard(LATE, Type.FLAG, true, words));
        return List.copyOf(columns);
    }

    private static RegisterColumn standard(String name, Type type, boolean isRequired, DataWords words) {
        return new RegisterColumn(
                name, type, words.text("register.column." + name), isRequired, false, Map.of(), null, null);
    }

    private static RegisterColumn own(RegisterField field, Vocabulary vocabulary) {
        boolean isNumber = field.type().isNumber();
        return new RegisterColumn(
                field.name(),
                type(field.type()),
                meaning(field),
                field.isRequired(),
                field.type() == RegisterField.Type.CODES,
                field.vocabulary() == null ? Map.of() : vocabulary.values().getOrDefault(field.vocabulary(), Map.of()),
                isNumber ? field.minimum() : null,
                isNumber ? field.maximum() : null);
    }

    private static Type type(RegisterField.Type type) {
        return switch (type) {
            case DATE, PLANNED_DATE -> Type.DAY;
            case INTEGER, RUPIAH -> Type.INTEGER;
            case DECIMAL -> Type.NUMBER;
            case LINK -> Type.LINK;
            case TEXT, CODE, CODES, ENTRY, METRIC -> Type.TEXT;
        };
    }

    private static Text meaning(RegisterField field) {
        Text label = field.label();
        if (field.type() == RegisterField.Type.RUPIAH) {
            return new Text(label.id() + " (Rp)", label.en() + " (Rp)");
        }
        Text unit = field.unit();
        return unit == null
                ? label
                : new Text(label.id() + " (" + unit.id() + ")", label.en() + " (" + unit.en() + ")");
    }
}
