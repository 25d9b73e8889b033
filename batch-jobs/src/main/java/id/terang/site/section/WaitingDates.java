package id.terang.site.section;

import id.terang.definition.WorkCalendar;
import id.terang.site.compare.Peer;
import id.terang.site.deadline.Deadline;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.Milestones;
import id.terang.site.part.Milestones.Step;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waiting times as dates, for somebody who complains today. */
public final class WaitingDates {

    /** Waiting times of the whole process, in the order in which a complaint meets them. */
    public static final List<String> MILESTONES =
            List.of("tunggu-tanggapan-median", "tunggu-selesai-median", "tunggu-selesai-p90");

    private final Wording words;
    private final WorkCalendar calendar;
    private final LocalDate today;

    public WaitingDates(Wording words, WorkCalendar calendar, LocalDate today) {
        this.words = words;
        this.calendar = calendar;
        this.today = today;
    }

    /** What others met in the last whole quarter, as dates; null where none of it is known or rests on enough. */
    @Nullable
    public Milestones milestones(PlaceFigures figures) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(words.dates().shortDayOfWeek(today), words.texts().get("milestones.today"), ""));
        Period period = null;
        for (String code : MILESTONES) {
            Figure figure = figures.headline(code, Period.Kind.QUARTER).orElse(null);
            if (figure != null && figure.value() instanceof Value.Published published && !Peer.isSmall(published)) {
                period = figure.period();
                steps.add(new Step(
                        day(published),
                        words.texts().get("milestones." + code),
                        words.sentences().spoken(figure)));
            }
        }
        return period == null
                ? null
                : new Milestones(
                        words.texts().get("complaints.today"),
                        steps,
                        words.texts().get("milestones.note", words.dates().period(period)),
                        new Link(
                                words.texts().get("milestones.more"),
                                Addresses.page(words.language(), "/pengaduan/") + "#melapor-hari-ini"));
    }

    private String day(Value.Published days) {
        return switch (Deadline.of(calendar, today, days.value().intValue())) {
            case Deadline.Decided decided -> words.dates().shortDayOfWeek(decided.last());
            case Deadline.Undecided without ->
                words.texts().get("deadline.earliest", words.dates().shortDayOfWeek(without.earliest()));
        };
    }
}
