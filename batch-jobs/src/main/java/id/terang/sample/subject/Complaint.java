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

    @Override
    public LocalDate entered() {
        return timeline.entered();
    }

    @Override
    public LocalDate settled() {
        return Timeline.latest(timeline.settled(), corrected);
    }

    @Override
    public boolean changesIn(Export export) {
        return !timeline.entered().isAfter(export.through())
                && (timeline.changesIn(export) || Timeline.covers(export, corrected));
    }

    @Override
    public void fill(Row row, LocalDate asOf) {
        LocalDate closed = timeline.closedOn(asOf);
        boolean isRight = corrected == null || !corrected.isAfter(asOf);
        row.put("office", office);
        row.put("area", area);
        row.put("rw", neighbourhood);
        row.put("channel", channel);
        row.put("classification", classification);
        row.put("category", isRight ? category : firstCategory);
        row.put("received", timeline.received());
        row.put("verified", Timeline.known(timeline.verified(), asOf));
        row.put("disposed", Timeline.known(timeline.disposed(), asOf));
        row.put("first_response", Timeline.known(timeline.answeredFirst(), asOf));
        row.put("final_answer", Timeline.known(timeline.answered(), asOf));
        row.put("closed", closed);
        row.put("status", timeline.status(asOf));
        row.put("closure", closed == null ? null : closure);
        row.put("reopened", Timeline.known(timeline.reopened(), asOf) != null);
        row.put("rating", closed == null ? null : rating);
    }
}
