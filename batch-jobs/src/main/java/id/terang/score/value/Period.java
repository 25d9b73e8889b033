package id.terang.score.value;

import java.time.LocalDate;
import java.util.Comparator;

/** A period of the calendar, both ends included: {@code month}, {@code quarter}, {@code semester} or {@code year}. */
public record Period(String kind, LocalDate start, LocalDate end) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::kind).thenComparing(Period::start);

    /** The whole calendar year around a day. */
    public static Period yearOf(LocalDate day) {
        return new Period("year", day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31));
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
