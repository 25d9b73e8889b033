package id.terang.definition.register;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a register's entries. Entries with a citation are never counted.
 *
 * @param name unique in its register; metrics call it {@code <register>.<name>}
 * @param where conditions by field: the entry has one of the values; {@link #SPECIAL} ones look at the day of the night
 * @param on date field that tells the month; the register's {@code day} when null
 * @param of number fields that are added up, each with its weight; empty: entries are counted
 * @param from date field from which days, or scheduled days, are counted
 * @param to date field at which they end; an entry without it still waits, or goes on
 * @param weekdays field with codes {@code monday} to {@code sunday}
 * @param breakdowns lists of code fields it is counted by, one at a time
 */
public record RegisterMeasure(
        String name,
        Kind kind,
        Map<String, List<String>> where,
        @Nullable String on,
        Map<String, BigDecimal> of,
        @Nullable String from,
        @Nullable String to,
        @Nullable String weekdays,
        List<String> breakdowns) {

    /** Values of a condition that stand for more than themselves. */
    public static final List<String> SPECIAL = List.of("@past", "@ahead", "@filled", "@empty");

    /** How entries become a number. */
    public enum Kind {
        /** Entries by month. */
        COUNT,
        /** Numbers of entries added up, by month. */
        SUM,
        /** Entries, or their numbers, as they stand at the end of the last full day. */
        NOW,
        /** Calendar days between two dates; entries without the second still wait. */
        DAYS,
        /** A level that holds at its place until the next entry there: staff, families in need. */
        LEVEL,
        /** Working days on which something is scheduled, by month. */
        SCHEDULE
    }

    public RegisterMeasure {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
        breakdowns = List.copyOf(breakdowns);
    }
}
