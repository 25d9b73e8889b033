package id.terang.site.figure;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The time a figure speaks of, both ends included.
 *
 * @param kind {@link Kind#NOW}: a snapshot, start = end = the day the data are of; otherwise a full calendar period
 */
public record Period(Kind kind, LocalDate start, LocalDate end) {

    /** Lengths of periods. */
    public enum Kind {
        NOW,
        MONTH,
        QUARTER,
        SEMESTER,
        YEAR
    }

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period ends before it starts: " + start + " to " + end);
        }
    }

    /** A period from the columns {@code period_kind, period_start, period_end} of the release. */
    public static Period of(String kind, LocalDate start, LocalDate end) {
        return new Period(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), start, end);
    }
}
