package id.terang.definition.file;

import id.terang.definition.file.YamlNode.Keyed;
import id.terang.definition.file.YamlNode.Scalar;
import id.terang.definition.file.YamlNode.Sequence;
import id.terang.definition.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML into nodes with lines. Jackson's own trees and bindings forget the line and stop at the first mistake; here
 * every mistake of a file is told at once.
 */
final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String where;
    private final JsonParser parser;
    private final Problems problems;

    private YamlReader(String where, JsonParser parser, Problems problems) {
        this.where = where;
        this.parser = parser;
        this.problems = problems;
    }

    static Mapping read(String where, String text, Problems problems) {
        Keyed empty = new Keyed(1, Map.of());
        if (text.isBlank()) {
            return new Mapping(problems, where, empty, true);
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            YamlNode node = new YamlReader(where, parser, problems).node();
            if (node instanceof Keyed keyed) {
                return new Mapping(problems, where, keyed, false);
            }
            problems.add(where, "is not a list of keys; expected 'key: value' lines");
        } catch (JacksonException failure) {
            problems.add(
                    where + ":" + Math.max(1, failure.getLocation().getLineNr()),
                    "is not YAML: "
                            + failure.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
        return new Mapping(problems, where, empty, true);
    }

    private YamlNode node() {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> keyed(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NULL -> new Scalar(line, "");
            default -> new Scalar(line, parser.getString());
        };
    }

    private Keyed keyed(int line) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            if (entries.putIfAbsent(key, node()) != null) {
                problems.add(where + ":" + keyLine + " " + key, "is given twice; keep one");
            }
        }
        return new Keyed(line, entries);
    }

    private Sequence sequence(int line) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
