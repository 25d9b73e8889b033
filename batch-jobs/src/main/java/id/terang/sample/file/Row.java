package id.terang.sample.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row before it is written: codes and typed values by field, as the staging tables name them.
 *
 * <p>A text in a field that is not one of its codes is written as it stands; so wrong values are put in.
 */
public final class Row {

    private final Map<String, Object> values = new HashMap<>();
    private long number;

    /** Empties the row for the event with the given number; personal data is made up from the number. */
    public void begin(long eventNumber) {
        values.clear();
        number = eventNumber;
    }

    /** Sets a field; null leaves its cell empty. */
    public void put(String field, @Nullable Object value) {
        if (value == null) {
            values.remove(field);
            return;
        }
        values.put(field, value);
    }

    @Nullable
    public Object get(String field) {
        return values.get(field);
    }

    long number() {
        return number;
    }
}
