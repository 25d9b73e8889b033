package id.terang.site.reporting;

import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.figure.Period;
import id.terang.site.source.Places;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which reports of an area's agencies have not come: what is not on record there may have happened all the same. */
public final class MissingReports {

    private final Reports reports;
    private final Places places;

    public MissingReports(Reports reports, Places places) {
        this.reports = reports;
        this.places = places;
    }

    /**
     * What one agency owes.
     *
     * @param months that are due and have not come, oldest first, at least one
     * @param isOpen whether none of the months that are due came after the first of them
     * @param isLonger whether the months before may be missing too, for which nobody looked
     */
    record Missing(Office office, List<Source> sources, List<YearMonth> months, boolean isOpen, boolean isLonger) {}

    /**
     * What the agencies serving an area owe of one subject, the nearest first.
     *
     * @param after only months that begin after this day; null: all that are told
     */
    List<Missing> of(Subject subject, Area area, @Nullable LocalDate after) {
        return places.agenciesServing(area).stream()
                .map(office -> missing(subject, office, after))
                .filter(missing -> !missing.months().isEmpty())
                .toList();
    }

    private Missing missing(Subject subject, Office office, @Nullable LocalDate after) {
        List<YearMonth> months = reports.late(subject, office).stream()
                .filter(month -> after == null || month.atDay(1).isAfter(after))
                .toList();
        boolean isOpen = !months.isEmpty()
                && reports.of(subject, office).stream()
                        .filter(report -> !report.month().isBefore(months.getFirst()))
                        .allMatch(
                                report -> report.state() == ReportState.LATE || report.state() == ReportState.WAITING);
        boolean isLonger = !months.isEmpty()
                && months.getFirst().equals(reports.months().getFirst())
                && office.validFrom().isBefore(months.getFirst().atDay(1));
        return new Missing(office, reports.sources(subject, office), months, isOpen, isLonger);
    }

    /** Whether a report of visits is missing in this period. */
    boolean isMissing(Area area, Period period) {
        return months(area).stream().anyMatch(month -> isWithin(month, period));
    }

    private List<YearMonth> months(Area area) {
        return of(Subject.VISIT, area, null).stream()
                .flatMap(one -> one.months().stream())
                .toList();
    }

    private static boolean isWithin(YearMonth month, Period period) {
        return !month.atDay(1).isAfter(period.end()) && !month.atEndOfMonth().isBefore(period.start());
    }
}
