package id.terang.site.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Appointments as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets. */
public final class CalendarFile {

    private static final int LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(8_192);

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
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//" + escaped(portal) + "//jadwal-terbit//ID");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> file.event(event, stamp, page));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarEvent event, Instant stamp, @Nullable String page) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + MOMENT.format(stamp));
        line(
                event.moment() == null
                        ? "DTSTART;VALUE=DATE:" + DAY.format(event.day())
                        : "DTSTART:" + MOMENT.format(event.moment()));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        if (page != null) {
            line("URL:" + page);
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** A line of at most 75 octets; what is longer goes on after a line break and a space, never within a character. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int codePoint = line.codePointAt(at);
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            at += character.length();
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
