package id.terang.site.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Appointments as iCalendar (RFC 5545). */
public final class CalendarFile {

    /** The library folds by characters, the standard by 75 octets: this leaves room for the few that take two or three. */
    private static final int CHARACTERS = 50;

    private CalendarFile() {}

    /**
     * The calendar as a document.
     *
     * @param portal code of the portal, for the product identifier
     * @param stamp when the appointments were last fixed
     * @param page the page that shows them; null while the portal does not know its own address
     */
    public static String text(
            String portal, String name, Instant stamp, @Nullable String page, List<CalendarEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//" + portal + "//jadwal-terbit//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        events.forEach(event -> calendar.add(event(event, stamp, page)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, CHARACTERS).output(calendar, text);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEvent event, Instant stamp, @Nullable String page) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new DtStamp(stamp));
        entry.add(event.moment() == null ? new DtStart<>(event.day()) : new DtStart<>(event.moment()));
        if (event.last() != null) {
            // The day after the last: the end of an appointment is not part of it (RFC 5545, 3.6.1).
            entry.add(new DtEnd<>(event.last().plusDays(1)));
        }
        entry.add(
                switch (event.status()) {
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        entry.add(new Summary(event.summary()));
        entry.add(new Description(event.description()));
        if (page != null) {
            entry.add(new Url(URI.create(page)));
        }
        entry.add(ImmutableTransp.TRANSPARENT);
        return entry;
    }
}
