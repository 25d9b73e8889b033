package id.terang.site.section;

import id.terang.definition.WorkCalendar;
import id.terang.site.compare.Peer;
import id.terang.site.deadline.Deadline;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import id.terang.site.render.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Waiting times as dates, for somebody who complains today. */
public final class WaitingDates {

    private final Wording words;
    private final WorkCalendar calendar;
    private final LocalDate today;

    public WaitingDates(Wording words, WorkCalendar calendar, LocalDate today) {
        this.words = words;
        this.calendar = calendar;
        this.today = today;
    }

    /** Half and nine in ten as dates; null where one of them is not known or rests on too few. */
    @Nullable
    String sentence(Figure half, Figure nineTenths) {
        if (!(half.value() instanceof Value.Published first)
                || !(nineTenths.value() instanceof Value.Published second)
                || Peer.isSmall(first)
                || Peer.isSmall(second)) {
            return null;
        }
        return words.texts().get("waiting.today", words.dates().day(today), by(first), by(second));
    }

    private String by(Value.Published days) {
        return switch (Deadline.of(calendar, today, days.value().intValue())) {
            case Deadline.Decided decided ->
                words.texts().get("waiting.by", words.dates().day(decided.last()));
            case Deadline.Undecided without ->
                words.texts().get("deadline.earliest", words.dates().day(without.earliest()));
        };
    }
}
