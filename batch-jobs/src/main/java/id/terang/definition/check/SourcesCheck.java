package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Subject;
import id.terang.definition.known.SubjectField;
import id.terang.definition.problem.Problems;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks that the columns of sources fill fields that exist, with types and codes that fit. */
final class SourcesCheck {

    private static final String UNDATED = "complaint.resolved_undated";

    private final Definitions definitions;
    private final FieldValues values;
    private final Problems problems;

    private SourcesCheck(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.values = new FieldValues(definitions);
        this.problems = problems;
    }

    static void check(Definitions definitions, Problems problems) {
        SourcesCheck check = new SourcesCheck(definitions, problems);
        definitions.sources().forEach(check::source);
    }

    private void source(Source source) {
        String where = "config/sources/" + source.code() + ".yaml";
        Map<String, SubjectField> fields = SubjectField.of(source);
        Set<String> filled = new HashSet<>();
        register(where, source);
        SourceHeaderCheck.check(where, source, problems);
        for (Column column : source.columns()) {
            String place = where + " column '" + column.name() + "'";
            if (column.field() != null) {
                field(place, column.field(), fields, filled);
                SubjectField field = fields.get(column.field());
                if (field != null) {
                    type(place, column, field);
                    codes(place, column, field);
                }
            }
        }
        source.constants().forEach((name, value) -> {
            String place = where + " constant '" + name + "'";
            field(place, name, fields, filled);
            SubjectField field = fields.get(name);
            if (field != null) {
                value(place, value, field);
            }
        });
        whole(where, source, fields, filled);
        SurveyElementsCheck.check(where, source, filled, problems);
    }

    private void register(String where, Source source) {
        if ((source.subject() == Subject.ENTRY) != (source.register() != null)) {
            problems.add(where + " register", "belongs to the subject entry, and only to it");
        }
    }

    private void field(String where, String name, Map<String, SubjectField> fields, Set<String> filled) {
        SubjectField field = fields.get(name);
        if (field == null) {
            problems.add(where, "fills field '" + name + "'; expected one of " + String.join(", ", fields.keySet()));
        } else if (!filled.add(name)) {
            problems.add(where, "fills field '" + name + "', which another column or constant fills");
        } else if (values.lacksCodes(field)) {
            problems.add(
                    where,
                    "fills field '" + name + "', but config/vocabularies.yaml has no list '" + field.vocabulary()
                            + "'; without its codes every row would be rejected");
        }
    }

    private void type(String where, Column column, SubjectField field) {
        boolean fits = switch (field.kind()) {
            case "date" -> column.type() == Source.Type.DATE || column.type() == Source.Type.DATE_TIME;
            case "integer" ->
                column.type() == Source.Type.INTEGER || !column.values().isEmpty();
            case "decimal" -> column.type() == Source.Type.DECIMAL || column.type() == Source.Type.INTEGER;
            case "boolean" ->
                column.type() == Source.Type.BOOLEAN || !column.values().isEmpty();
            default -> true;
        };
        if (!fits) {
            problems.add(
                    where,
                    "has type " + column.type().name().toLowerCase(Locale.ROOT) + "; field '" + column.field()
                            + "' is a" + (field.kind().equals("integer") ? "n " : " ") + field.kind());
        }
    }

    private void codes(String where, Column column, SubjectField field) {
        column.values().values().forEach(value -> value(where, value, field));
        if (column.otherValue() != null) {
            value(where + " other", column.otherValue(), field);
        }
        if (column.defaultValue() != null) {
            value(where + " default", column.defaultValue(), field);
        }
    }

    private void value(String where, String value, SubjectField field) {
        if (!value.isEmpty() && !values.fits(field, value)) {
            problems.add(where, "maps to '" + value + "'; expected " + values.expected(field));
        }
    }

    private void whole(String where, Source source, Map<String, SubjectField> fields, Set<String> filled) {
        fields.forEach((name, field) -> {
            if (field.required() && !filled.contains(name)) {
                problems.add(
                        where,
                        "fills no field '" + name + "'; every one of "
                                + source.subject().table() + " needs it");
            }
        });
        for (String part : source.key()) {
            if (!filled.contains(part) && !part.equals("@line")) {
                problems.add(where + " key", "has '" + part + "', which no column fills; expected fields or \"@line\"");
            }
        }
        if (source.key().isEmpty()) {
            problems.add(where + " key", "is empty; expected the fields that identify a row, or [\"@line\"]");
        }
        if (source.isWhole()
                && (source.subject() != Subject.ENTRY || source.key().contains("@line"))) {
            problems.add(where + " whole", "is given, but only registers whose rows have a number can be sent whole");
        }
        if (source.takesUndated()) {
            undated(where, source);
        }
        if (source.weightMode() != null && source.subject() != Subject.SURVEY) {
            problems.add(where + " weight-mode", "is given, but only surveys have one");
        }
        if (source.freshnessHoldHours() < source.freshnessWarnHours()) {
            problems.add(where, "has freshness hold-hours below warn-hours");
        }
    }

    /** What is left out of waiting times and of shares in time is said to the reader, as a figure like any other. */
    private void undated(String where, Source source) {
        String place = where + " resolved-without-day";
        if (source.subject() != Subject.COMPLAINT) {
            problems.add(place, "is given, but only complaints are resolved");
        } else if (definitions.metrics().stream()
                .noneMatch(metric -> UNDATED.equals(metric.numerator()) || UNDATED.equals(metric.denominator()))) {
            problems.add(
                    place,
                    "is given, but no metric of config/metrics tells the reader how many there are; expected one with"
                            + " numerator " + UNDATED + " (docs/configuration.md has it)");
        }
    }
}
