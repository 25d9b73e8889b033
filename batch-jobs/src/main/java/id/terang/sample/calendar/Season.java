package id.terang.sample.calendar;

import id.terang.definition.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;

/** How busy a day is, and which days offices work: year, season, weekday, holidays and the catch-up after them. */
public final class Season {

    private static final double YEARLY_GROWTH = 0.08;
    private static final double[] BY_MONTH = {1.15, 1.1, 1.1, 0.95, 0.95, 1.1, 1.05, 0.95, 0.95, 1.0, 1.05, 1.15};
    private static final double[] BY_WEEKDAY = {1.25, 1.2, 1.15, 1.1, 0.95, 0.7, 0.6};
    private static final double ON_HOLIDAYS = 0.4;

    private final LocalDate first;
    private final boolean[] working;
    private final int[] worked;
    private final int[] workingDays;
    private final double[] catchUp;

    /** Knows the days from {@code first} to a year after the last that the calendar has. */
    public Season(WorkCalendar calendar, LocalDate first) {
        this.first = first;
        int lastYear =
                calendar.years().stream().mapToInt(Integer::intValue).max().orElse(first.getYear());
        int days = (int) (Year.of(lastYear + 1).atMonth(12).atEndOfMonth().toEpochDay() - first.toEpochDay()) + 1;
        this.working = new boolean[days];
        this.worked = new int[days];
        this.workingDays = new int[days];
        this.catchUp = new double[days];
        int count = 0;
        int rested = 0;
        for (int index = 0; index < days; index++) {
            LocalDate day = first.plusDays(index);
            working[index] = works(calendar, day);
            catchUp[index] = working[index] ? 1 + 0.12 * Math.min(rested, 4) : 1;
            rested = working[index] ? 0 : rested + (isWeekend(day) ? 0 : 1);
            if (working[index]) {
                workingDays[count++] = index;
            }
            worked[index] = count;
        }
    }

    /** Past the calendar's last year every Monday to Friday: such days are never exported. */
    private static boolean works(WorkCalendar calendar, LocalDate day) {
        return calendar.years().contains(day.getYear()) ? calendar.isWorkingDay(day) : !isWeekend(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        return working[index(day)];
    }

    /** The day {@code days} working days after {@code start}; the start itself for none. */
    public LocalDate after(LocalDate start, int days) {
        if (days == 0) {
            return start;
        }
        return first.plusDays(workingDays[worked[index(start)] + days - 1]);
    }

    /** Years since the first day, with a fraction. */
    public double years(LocalDate day) {
        return index(day) / 365.25;
    }

    /** How much people send on a day when the channel never closes; 1 on average in the first year. */
    public double online(LocalDate day) {
        boolean holiday = !isWorkingDay(day) && !isWeekend(day);
        double week = BY_WEEKDAY[day.getDayOfWeek().getValue() - 1];
        return ofYear(day) * week * (holiday ? ON_HOLIDAYS : 1) * catchUp[index(day)];
    }

    /** How much comes to a counter: nothing when the office is closed. */
    public double atCounters(LocalDate day) {
        return isWorkingDay(day) ? ofYear(day) * 1.45 * catchUp[index(day)] : 0;
    }

    private double ofYear(LocalDate day) {
        return BY_MONTH[day.getMonthValue() - 1] * (1 + YEARLY_GROWTH * years(day));
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }
}
