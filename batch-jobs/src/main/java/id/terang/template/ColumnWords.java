package id.terang.template;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.definition.known.SubjectField;
import id.terang.definition.register.RegisterField;
import id.terang.site.render.Texts;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the guide says of one column. */
public final class ColumnWords {

    private static final LocalDateTime LAST_DAY = LocalDateTime.of(2026, 12, 31, 16, 45);
    private static final String ELEMENT = "u[1-9]";
    private static final String DECILES = "reached_desil_";
    private static final String SERVICES = "services_";

    /** Fields that are stored and appear in no figure. */
    private static final Set<String> NOT_COUNTED = Set.of("key", "rw");

    private final Source source;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Map<String, SubjectField> fields;

    ColumnWords(Source source, Texts texts, Vocabulary vocabulary) {
        this.source = source;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.fields = SubjectField.of(source);
    }

    /** Fields whose meaning no list of the instance says: each has a word of its own, {@code template.field.…}. */
    public static Set<String> fieldsWithOwnWords() {
        Set<String> names = new TreeSet<>(Set.of(RegisterField.CITATION));
        for (Subject subject : Subject.values()) {
            SubjectField.of(subject).forEach((name, field) -> {
                if (field.vocabulary().isEmpty()
                        && !name.matches(ELEMENT)
                        && !name.startsWith(DECILES)
                        && !name.startsWith(SERVICES)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    String meaning(Header.Place place) {
        Column column = place.leading();
        SubjectField field = column == null || column.field() == null ? null : fields.get(column.field());
        if (column == null || field == null) {
            return texts.get(place.isPrivate() ? "template.unread.private" : "template.unread");
        }
        String name = String.valueOf(column.field());
        Optional<RegisterField> declared =
                source.register() == null ? Optional.empty() : source.register().field(name);
        if (declared.isPresent()) {
            return declared.get().label().in(texts.language());
        }
        if (name.matches(ELEMENT)) {
            return texts.get("template.element", label("element", name));
        }
        if (name.startsWith(DECILES)) {
            return texts.get(
                    "template.reached",
                    label("desil", name.substring(DECILES.length()).replace('_', '-')));
        }
        if (name.startsWith(SERVICES)) {
            return texts.get("template.services", label("service_type", name.substring(SERVICES.length())));
        }
        Text list = vocabulary.names().get(field.vocabulary());
        return list == null ? texts.get("template.field." + name) : list.in(texts.language());
    }

    String required(Header.Place place) {
        Column column = place.leading();
        String whenEmpty = column == null ? null : column.defaultValue();
        if (column != null && whenEmpty != null) {
            return texts.get("template.required.default", label(column, whenEmpty));
        }
        return texts.get(place.isRequired(source) ? "template.required.yes" : "template.required.no");
    }

    String format(Header.Place place, Map<String, Text> answers) {
        Column column = place.leading();
        SubjectField field = column == null || column.field() == null ? null : fields.get(column.field());
        if (column == null || field == null) {
            return texts.get("template.format.anything");
        }
        if (!answers.isEmpty()) {
            String several = field.kind().equals("codes") ? "template.format.several" : "template.format.choice";
            String other = column.otherValue();
            String chosen = texts.get(several, String.join(" · ", answers.keySet()));
            return other == null ? chosen : chosen + " " + texts.get("template.format.other", label(column, other));
        }
        return switch (field.kind()) {
            case "date" -> texts.get("template.format.date", Example.dated(LAST_DAY.atZone(source.zone()), column));
            case "integer" -> whole(String.valueOf(column.field()));
            case "decimal" -> texts.get("template.format.decimal", String.valueOf(column.decimalSeparator()));
            case "area" -> texts.get("template.format.area");
            case "boolean" -> texts.get("template.format.yes-no");
            default -> texts.get("template.format.text");
        };
    }

    private String whole(String field) {
        if (field.matches(ELEMENT) || field.equals("answer")) {
            return texts.get("template.format.element");
        }
        return texts.get(field.equals("rating") ? "template.format.rating" : "template.format.whole");
    }

    String use(Header.Place place) {
        if (place.isPrivate()) {
            return texts.get("template.use.private");
        }
        if (!place.isRead()) {
            return texts.get("template.use.dropped");
        }
        if (source.subject() == Subject.ASSESSMENT) {
            return texts.get("template.use.shown");
        }
        boolean isCounted = place.described().stream()
                .anyMatch(column -> column.field() != null && !NOT_COUNTED.contains(column.field()));
        return texts.get(isCounted ? "template.use.counted" : "template.use.kept");
    }

    private String label(Column column, String code) {
        SubjectField field = fields.get(String.valueOf(column.field()));
        return field == null || field.vocabulary().isEmpty()
                ? column.values().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(code))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(code)
                : label(field.vocabulary(), code);
    }

    private String label(String list, String code) {
        return vocabulary.label(list, code).in(texts.language());
    }
}
