package id.terang.site.assembly;

import id.terang.definition.NightChange;
import id.terang.definition.Portal;
import id.terang.definition.Subject;
import id.terang.site.data.Night;
import id.terang.site.feed.CalendarEvent;
import id.terang.site.feed.CalendarFile;
import id.terang.site.feed.SiteFile;
import id.terang.site.feed.TagUris;
import id.terang.site.figure.Period;
import id.terang.site.page.CalendarPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.register.Entry;
import id.terang.site.register.Windows;
import id.terang.site.render.Wording;
import id.terang.site.section.RegisterViews;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When the portal will be renewed: a page, and the same for a calendar program. */
final class CalendarPages {

    private static final String PATH = "/jadwal-terbit/";
    private static final String FILE = "/jadwal-terbit.ics";

    private final Wording words;
    private final Shells shells;
    private final Schedule schedule;
    private final Portal portal;
    private final Night release;
    private final List<Windows.Window> windows;
    private final RegisterViews registers;

    CalendarPages(
            Wording words,
            Shells shells,
            Schedule schedule,
            Portal portal,
            Night release,
            List<Windows.Window> windows,
            RegisterViews registers) {
        this.windows = windows;
        this.registers = registers;
        this.words = words;
        this.shells = shells;
        this.schedule = schedule;
        this.portal = portal;
        this.release = release;
    }

    CalendarPage page() {
        return new CalendarPage(
                shells.nightly(
                        PATH,
                        words.texts().get("nav.jadwal-terbit"),
                        words.texts().get("schedule.description"),
                        List.of()),
                List.of(
                        words.texts().get("schedule.rule.every"),
                        words.texts().get("schedule.rule.late"),
                        words.texts().get("schedule.rule.status"),
                        words.texts().get("schedule.rule.small")),
                nights(),
                periods(),
                registers.each(windows.stream().map(Windows.Window::entry).toList()),
                new Link(words.texts().get("schedule.file"), Addresses.page(words.language(), FILE)));
    }

    private FigureTable nights() {
        return new FigureTable(
                words.texts().get("schedule.nights"),
                List.of(
                        Column.text(words.texts().get("schedule.night")),
                        Column.text(words.texts().get("schedule.status")),
                        Column.text(words.texts().get("schedule.until")),
                        Column.text(words.texts().get("schedule.note"))),
                Stream.concat(Stream.of(schedule.tonight()), schedule.nights().stream())
                        .map(night -> Row.of(
                                Cell.of(words.dates().dayOfWeek(night)),
                                status(night),
                                Cell.of(
                                        schedule.status(night) == Schedule.Status.CANCELLED
                                                ? "–"
                                                : words.dates().shortDay(night.minusDays(1))),
                                Cell.of(note(night))))
                        .toList());
    }

    private Cell status(LocalDate night) {
        return Cell.of(words.texts()
                .get("schedule.status." + schedule.status(night).name().toLowerCase(Locale.ROOT)));
    }

    /** Why an announced night will not renew the portal, and which one does instead; empty when it will. */
    private Stream<String> reason(LocalDate night) {
        NightChange change = portal.changeOf(night);
        if (change == null || schedule.status(night) == Schedule.Status.PUBLISHED) {
            return Stream.of();
        }
        return Stream.of(words.texts()
                .get(
                        "schedule.instead",
                        change.reason().in(words.language()),
                        words.dates().day(portal.renewedOn(night))));
    }

    /** A holiday on which the night comes all the same, and the periods that are whole from this night on. */
    private String note(LocalDate night) {
        String holiday = schedule.holiday(night);
        Stream<String> holidays = holiday.isEmpty() || schedule.status(night) == Schedule.Status.CANCELLED
                ? Stream.of()
                : Stream.of(words.texts().get("schedule.holiday", holiday));
        Stream<String> periods = schedule.running().keySet().stream()
                .filter(period -> schedule.whole(period).equals(night))
                .map(period -> words.texts().get("schedule.whole", words.dates().period(period)));
        return Stream.of(reason(night), holidays, periods)
                .flatMap(notes -> notes)
                .collect(Collectors.joining(" "))
                .transform(note -> note.isEmpty() ? "–" : note);
    }

