package id.terang.site.reporting;

import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.ThemeSection;
import id.terang.site.render.Wording;
import id.terang.site.reporting.MissingReports.Missing;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where visits may be missing because their report is: whose, from which source, since when. */
public final class MissingVisits {

    private static final String THEME = "jemput-bola";
    private static final String VISITS = "kunjungan";

    private final Wording words;
    private final MissingReports reports;

    public MissingVisits(Wording words, MissingReports reports) {
        this.words = words;
        this.reports = reports;
    }

    /**
     * The themes of an area's page; that of visits says what of them has not come, where it could change what is said. It stands first
     * where a small area has nothing else of visits.
     */
    public List<ThemeSection> told(List<ThemeSection> themes, Area area, PlaceFigures figures) {
        String missing = said("visit.missing", area, knownUntil(figures));
        if (missing == null) {
            return themes;
        }
        if (themes.stream().anyMatch(MissingVisits::isOfVisits)) {
            return themes.stream()
                    .map(theme -> isOfVisits(theme) ? theme.under(theme.heading() + "; " + missing) : theme)
                    .toList();
        }
        return Places.isSmall(area)
                ? Stream.concat(Stream.of(only(missing)), themes.stream()).toList()
                : themes;
    }

    private static boolean isOfVisits(ThemeSection theme) {
        return theme.id().equals(THEME);
    }

    private ThemeSection only(String missing) {
        return new ThemeSection(
                THEME,
                words.texts().get("subject.visit"),
                words.texts().get("visit.missing.all") + "; " + missing,
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** Who has not reported and since when, in few words; null where it would change nothing that these figures say. */
    public @Nullable String brief(Area area, PlaceFigures figures) {
        return said("visit.missing.brief", area, knownUntil(figures));
    }

    /** The same about one period; null where nothing of it is missing. */
    public @Nullable String within(Area area, Period period) {
        return reports.isMissing(area, period)
                ? said("visit.missing", area, period.start().minusDays(1))
                : null;
    }

    /** The end of the last period with a visit: an earlier report would not change when the last one was. Null: no visit is on record. */
    private static @Nullable LocalDate knownUntil(PlaceFigures figures) {
        return figures.series(VISITS, Period.Kind.QUARTER).reversed().stream()
                .filter(figure -> figure.value() instanceof Value.Published published
                        && published.value().signum() > 0)
                .map(figure -> figure.period().end())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String said(String key, Area area, @Nullable LocalDate after) {
        List<Missing> missing = reports.of(Subject.VISIT, area, after);
        return missing.isEmpty()
                ? null
                : missing.stream().map(one -> said(key, one)).collect(Collectors.joining("; "));
    }

    private String said(String key, Missing missing) {
        return words.texts()
                .get(
                        key,
                        missing.office().shortName(),
                        missing.sources().stream()
                                .map(source -> source.label().in(words.language()))
                                .collect(Collectors.joining(", ")),
                        when(missing));
    }

    /** "sejak 1 April 2026" where nothing came since, else the months. */
    private String when(Missing missing) {
        if (missing.isOpen()) {
            return words.texts()
                    .get(
                            missing.isLonger() ? "visit.missing.since.least" : "visit.missing.since",
                            words.dates().day(missing.months().getFirst().atDay(1)));
        }
        String months = missing.months().stream().map(this::month).collect(Collectors.joining(", "));
        return words.texts().get("visit.missing.months", months);
    }

    private String month(YearMonth month) {
        return words.dates().period(new Period(Period.Kind.MONTH, month.atDay(1), month.atEndOfMonth()));
    }
}
