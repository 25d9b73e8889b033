package id.terang.intake;

import id.terang.definition.Text;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one delivery.
 *
 * @param number its number in {@code staging.deliveries}; 0 when nothing of the file could be read
 * @param refusal why the whole file was refused; null otherwise
 * @param notices what the operator should know, for instance columns that the source does not describe
 * @param report the reject report; null when no row was rejected
 */
public record DeliveryOutcome(
        State state,
        int number,
        Delivery delivery,
        RowCounts rows,
        @Nullable Text refusal,
        List<Text> notices,
        @Nullable Path report) {

    /** What became of a delivery. */
    public enum State {
        /** Its rows are facts, rejected or duplicate. */
        LOADED,
        /** The whole file cannot be used. It is tried again every night until it is replaced or its source mended. */
        REFUSED,
        /** The same content was loaded before: nothing changed. */
        ALREADY_RECEIVED
    }

    public DeliveryOutcome {
        notices = List.copyOf(notices);
    }
}
