package id.terang.site.reporting;

import id.terang.definition.place.Office;
import id.terang.site.figure.Period;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of an office's page whether it is the latest, lacks what is due, or was corrected; lacking comes before corrected. */
public final class Editions {

    /** How long a page says that it was corrected. */
    static final int AMENDED_DAYS = 30;

    private final Wording words;
    private final Reports reports;
    private final Map<String, LocalDate> amended = new HashMap<>();

    public Editions(Wording words, Reports reports) {
        this.words = words;
        this.reports = reports;
    }

    /** A release that revised figures of closed periods of an office; null: of areas, which have no such page. */
    public void amended(@Nullable String office, LocalDate asOf) {
        if (office != null && asOf.isAfter(reports.asOf().minusDays(AMENDED_DAYS))) {
            amended.merge(office, asOf, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /**
     * The state of an office's page.
     *
     * @param day of its newest number, in words
     * @param next when it is renewed, in words; null on pages that change only with their numbers
     */
    public Edition of(Office office, String day, @Nullable String next) {
        String renewed = next == null
                ? words.texts().get("edition.next.lasting")
                : words.texts().get("edition.next", next);
        List<YearMonth> missing = Reports.isToldByMonth(office) ? reports.late(office) : List.of();
        if (!missing.isEmpty()) {
            return new Edition(
                    Edition.State.NOT_LATEST,
                    words.texts().get("edition.not-latest"),
                    words.texts()
                            .get(
                                    missing.size() == 1 ? "edition.not-latest.one" : "edition.not-latest.other",
                                    month(missing.getFirst()),
                                    words.numbers().format(missing.size()),
                                    day),
                    renewed,
                    new Link(words.texts().get("edition.not-latest.more"), "#laporan-bulanan"));
        }
        LocalDate corrected = amended.get(office.code());
        if (corrected != null) {
            return new Edition(
                    Edition.State.AMENDED,
                    words.texts().get("edition.amended"),
                    words.texts().get("edition.amended.text", words.dates().day(corrected), day),
                    renewed,
                    new Link(
                            words.texts().get("edition.amended.more"),
                            Addresses.page(words.language(), "/perubahan/")));
        }
        return new Edition(
                Edition.State.LATEST,
                words.texts().get("edition.latest"),
                words.texts().get(Reports.isToldByMonth(office) ? "edition.latest.text" : "edition.latest.untold", day),
                renewed,
                null);
    }

    private String month(YearMonth month) {
        return words.dates().period(new Period(Period.Kind.MONTH, month.atDay(1), month.atEndOfMonth()));
    }
}
