package id.terang.definition.file;

import id.terang.definition.Text;
import id.terang.definition.file.YamlNode.Keyed;
import id.terang.definition.file.YamlNode.Scalar;
import id.terang.definition.file.YamlNode.Sequence;
import id.terang.definition.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a YAML file, or of one part of it. A key that nobody asked for is a problem: {@link #as} reports it once
 * the reader is through.
 */
public final class Mapping {

    private final Problems problems;
    private final String file;
    private final Keyed node;
    private final boolean reported;
    private final Set<String> asked = new HashSet<>();

    Mapping(Problems problems, String file, Keyed node, boolean reported) {
        this.problems = problems;
        this.file = file;
        this.node = node;
        this.reported = reported;
    }

    /** Turns the mapping into a record, then reports every key that the reader did not ask for. */
    public <T> T as(Function<Mapping, T> reader) {
        T result = reader.apply(this);
        node.entries().forEach((key, value) -> {
            if (!asked.contains(key)) {
                problems.add(at(value.line(), key), "is not a known key");
            }
        });
        return result;
    }

    /** Keys in the order of the file. */
    public List<String> keys() {
        return List.copyOf(node.entries().keySet());
    }

    /** Where a key stands, for messages of the reader itself. */
    public String where(String key) {
        return at(node.entries().getOrDefault(key, node).line(), key);
    }

    public Value required(String key) {
        Value value = optional(key);
        return value == null ? missing(key) : value;
    }

    public Value optional(String key, String fallback) {
        Value value = optional(key);
        return value == null ? new Value(problems, where(key), fallback, reported) : value;
    }

    /** The value of a key; null when the key is absent or empty. */
    public @Nullable Value optional(String key) {
        YamlNode found = find(key);
        return found == null ? null : scalar(key, found);
    }

    public @Nullable String optionalText(String key) {
        Value value = optional(key);
        return value == null ? null : value.text();
    }

    /** A text in both languages: a part with the keys {@code id} and {@code en}. */
    public Text text(String key) {
        return part(key)
                .as(part ->
                        new Text(part.required("id").text(), part.required("en").text()));
    }

    /** A part with keys of its own; an empty one and a problem when it is absent. */
    public Mapping part(String key) {
        YamlNode found = find(key);
        if (found instanceof Keyed keyed) {
            return new Mapping(problems, file, keyed, reported);
        }
        missing(key);
        return new Mapping(problems, file, new Keyed(node.line(), Map.of()), true);
    }

    /** The same, read by {@code reader}; null when the key is absent. */
    public <T> @Nullable T optionalPart(String key, Function<Mapping, T> reader) {
        return !has(key) ? null : part(key).as(reader);
    }

    /** The items of a list of values; empty when the key is absent. */
    public List<Value> values(String key) {
        List<Value> values = new ArrayList<>();
        for (YamlNode item : items(key)) {
            values.add(scalar(key, item));
        }
        return values;
    }

    public List<String> texts(String key) {
        return values(key).stream().map(Value::text).toList();
    }

    /** The items of a list of parts, each read by {@code reader}; empty when the key is absent. */
    public <T> List<T> parts(String key, Function<Mapping, T> reader) {
        List<T> parts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof Keyed keyed) {
                parts.add(new Mapping(problems, file, keyed, reported).as(reader));
            } else {
                problems.add(at(item.line(), key), "has an item without keys");
            }
        }
        return List.copyOf(parts);
    }

    /** A part of freely chosen keys, each with one value; empty when the key is absent. */
    public Map<String, Value> table(String key) {
        Map<String, Value> table = new LinkedHashMap<>();
        if (has(key)) {
            part(key).node.entries().forEach((name, value) -> table.put(name, scalar(key + " '" + name + "'", value)));
        }
        return table;
    }

    /** A part of freely chosen keys, each with a list of values; empty when the key is absent. */
    public Map<String, List<String>> lists(String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (has(key)) {
            Mapping part = part(key);
            part.keys().forEach(name -> lists.put(name, part.texts(name)));
        }
        return lists;
    }

    /** True when the key is there and not empty. */
    public boolean has(String key) {
        return find(key) != null;
    }

    private List<YamlNode> items(String key) {
        return switch (find(key)) {
            case null -> List.of();
            case Sequence sequence -> sequence.items();
            case YamlNode other -> {
                problems.add(at(other.line(), key), "is not a list; expected [a, b] or lines that start with '- '");
                yield List.of();
            }
        };
    }

    private @Nullable YamlNode find(String key) {
        asked.add(key);
        YamlNode found = node.entries().get(key);
        return found instanceof Scalar scalar && scalar.text().isEmpty() ? null : found;
    }

    private Value scalar(String key, YamlNode found) {
        if (found instanceof Scalar scalar
                && (scalar.text().isEmpty() || !scalar.text().isBlank())) {
            return new Value(problems, at(scalar.line(), key), scalar.text().strip(), reported);
        }
        problems.add(
                at(found.line(), key),
                found instanceof Scalar
                        ? "is blank; leave the key out or give a value (a tab is written \\t without quotes)"
                        : "is a list or a group of keys; expected one value");
        return new Value(problems, at(found.line(), key), "?", true);
    }

    private Value missing(String key) {
        if (!reported) {
            problems.add(at(node.line(), key), "is missing");
        }
        return new Value(problems, where(key), "?", true);
    }

    private String at(int line, String key) {
        return file + ":" + line + " " + key;
    }
}
