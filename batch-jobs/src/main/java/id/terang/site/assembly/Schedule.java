package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Subject;
import id.terang.definition.WorkCalendar;
import id.terang.definition.disclosure.View;
import id.terang.site.data.Night;
import id.terang.site.figure.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nights to come and the periods that will be over, from the configuration and the day of the release. */
final class Schedule {

    private static final int NIGHTS = 14;

    private final Definitions definitions;
    private final LocalDate runDate;

    Schedule(Definitions definitions, Night release) {
        this.definitions = definitions;
        this.runDate = release.runDate();
    }

    /** How sure a date is. */
    enum Status {
        /** Follows from the rule, but its night is not announced yet. */
        PROVISIONAL,
        /** Its night is announced. */
        CONFIRMED,
        /** The release stands. */
        PUBLISHED,
        /** Announced, and given up with a reason. */
        CANCELLED
    }

    /** The night of this release. */
    LocalDate tonight() {
        return runDate;
    }

    /** How sure it is that a night renews the portal. */
    Status status(LocalDate night) {
        if (night.equals(runDate)) {
            return Status.PUBLISHED;
        }
        if (definitions.portal().changeOf(night) != null) {
            return Status.CANCELLED;
        }
        return night.isAfter(runDate.plusDays(NIGHTS)) ? Status.PROVISIONAL : Status.CONFIRMED;
    }

    /** The coming nights, also those that were announced and given up; none is left out for the day it is. */
    List<LocalDate> nights() {
        return IntStream.rangeClosed(1, NIGHTS).mapToObj(runDate::plusDays).toList();
    }

    /** When the release of a night stands at the latest. */
    Instant published(LocalDate night) {
        return night.atTime(definitions.portal().publishBefore())
                .atZone(definitions.portal().zone())
                .toInstant();
    }

    /** Name of the holiday on a day; empty when it is none, or when the calendar does not know its year. */
    String holiday(LocalDate day) {
        WorkCalendar.Holiday holiday = definitions.calendar().holidays().get(day);
        return holiday == null ? "" : holiday.name();
    }

    /** The running period of each length that is published, with what it is published for; the shortest first. */
    Map<Period, Set<Subject>> running() {
        Map<Period.Kind, Set<Subject>> subjects = new EnumMap<>(Period.Kind.class);
        for (Metric metric : definitions.metrics()) {
            definitions.disclosure().views().stream()
                    .filter(view -> metric.views().contains(view.code()))
                    .flatMap(Schedule::kinds)
                    .filter(kind -> kind != Period.Kind.NOW)
                    .forEach(kind -> subjects.computeIfAbsent(kind, key -> EnumSet.noneOf(Subject.class))
                            .add(metric.subject()));
        }
        Map<Period, Set<Subject>> running = new LinkedHashMap<>();
        subjects.forEach((kind, those) -> running.put(running(kind), those));
        return running;
    }

    /** The first release that counts the whole period: the night after its last day, or the one that stands for it. */
    LocalDate whole(Period period) {
        return definitions.portal().renewedOn(period.end().plusDays(1));
    }

    private static Stream<Period.Kind> kinds(View view) {
        return view.periods().stream().map(kind -> Period.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    private Period running(Period.Kind kind) {
        int months = switch (kind) {
            case NOW -> throw new IllegalArgumentException("A snapshot does not run");
            case MONTH -> 1;
            case QUARTER -> 3;
            case SEMESTER -> 6;
            case YEAR -> 12;
        };
        int before = (runDate.getMonthValue() - 1) % months;
        LocalDate start = runDate.withDayOfMonth(1).minusMonths(before);
        return new Period(kind, start, start.plusMonths(months).minusDays(1));
    }
}
