package id.terang.definition.file;

import java.util.List;
import java.util.Map;

/** A part of a YAML document that remembers the line it stands on. */
sealed interface YamlNode {

    /** 1-based line in the file. */
    int line();

    /** A text, number or flag, as written. */
    record Scalar(int line, String text) implements YamlNode {}

    /** A list. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    /** Keys with their nodes, in the order of the file. */
    record Keyed(int line, Map<String, YamlNode> entries) implements YamlNode {}
}
