package id.terang.site.deadline;

import id.terang.definition.WorkCalendar;
import id.terang.definition.WorkCalendar.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** Until when a number of working days lasts that begins after a day. */
public sealed interface Deadline {

    /**
     * The calendar reaches that far.
     *
     * @param last the last day allowed
     * @param skipped holidays from Monday to Friday on the way there, in order
     */
    record Decided(LocalDate last, List<Holiday> skipped) implements Deadline {

        public Decided {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * The holidays of a year on the way are not decided; nothing is guessed.
     *
     * @param earliest the last day allowed is this one or a later one, see {@link WorkCalendar#earliestDeadline}
     */
    record Undecided(Year year, LocalDate earliest) implements Deadline {}

    /** The deadline of a number of working days of which day 1 is the next one after {@code start}. */
    static Deadline of(WorkCalendar calendar, LocalDate start, int workingDays) {
        try {
            LocalDate last = calendar.deadline(start, workingDays);
            return new Decided(
                    last,
                    calendar.holidays().subMap(start, false, last, true).values().stream()
                            .filter(holiday -> holiday.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                            .toList());
        } catch (WorkCalendar.MissingCalendar missing) {
            return new Undecided(missing.year(), calendar.earliestDeadline(start, workingDays));
        }
    }
}
