package id.terang.site.assembly;

import id.terang.definition.place.Area;
import id.terang.site.page.HomePage;
import id.terang.site.part.Change;
import id.terang.site.part.Notice;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.Reconciliation;
import id.terang.site.render.Wording;
import id.terang.site.section.ChartViews;
import id.terang.site.section.Sections;
import id.terang.site.section.WaitingDates;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front page. */
final class HomePages {

    /** Each has a base and a change in words; a number of open or done things has neither. */
    private static final List<String> HEADLINE =
            List.of("selesai-tepat-waktu", "tunggu-selesai-median", "ikm", "desa-dikunjungi");

    private static final int CHANGES_SHOWN = 5;

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Sections sections;
    private final WaitingDates today;
    private final ChartViews charts;
    private final OfficePages offices;
    private final List<Link> themes;

    HomePages(
            Wording words,
            Shells shells,
            Places places,
            Sections sections,
            WaitingDates today,
            ChartViews charts,
            OfficePages offices,
            List<Link> themes) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.sections = sections;
        this.today = today;
        this.charts = charts;
        this.offices = offices;
        this.themes = themes;
    }

    HomePage page(
            PlaceFigures portal,
            List<Change> changes,
            boolean isCompared,
            List<Notice> gaps,
            @Nullable Reconciliation reconciliation) {
        return new HomePage(
                shells.nightly(
                        "/", words.texts().get("home.title"), words.texts().get("home.description"), List.of()),
                findable(),
                today.milestones(portal),
                sections.views(portal, HEADLINE),
                themes,
                new PlaceGroup(
                        "kantor",
                        words.texts().get("home.offices"),
                        null,
                        places.agencies().stream().map(offices::place).toList()),
                charts.trend(portal, "selesai-tepat-waktu", words.texts().get("place.portal")),
                changes.stream().limit(CHANGES_SHOWN).toList(),
                isCompared,
                gaps,
                reconciliation);
    }

    /** The first of the smallest areas: what people look for is their own village. */
    String findable() {
        return places.areas().stream()
                .max(Comparator.comparing(Area::level).thenComparing(Area::code, Comparator.reverseOrder()))
                .map(Area::name)
                .orElse("");
    }
}
