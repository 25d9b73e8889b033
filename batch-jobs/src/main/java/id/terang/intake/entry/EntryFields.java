package id.terang.intake.entry;

import id.terang.definition.Subject;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.intake.row.Field;
import id.terang.intake.row.Field.Kind;
import id.terang.intake.row.SubjectFields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a register: those that every entry has first, in the order of the staging table. */
public final class EntryFields {

    /** Fields with a column of their own in {@code staging.entries}, after the key; the others are its JSON. */
    static final List<String> OWN_COLUMNS = List.of(RegisterField.OFFICE, RegisterField.AREA, RegisterField.CITATION);

    /** The column that holds the others. */
    private static final String CONTENT = "content";

    private EntryFields() {}

    public static SubjectFields of(Register register) {
        List<Field> fields = register.columns().stream()
                .map(EntryFields::field)
                .sorted(Comparator.comparingInt(field -> rank(field.name())))
                .toList();
        return new SubjectFields(Subject.ENTRY, EntryFields.class, fields);
    }

    /** Columns of {@code staging.entries} between line and key. */
    public static List<String> columns(SubjectFields fields) {
        return Stream.concat(
                        fields.fields().stream().map(Field::name).filter(OWN_COLUMNS::contains), Stream.of(CONTENT))
                .toList();
    }

    private static int rank(String name) {
        int own = OWN_COLUMNS.indexOf(name);
        return own < 0 ? OWN_COLUMNS.size() : own;
    }

    private static Field field(RegisterField field) {
        Kind kind = switch (field.type()) {
            case TEXT, CODE, LINK, ENTRY, METRIC -> Kind.TEXT;
            case CODES -> Kind.LIST;
            case DATE -> Kind.DATE;
            case PLANNED_DATE -> Kind.PLANNED_DATE;
            case INTEGER -> Kind.INTEGER;
            case RUPIAH -> Kind.RUPIAH;
            case DECIMAL -> Kind.NUMERIC;
        };
        return new Field(field.name(), kind, field.isRequired(), field.minimum(), field.maximum());
    }
}
