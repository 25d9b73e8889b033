package id.terang.definition.check;

import id.terang.definition.WorkCalendar;
import id.terang.definition.problem.Problems;
import java.util.List;

/** Checks that the calendar has days off for every year from its first to its last. */
final class CalendarCheck {

    private static final String FILE = "config/calendar.csv";

    private CalendarCheck() {}

    static void check(WorkCalendar calendar, Problems problems) {
        List<Integer> years = calendar.years().stream().sorted().toList();
        if (years.isEmpty()) {
            problems.add(FILE, "has no day off at all; expected those of every year that is counted");
            return;
        }
        for (int year = years.getFirst(); year <= years.getLast(); year++) {
            if (!calendar.years().contains(year)) {
                problems.add(
                        FILE,
                        "has no day off in " + year + "; expected every year from " + years.getFirst() + " to "
                                + years.getLast());
            }
        }
    }
}
