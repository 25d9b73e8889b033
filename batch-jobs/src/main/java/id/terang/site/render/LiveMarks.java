package id.terang.site.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of tonight as texts mark them: {@code {{metric:ikm}}}, {@code {{rule:threshold}}}. What they become is markup, so they pass
 * Markdown and its sanitizer as a name between two characters that no text uses.
 */
final class LiveMarks {

    private static final char OPENING = '\uE000';
    private static final char CLOSING = '\uE001';
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern HIDDEN = Pattern.compile(OPENING + "([^" + CLOSING + "]*)" + CLOSING);

    private LiveMarks() {}

    static String hide(String markdown) {
        return MARK.matcher(markdown).replaceAll(OPENING + "$1" + CLOSING);
    }

    /**
     * Puts the values into the markup.
     *
     * @throws IllegalArgumentException when a mark is unknown
     */
    static String fill(String html, LiveValues values) {
        return HIDDEN.matcher(html).replaceAll(mark -> Matcher.quoteReplacement(value(mark.group(1), values)));
    }

    private static String value(String mark, LiveValues values) {
        String[] parts = mark.split(":", 2);
        String value = parts.length < 2
                ? null
                : switch (parts[0]) {
                    case "metric" -> values.metric(parts[1]);
                    case "rule" -> values.rule(parts[1]);
                    default -> null;
                };
        if (value == null) {
            throw new IllegalArgumentException("A text asks for {{" + mark
                    + "}}; expected {{metric:CODE}} with a metric of config/metrics or {{rule:NAME}} with one of "
                    + values.rules());
        }
        return value;
    }
}
