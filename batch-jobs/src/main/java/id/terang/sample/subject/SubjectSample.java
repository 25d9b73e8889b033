package id.terang.sample.subject;

import id.terang.sample.calendar.ExportCalendar.Export;
import id.terang.sample.file.Row;
import id.terang.sample.random.Randomness;
import java.time.LocalDate;

/** What happens to the offices of one source: makes up one event after the other. */
public sealed interface SubjectSample
        permits ComplaintSample, SurveySample, VisitSample, AssessmentSample, EntrySample {

    /** How many events a sender is expected to have on a day; larger sizes scale it. */
    double expected(LocalDate day, Sender sender);

    /**
     * Makes up an event; all its random numbers are drawn here, so that every export tells the same story.
     *
     * @param index which event of the sender on that day, from 0
     */
    Event event(Randomness random, Sender sender, LocalDate day, int index);

    /** One event with its whole future; an export sees the part of it that had happened. */
    interface Event {

        /** The day somebody typed it in; late for some. */
        LocalDate entered();

        /** The day of its last change. */
        LocalDate settled();

        /** True when an export of changes carries it. */
        boolean changesIn(Export export);

        /** Fills the fields as they stood on a day. */
        void fill(Row row, LocalDate asOf);
    }
}