    private FigureTable periods() {
        return new FigureTable(
                words.texts().get("schedule.periods"),
                List.of(
                        Column.text(words.texts().get("column.period")),
                        Column.text(words.texts().get("schedule.over")),
                        Column.text(words.texts().get("schedule.stands")),
                        Column.text(words.texts().get("schedule.status")),
                        Column.text(words.texts().get("schedule.about"))),
                schedule.running().entrySet().stream()
                        .map(entry -> Row.of(
                                Cell.of(words.dates().period(entry.getKey())),
                                Cell.of(words.dates().day(entry.getKey().end())),
                                Cell.of(moment(schedule.whole(entry.getKey())))
                                        .withNote(reason(entry.getKey().end().plusDays(1))
                                                .findFirst()
                                                .orElse(null)),
                                status(schedule.whole(entry.getKey())),
                                Cell.of(subjects(entry.getValue()))))
                        .toList());
    }

    private String subjects(Set<Subject> subjects) {
        return subjects.stream()
                .map(subject -> words.texts().get("subject." + subject.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private String moment(LocalDate night) {
        return words.dates().moment(night, portal.publishBefore(), portal.zone());
    }

    /** The nights as moments, the ends of periods as days. */
    SiteFile file() {
        TagUris uris = TagUris.of(portal);
        Stream<CalendarEvent> nights = schedule.nights().stream()
                .map(night -> new CalendarEvent(
                        uris.of(path("malam/" + night)),
                        night,
                        null,
                        schedule.published(night),
                        event(schedule.status(night)),
                        words.texts().get("schedule.event.night", portal.title().in(words.language())),
                        reason(night)
                                .findFirst()
                                .orElseGet(() -> words.texts()
                                        .get(
                                                "schedule.event.night.text",
                                                moment(night),
                                                words.dates().day(night.minusDays(1))))));
        Stream<CalendarEvent> periods = schedule.running().entrySet().stream()
                .map(entry -> new CalendarEvent(
                        uris.of(path("masa/" + code(entry.getKey()))),
                        schedule.whole(entry.getKey()),
                        null,
                        null,
                        event(schedule.status(schedule.whole(entry.getKey()))),
                        words.texts()
                                .get(
                                        "schedule.event.period",
                                        portal.title().in(words.language()),
                                        words.dates().period(entry.getKey())),
                        words.texts().get("schedule.event.period.text", subjects(entry.getValue()))));
        return new SiteFile(
                Addresses.page(words.language(), FILE).substring(1),
                CalendarFile.text(
                        portal.code(),
                        portal.title().in(words.language()) + ": "
                                + words.texts().get("nav.jadwal-terbit"),
                        schedule.published(release.runDate()),
                        shells.known(Addresses.page(words.language(), PATH)),
                        Stream.of(nights, periods, windows.stream().map(window -> event(window, uris)))
                                .flatMap(events -> events)
                                .toList()));
    }

    private static CalendarEvent.Status event(Schedule.Status status) {
        return switch (status) {
            case PROVISIONAL -> CalendarEvent.Status.TENTATIVE;
            case CONFIRMED, PUBLISHED -> CalendarEvent.Status.CONFIRMED;
            case CANCELLED -> CalendarEvent.Status.CANCELLED;
        };
    }

    /** Earliest and latest day that somebody else announced: the portal does not promise them. */
    private CalendarEvent event(Windows.Window window, TagUris uris) {
        Entry entry = window.entry();
        String label = entry.register().label().in(words.language());
        String text = words.texts()
                .get(
                        "schedule.event.window.text",
                        label,
                        words.dates().day(window.first()),
                        words.dates().day(window.last()));
        return new CalendarEvent(
                uris.of(path("daftar/" + entry.register().code() + "/" + entry.source() + "/"
                        + entry.key().replaceAll("[^A-Za-z0-9.-]", "-"))),
                window.first(),
                window.last(),
                null,
                CalendarEvent.Status.TENTATIVE,
                words.texts()
                        .get(
                                "schedule.event.window",
                                entry.text(entry.register().title()).orElse(label),
                                registers.office(entry.office()).text()),
                entry.synthetic() ? words.texts().get("schedule.event.made-up", text) : text);
    }

    private String path(String event) {
        return Addresses.page(words.language(), PATH) + event;
    }

    private static String code(Period period) {
        return period.kind().name().toLowerCase(Locale.ROOT) + "/" + period.start();
    }
}
