package id.terang.site.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One appointment.
 *
 * @param uid the same on every night that announces the same appointment
 * @param last the last of several days; null when it is one day or a moment
 * @param moment by when it happens; null: in the course of the day
 */
public record CalendarEvent(
        String uid,
        LocalDate day,
        @Nullable LocalDate last,
        @Nullable Instant moment,
        Status status,
        String summary,
        String description) {

    /** How sure it is (RFC 5545, 3.8.1.11). */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
