package id.terang.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final String LONG = "Triwulan IV 2026; Pengaduan, Kepuasan – é".repeat(9);

    private final String text = CalendarFile.text(
            "terang",
            "Terang: Jadwal",
            Instant.parse("2026-11-21T22:00:00Z"),
            "https://terang.example.go.id/jadwal-terbit/",
            List.of(new CalendarEvent(
                    "tag:example.org,2026:terang/jadwal-terbit/malam/2026-11-23",
                    LocalDate.parse("2026-11-23"),
                    null,
                    Instant.parse("2026-11-22T22:00:00Z"),
                    CalendarEvent.Status.CANCELLED,
                    "Terang diperbarui",
                    LONG)));

    @Test
    void everyLineEndsInBothCharactersAndIsAtMost75OctetsLong() {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void unfoldedItSaysWhatItWasGiven() {
        assertThat(text.replace("\r\n ", "").split("\r\n"))
                .contains(
                        "UID:tag:example.org\\,2026:terang/jadwal-terbit/malam/2026-11-23",
                        "DTSTART:20261122T220000Z",
                        "STATUS:CANCELLED",
                        "DESCRIPTION:" + LONG.replace(";", "\\;").replace(",", "\\,"));
    }
}
