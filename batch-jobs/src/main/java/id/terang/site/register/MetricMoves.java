package id.terang.site.register;

import java.time.LocalDate;
import java.util.Optional;

/** How a metric of an office moved since a day, in words: what a promise was to change. */
@FunctionalInterface
public interface MetricMoves {

    /** Where no office's figures are at hand. */
    MetricMoves UNKNOWN = (metric, day) -> Optional.empty();

    /** The value before the day and the newest one; empty unless both are published. */
    Optional<String> since(String metric, LocalDate day);
}
