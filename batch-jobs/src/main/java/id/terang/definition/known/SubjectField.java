package id.terang.definition.known;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.register.RegisterField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A field that a column of a source may fill: a column of the subject's staging table.
 *
 * @param kind text, date, integer, decimal, boolean, office, area, code (of one vocabulary) or codes (several, by {@code |})
 * @param vocabulary list in config/vocabularies.yaml that its codes come from; empty when it has none
 * @param required true when a fact cannot be without it
 * @param minimum smallest value of an integer or a decimal
 * @param maximum largest value of an integer or a decimal
 */
public record SubjectField(String kind, String vocabulary, boolean required, long minimum, long maximum) {

    /** Fields of a survey with one answer per row; intake turns them into u1 to u9. */
    public static final Set<String> OF_LONG_SURVEYS = Set.of("element", "answer");

    /** The fields that a source may fill, by name. */
    public static Map<String, SubjectField> of(Source source) {
        if (source.register() == null) {
            return of(source.subject());
        }
        Map<String, SubjectField> fields = new LinkedHashMap<>();
        source.register().columns().forEach(field -> fields.put(field.name(), of(field)));
        return fields;
    }

    private static SubjectField of(RegisterField field) {
        String kind = switch (field.type()) {
            case DATE, PLANNED_DATE -> "date";
            case INTEGER, RUPIAH -> "integer";
            case DECIMAL -> "decimal";
            case CODE -> "code";
            case CODES -> "codes";
            case TEXT, LINK, ENTRY, METRIC ->
                switch (field.name()) {
                    case RegisterField.OFFICE, RegisterField.AREA -> field.name();
                    default -> "text";
                };
        };
        return new SubjectField(
                kind,
                field.vocabulary() == null ? "" : field.vocabulary(),
                field.isRequired(),
                field.minimum(),
                field.maximum());
    }

    /** The fields of a subject, by name. */
    public static Map<String, SubjectField> of(Subject subject) {
        String wanted = subject.name().toLowerCase(Locale.ROOT);
        Map<String, SubjectField> fields = new LinkedHashMap<>();
        for (NamedCsvRecord row :
                CsvReader.builder().ofNamedCsvRecord(Resource.read("/id/terang/definition/known/fields.csv"))) {
            if (row.getField("subject").equals(wanted)) {
                fields.put(
                        row.getField("field"),
                        new SubjectField(
                                row.getField("kind"),
                                row.getField("vocabulary"),
                                row.getField("required").equals("yes"),
                                limit(row.getField("minimum")),
                                limit(row.getField("maximum"))));
            }
        }
        return fields;
    }

    private static long limit(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
