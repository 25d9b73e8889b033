package id.terang.site.reporting;

import id.terang.definition.Metric;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.figure.Period;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.NightStamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of the page of an office, an area or a metric whether it is the latest, lacks what is due, or was corrected; lacking comes
 * before corrected, but for metrics. Each is given the day of its newest number, and the night that renews it: null on pages that
 * change only with their numbers.
 */
public final class Editions {

    private final Wording words;
    private final Reports reports;
    private final Amendments amendments;

    public Editions(Wording words, Reports reports, Amendments amendments) {
        this.words = words;
        this.reports = reports;
        this.amendments = amendments;
    }

    /** An office lacks the months that it has not reported though they are due. */
    public Edition of(Office office, AsOf asOf, @Nullable NightStamp night) {
        boolean isTold = Reports.isToldByMonth(office);
        List<YearMonth> missing = isTold ? reports.late(office) : List.of();
        if (missing.isEmpty()) {
            return whole("office", office.code(), isTold, asOf, night);
        }
        return lacking(
                words.texts()
                        .get(
                                missing.size() == 1 ? "edition.not-latest.one" : "edition.not-latest.other",
                                month(missing.getFirst()),
                                words.numbers().format(missing.size()),
                                asOf.words(),
                                subjects(office)),
                night,
                new Link(words.texts().get("edition.not-latest.more"), "#laporan-bulanan"));
    }

    /** An area lacks what an agency that serves it lacks; {@code agencies} nearest first. */
    public Edition of(Area area, List<Office> agencies, AsOf asOf, @Nullable NightStamp night) {
        for (Office agency : agencies) {
            List<YearMonth> missing = reports.late(agency);
            if (!missing.isEmpty()) {
                return lacking(
                        words.texts()
                                .get(
                                        missing.size() == 1
                                                ? "edition.not-latest.area.one"
                                                : "edition.not-latest.area.other",
                                        month(missing.getFirst()),
                                        words.numbers().format(missing.size()),
                                        asOf.words(),
                                        agency.shortName()),
                        night,
                        new Link(
                                words.texts().get("edition.not-latest.more"),
                                Addresses.office(words.language(), agency.code()) + "#laporan-bulanan"));
            }
        }
        return whole("area", area.code(), !agencies.isEmpty(), asOf, night);
    }

    /**
     * A metric lacks the months of its subject that agencies have not reported though they are due. Some agency is late on most
     * nights, and who cites a number must know that it was corrected: here that comes first.
     */
    public Edition of(Metric metric, AsOf asOf, @Nullable NightStamp night) {
        List<Office> late = reports.lateAgencies(metric.subject());
        if (late.isEmpty() || amendments.last("metric", metric.code()) != null) {
            return whole("metric", metric.code(), reports.subjects().contains(metric.subject()), asOf, night);
        }
        return lacking(
                words.texts()
                        .get(
                                late.size() == 1 ? "edition.not-latest.metric.one" : "edition.not-latest.metric.other",
                                late.getFirst().shortName(),
                                words.numbers().format(late.size()),
                                asOf.words()),
                night,
                new Link(
                        words.texts().get("edition.not-latest.metric.more"),
                        Addresses.page(words.language(), "/status/") + "#belum-melapor"));
    }

    private Edition lacking(String text, @Nullable NightStamp night, Link more) {
        return new Edition(
                Edition.State.NOT_LATEST, words.texts().get("edition.not-latest"), text, renewed(night), more);
    }

    /** Nothing that is due lacks; {@code isTold} false where nobody tells what is due. */
    private Edition whole(String kind, String code, boolean isTold, AsOf asOf, @Nullable NightStamp night) {
        LocalDate corrected = amendments.last(kind, code);
        if (corrected == null) {
            return new Edition(
                    Edition.State.LATEST,
                    words.texts().get("edition.latest"),
                    latest(isTold, asOf),
                    renewed(night),
                    null);
        }
        return new Edition(
                Edition.State.AMENDED,
                words.texts().get("edition.amended"),
                words.texts().get("edition.amended.text", words.dates().day(corrected), asOf.words()),
                renewed(night),
                new Link(
                        words.texts().get("edition.amended.more"),
                        "metric".equals(kind) ? "#revisi" : Addresses.page(words.language(), "/perubahan/")));
    }

    /** A young portal does not speak of days before its first release. */
    private String latest(boolean isTold, AsOf asOf) {
        LocalDate first = amendments.first();
        return first == null
                ? words.texts().get(isTold ? "edition.latest.text" : "edition.latest.untold", asOf.words())
                : words.texts()
                        .get(
                                isTold ? "edition.latest.text.young" : "edition.latest.untold.young",
                                asOf.words(),
                                words.dates().day(first));
    }

    private String renewed(@Nullable NightStamp night) {
        return night == null
                ? words.texts().get("edition.next.lasting")
                : words.texts().get("edition.next", night.nextUpdate());
    }

    /** What the office is late with. */
    private String subjects(Office office) {
        return reports.subjects().stream()
                .filter(subject -> !reports.late(subject, office).isEmpty())
                .map(subject -> words.texts().get("subject." + subject.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private String month(YearMonth month) {
        return words.dates().period(new Period(Period.Kind.MONTH, month.atDay(1), month.atEndOfMonth()));
    }
}
