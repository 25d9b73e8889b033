package id.terang.definition;

import java.util.Map;

/**
 * Lists of values by breakdown, in display order, with their words: channel, classification, category, closure, mode, sex, element, …
 *
 * @param values breakdown → value code → words
 * @param names breakdown → its own name
 */
public record Vocabulary(Map<String, Map<String, Text>> values, Map<String, Text> names) {

    /** The words for one value; the code itself for a value that the vocabulary does not list. */
    public Text label(String breakdown, String value) {
        Text text = values.getOrDefault(breakdown, Map.of()).get(value);
        return text == null ? new Text(value, value) : text;
    }
}
