package id.terang.sample.subject;

import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.file.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One complaint with its whole future.
 *
 * @param corrected day on which its category was put right; null when it was right from the start
 */
record Complaint(
        String office,
        @Nullable String area,
        @Nullable Integer neighbourhood,
        @Nullable String channel,
        String classification,
        String firstCategory,
        String category,
        @Nullable LocalDate corrected,
        Timeline timeline,
        String closure,
        @Nullable Integer rating)
        implements SubjectSample.Event {

    /** How it leaves the desk. */
    enum Outcome {
        HANDLED,
        PENDING,
        ARCHIVED,
        NOT_OURS
    }

    /** Its days in order; null for what never happens. */
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

        private String status(LocalDate asOf) {
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
            return sent.plusDays(3).isBefore(asOf) ? "not_followed_up" : "disposed";
        }

        /** The closing that counted on a day: a reopened case is not closed. */
        private @Nullable LocalDate closedOn(LocalDate asOf) {
            if (known(closedAgain, asOf) != null) {
                return closedAgain;
            }
            return known(reopened, asOf) == null ? known(closed, asOf) : null;
        }
    }

    @Override
    public LocalDate entered() {
        return timeline.entered();
    }

    @Override
    public LocalDate settled() {
        LocalDate last = latest(latest(timeline.entered(), timeline.verified()), timeline.disposed());
        last = latest(latest(last, timeline.answeredFirst()), timeline.answered());
        last = latest(latest(last, timeline.closed()), timeline.closedAgain());
        return latest(last, corrected);
    }

    @Override
    public boolean changesIn(Export export) {
        return !timeline.entered().isAfter(export.through())
                && (timeline.changesIn(export) || covers(export, corrected));
    }

    @Override
    public void fill(Row row, LocalDate asOf) {
        boolean isReopened = known(timeline.reopened(), asOf) != null;
        boolean isClosed = timeline.closedOn(asOf) != null;
        row.put("office", office);
        row.put("area", area);
        row.put("rw", neighbourhood);
        row.put("channel", channel);
        row.put("classification", classification);
        row.put("category", corrected == null || known(corrected, asOf) != null ? category : firstCategory);
        row.put("received", timeline.received());
        row.put("verified", known(timeline.verified(), asOf));
        row.put("disposed", known(timeline.disposed(), asOf));
        row.put("first_response", known(timeline.answeredFirst(), asOf));
        row.put("final_answer", known(timeline.answered(), asOf));
        row.put("closed", timeline.closedOn(asOf));
        row.put("status", timeline.status(asOf));
        row.put("closure", isClosed ? closure : null);
        row.put("reopened", isReopened);
        row.put("rating", isClosed ? rating : null);
    }

    private static @Nullable LocalDate known(@Nullable LocalDate day, LocalDate asOf) {
        return day == null || day.isAfter(asOf) ? null : day;
    }

    private static boolean covers(Export export, @Nullable LocalDate day) {
        return day != null && export.covers(day);
    }

    private static LocalDate latest(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }
}
