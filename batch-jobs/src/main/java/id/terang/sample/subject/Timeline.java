package id.terang.sample.subject;

import id.terang.sample.calendar.ExportCalendar.Export;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a complaint in order; null for what never happens. */
record Timeline(
        LocalDate received,
        LocalDate entered,
        LocalDate verified,
        @Nullable LocalDate disposed,
        @Nullable LocalDate answeredFirst,
        @Nullable LocalDate answered,
        @Nullable LocalDate closed,
        @Nullable LocalDate reopened,
        @Nullable LocalDate closedAgain,
        Outcome outcome) {

    private static final int DAYS_TO_START = 3;

    /** How a complaint leaves the desk. */
    enum Outcome {
        HANDLED,
        PENDING,
        ARCHIVED,
        NOT_OURS
    }

    Timeline sent(LocalDate day) {
        return new Timeline(received, entered, verified, day, null, null, null, null, null, outcome);
    }

    Timeline answered(LocalDate first, @Nullable LocalDate last, @Nullable LocalDate end) {
        return new Timeline(received, entered, verified, disposed, first, last, end, null, null, outcome);
    }

    Timeline again(LocalDate day, LocalDate end) {
        return new Timeline(received, entered, verified, disposed, answeredFirst, answered, closed, day, end, outcome);
    }

    boolean changesIn(Export export) {
        return export.covers(entered)
                || export.covers(verified)
                || covers(export, disposed)
                || covers(export, answeredFirst)
                || covers(export, answered)
                || covers(export, closed)
                || covers(export, reopened)
                || covers(export, closedAgain);
    }

    /** The day of the last change. */
    LocalDate settled() {
        LocalDate last = latest(latest(entered, verified), disposed);
        last = latest(latest(last, answeredFirst), answered);
        return latest(latest(last, closed), closedAgain);
    }

    /** The status of LAPOR as it stood on a day. */
    String status(LocalDate asOf) {
        if (verified.isAfter(asOf)) {
            return "received";
        }
        return switch (outcome) {
            case PENDING -> "pending";
            case ARCHIVED -> "archived";
            case NOT_OURS -> "not_ours";
            case HANDLED -> statusOfHandled(asOf);
        };
    }

    private String statusOfHandled(LocalDate asOf) {
        if (closedOn(asOf) != null) {
            return "resolved";
        }
        if (known(reopened, asOf) != null) {
            return "reopened";
        }
        if (known(answeredFirst, asOf) != null) {
            return "in_process";
        }
        LocalDate sent = known(disposed, asOf);
        if (sent == null) {
            return "verified";
        }
        return sent.plusDays(DAYS_TO_START).isBefore(asOf) ? "not_followed_up" : "disposed";
    }

    /** The closing that counted on a day: a reopened case is not closed. */
    @Nullable
    LocalDate closedOn(LocalDate asOf) {
        if (known(closedAgain, asOf) != null) {
            return closedAgain;
        }
        return known(reopened, asOf) == null ? known(closed, asOf) : null;
    }

    /** A day that had come by {@code asOf}; null for one that had not. */
    static @Nullable LocalDate known(@Nullable LocalDate day, LocalDate asOf) {
        return day == null || day.isAfter(asOf) ? null : day;
    }

    static boolean covers(Export export, @Nullable LocalDate day) {
        return day != null && export.covers(day);
    }

    static LocalDate latest(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }
}
