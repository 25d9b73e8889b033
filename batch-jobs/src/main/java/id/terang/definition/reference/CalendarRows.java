package id.terang.definition.reference;

import id.terang.database.CopyTable;
import id.terang.definition.WorkCalendar;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;

/** Fills {@code ref.months}, {@code ref.working_days} and {@code ref.working_day_ordinals} for the years of the calendar. */
final class CalendarRows {

    private CalendarRows() {}

    static void write(Connection connection, WorkCalendar calendar) throws SQLException {
        LocalDate first = LocalDate.of(Collections.min(calendar.years()), 1, 1);
        LocalDate last = LocalDate.of(Collections.max(calendar.years()), 12, 31);
        try (CopyTable copy = new CopyTable(connection, "ref.months")) {
            for (LocalDate month = first; month.isBefore(last); month = month.plusMonths(1)) {
                months(copy, month);
            }
        }
        try (CopyTable copy = new CopyTable(connection, "ref.working_days")) {
            int ordinal = 0;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                ordinal += calendar.isWorkingDay(day) ? 1 : 0;
                copy.add(day, calendar.isWorkingDay(day), ordinal);
            }
        }
        try (CopyTable copy = new CopyTable(connection, "ref.working_day_ordinals")) {
            int ordinal = 0;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (calendar.isWorkingDay(day)) {
                    copy.add(++ordinal, day);
                }
            }
        }
    }

    private static void months(CopyTable copy, LocalDate month) {
        period(copy, month, "month", 1);
        period(copy, month, "quarter", 3);
        period(copy, month, "semester", 6);
        period(copy, month, "year", 12);
    }

    /** Periods divide the year evenly, so a period's first month is a multiple of its length away from January. */
    private static void period(CopyTable copy, LocalDate month, String kind, int length) {
        YearMonth start = YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / length * length + 1);
        copy.add(month, kind, start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }
}
