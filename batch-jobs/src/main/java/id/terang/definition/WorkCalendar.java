package id.terang.definition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Working days of an instance: Monday to Friday without national holidays and collective leave (cuti bersama).
 *
 * <p>Holidays are dated data (SKB 3 Menteri, decided yearly and amended), never code. A question about a year without
 * data fails instead of guessing.
 */
public final class WorkCalendar {

    /** National holidays that fall on one day every year (Keppres 8/2024): no decree is needed to know them. */
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(6, 1), MonthDay.of(8, 17), MonthDay.of(12, 25));

    private final NavigableMap<LocalDate, Holiday> holidays;
    private final Set<Integer> years;

    /** One day off: its name, type (LIBUR, CUTI_BERSAMA, LOKAL, PILKADA) and source. */
    public record Holiday(LocalDate day, String type, String name, String source) {}

    public WorkCalendar(Map<LocalDate, Holiday> holidays, Set<Integer> years) {
        this.holidays = new TreeMap<>(holidays);
        this.years = Set.copyOf(years);
    }

    public Set<Integer> years() {
        return years;
    }

    public NavigableMap<LocalDate, Holiday> holidays() {
        return java.util.Collections.unmodifiableNavigableMap(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        requireYear(day);
        return !isWeekend(day) && !holidays.containsKey(day);
    }

    /** The last day allowed: day 1 is the next working day after {@code start} (product decision, domain 3.2). */
    public LocalDate deadline(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int remaining = workingDays; remaining > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                remaining--;
            }
        }
        return day;
    }

    /**
     * The deadline is this day or a later one: years whose holidays are not decided count as years with those that never move.
     * The same as {@link #deadline} where all are decided.
     */
    public LocalDate earliestDeadline(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int remaining = workingDays; remaining > 0; ) {
            day = day.plusDays(1);
            if (years.contains(day.getYear())
                    ? isWorkingDay(day)
                    : !isWeekend(day) && !FIXED.contains(MonthDay.from(day))) {
                remaining--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void requireYear(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new MissingCalendar(Year.of(day.getYear()));
        }
    }

    /** The calendar has no data for a year that is needed. */
    public static final class MissingCalendar extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Year year;

        public MissingCalendar(Year year) {
            super("config/calendar.csv has no holidays for " + year
                    + "; add them from the joint decree (SKB 3 Menteri) of that year. Nothing is guessed.");
            this.year = year;
        }

        /** The first year whose holidays are needed and not decided. */
        public Year year() {
            return year;
        }
    }
}
