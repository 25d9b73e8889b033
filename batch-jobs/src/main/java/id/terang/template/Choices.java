package id.terang.template;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Text;
import id.terang.definition.known.SubjectField;
import id.terang.definition.place.Office;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may be written in a column, with what it means; empty where it is not a choice. */
final class Choices {

    private final Definitions definitions;
    private final Map<String, SubjectField> fields;

    Choices(Source source, Definitions definitions) {
        this.definitions = definitions;
        this.fields = SubjectField.of(source);
    }

    Map<String, Text> of(Header.Place place) {
        Column column = place.leading();
        SubjectField field = column == null || column.field() == null ? null : fields.get(column.field());
        if (column == null || field == null) {
            return Map.of();
        }
        if (!column.values().isEmpty()) {
            Map<String, Text> words = new LinkedHashMap<>();
            column.values().forEach((text, code) -> words.put(text, meaning(field, code)));
            return words;
        }
        return switch (field.kind()) {
            case "code", "codes" -> definitions.vocabulary().values().getOrDefault(field.vocabulary(), Map.of());
            case "office" -> offices();
            case "text" -> named(String.valueOf(column.field()));
            default -> Map.of();
        };
    }

    /** The words for a code that a value map leads to. */
    Text meaning(SubjectField field, String code) {
        if (field.kind().equals("office")) {
            return definitions.offices().stream()
                    .filter(office -> office.code().equals(code))
                    .map(Choices::name)
                    .findFirst()
                    .orElseGet(() -> new Text(code, code));
        }
        return code.isEmpty() ? new Text("–", "–") : definitions.vocabulary().label(field.vocabulary(), code);
    }

    private Map<String, Text> offices() {
        Map<String, Text> offices = new LinkedHashMap<>();
        definitions.offices().stream()
                .filter(office -> office.validTo() == null)
                .forEach(office -> offices.put(office.code(), name(office)));
        return offices;
    }

    private static Text name(Office office) {
        return new Text(office.name(), office.name());
    }

    private Map<String, Text> named(String field) {
        Map<String, Text> choices = new LinkedHashMap<>();
        for (Instrument instrument : definitions.instruments()) {
            if (field.equals("instrument")
                    && ExampleValues.assessed(instrument).findAny().isPresent()) {
                choices.put(instrument.code(), instrument.label());
            }
            if (field.equals("indicator")) {
                ExampleValues.assessed(instrument)
                        .forEach(indicator -> choices.put(indicator.code(), of(instrument, indicator)));
            }
        }
        return choices;
    }

    private static Text of(Instrument instrument, Instrument.Indicator indicator) {
        return new Text(
                instrument.code() + ": " + indicator.label().id(),
                instrument.code() + ": " + indicator.label().en());
    }
}
