package id.terang.site.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What is known of one month of one office.
 *
 * @param due last day on which it is still in time
 */
record Report(YearMonth month, ReportState state, LocalDate due) {

    /** Days since the last day in time, on a later day. */
    long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(due, day);
    }
}
