package id.terang.sample.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * When offices export: at the end of every month (or every few months), and once more on the last day.
 *
 * <p>An export carries the rows that changed since the one before, as they stand on its date. So a later night finds the
 * same older exports, byte for byte, and a new last one.
 */
public record ExportCalendar(List<Export> exports) {

    /**
     * One export of one source.
     *
     * @param after the day of the export before: only later changes are in it
     * @param through the day it was taken, included
     * @param partial true for the last one when its period is still running
     */
    public record Export(LocalDate after, LocalDate through, boolean partial) {

        public boolean covers(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(through);
        }
    }

    /** Exports every {@code months} months from {@code first} on, the last on {@code last}. */
    public static ExportCalendar every(int months, LocalDate first, LocalDate last) {
        List<Export> exports = new ArrayList<>();
        LocalDate after = first.minusDays(1);
        YearMonth month = YearMonth.from(first).plusMonths(months - 1L);
        while (after.isBefore(last)) {
            LocalDate end = month.atEndOfMonth();
            boolean partial = end.isAfter(last);
            LocalDate through = partial ? last : end;
            exports.add(new Export(after, through, partial));
            after = through;
            month = month.plusMonths(months);
        }
        return new ExportCalendar(List.copyOf(exports));
    }
}
