package id.terang.site.compare;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A place whose figure can be compared: it has a number, a 95 % interval and a base that is not small.
 *
 * @param place {@code place_kind + " " + place}
 */
public record Peer(String place, Figure figure) {

    /** Below this base a share or a mean is neither compared nor ranked; the same as for two periods of one place. */
    public static final int COMPARABLE_BASE = 30;

    public Peer {
        if (!isComparable(figure)) {
            throw new IllegalArgumentException("Not comparable: " + figure.key());
        }
    }

    static boolean isComparable(Figure figure) {
        return hasInterval(figure) && !isSmall((Value.Published) figure.value());
    }

    static boolean hasInterval(Figure figure) {
        return figure.value() instanceof Value.Published published
                && published.lower() != null
                && published.upper() != null;
    }

    public static boolean isSmall(Value.Published value) {
        return value.base() != null && value.base().compareTo(BigDecimal.valueOf(COMPARABLE_BASE)) < 0;
    }

    public BigDecimal value() {
        return published().value();
    }

    public BigDecimal lower() {
        return Objects.requireNonNull(published().lower()).min(value());
    }

    public BigDecimal upper() {
        return Objects.requireNonNull(published().upper()).max(value());
    }

    private Value.Published published() {
        return (Value.Published) figure.value();
    }
}
