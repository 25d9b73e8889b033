package id.terang.intake.row;

import id.terang.definition.Source.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value map of a column: text of the export → code, without regard to case and surrounding or doubled blanks. */
final class ValueMap {

    private static final int REMEMBERED = 10_000;
    private static final int SHOWN = 10;

    private final Map<String, @Nullable String> exact;
    private final boolean isEmpty;
    private final Map<String, String> folded = new HashMap<>();
    private final @Nullable String other;
    private final String listed;

    ValueMap(Column column) {
        this.exact = new HashMap<>(column.values());
        this.isEmpty = column.values().isEmpty() && column.otherValue() == null;
        this.other = column.otherValue();
        this.listed = listed(List.copyOf(column.values().keySet()));
        column.values().forEach((text, code) -> folded.putIfAbsent(fold(text), code));
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** The code; null when neither the map nor {@code other} has one. */
    @Nullable
    String code(String text) {
        String code = exact.get(text);
        if (code != null) {
            return code;
        }
        String found = folded.getOrDefault(fold(text), other);
        if (found != null && exact.size() < REMEMBERED) {
            exact.put(text, found);
        }
        return found;
    }

    /** True when the map itself lists the text. */
    boolean lists(String text) {
        return folded.containsKey(fold(text));
    }

    /** What the map lists, for a message: all, or the first ones. */
    String listed() {
        return listed;
    }

    private static String listed(List<String> texts) {
        return texts.size() <= SHOWN
                ? String.join(", ", texts)
                : String.join(", ", texts.subList(0, SHOWN)) + ", … (" + texts.size() + ")";
    }

    static String fold(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
