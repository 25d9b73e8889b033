package id.terang.site.assembly;

import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.feed.SiteFile;
import id.terang.site.figure.State;
import id.terang.site.page.SummaryPage;
import id.terang.site.paper.QrCode;
import id.terang.site.part.FigureView;
import id.terang.site.render.Wording;
import id.terang.site.section.Message;
import id.terang.site.section.Overdue;
import id.terang.site.section.Sections;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every office and village in a few lines: a light page, and a text to be sent on. */
final class Summaries {

    private static final int FIGURES = 6;
    private static final List<String> OFFICE = List.of(
            "selesai-tepat-waktu", "tunggu-selesai-median", "ikm", "masih-terbuka", "kunjungan", "laporan-diterima");
    private static final List<String> AREA = List.of(
            "kunjungan",
            "warga-dijangkau",
            "layanan-diberikan",
            "desa-dikunjungi",
            "laporan-diterima",
            "selesai-tepat-waktu",
            "tunggu-selesai-median");

    private final Wording words;
    private final Shells shells;
    private final Sections sections;
    private final AreaPages areas;
    private final Overdue overdue;
    private final Message message;

    Summaries(Wording words, Shells shells, Sections sections, AreaPages areas, Overdue overdue) {
        this.overdue = overdue;
        this.words = words;
        this.shells = shells;
        this.sections = sections;
        this.areas = areas;
        this.message = new Message(words.texts());
    }

    SummaryPage page(Office office, PlaceFigures figures) {
        List<FigureView> views = published(sections.views(figures, OFFICE));
        return page(
                Addresses.officePath(office.code()),
                office.name(),
                views.isEmpty() ? words.texts().get("office.finding.none") : overdue.brief(figures),
                Places.isAgency(office),
                views,
                figures);
    }

    SummaryPage page(Area area, PlaceFigures figures) {
        return page(
                Addresses.areaPath(area.code()),
                areas.name(area),
                areas.finding(area, figures),
                false,
                published(sections.views(figures, AREA)),
                figures);
    }

    private static List<FigureView> published(List<FigureView> views) {
        return views.stream()
                .filter(view -> view.state() == State.PUBLISHED)
                .limit(FIGURES)
                .toList();
    }

    /** The page as a text, beside it. */
    SiteFile file(SummaryPage page) {
        return new SiteFile(
                page.message().href().substring(1),
                message.of(page, shells.absolute(page.whole().href())));
    }

    private SummaryPage page(
            String path,
            String name,
            @Nullable String finding,
            boolean isNightly,
            List<FigureView> views,
            PlaceFigures figures) {
        String title = words.texts().get("summary.title", name);
        String description = words.texts().get("summary.description", name);
        Shell shell = isNightly
                ? shells.nightly(path + "ringkas/", title, description, List.of())
                : shells.lasting(path + "ringkas/", title, description, List.of(), figures.newest());
        return new SummaryPage(
                shell,
                name,
                finding,
                views,
                new Link(words.texts().get("summary.message"), Addresses.page(words.language(), path + "ringkas.txt")),
                new Link(words.texts().get("summary.whole"), Addresses.page(words.language(), path)),
                QrCode.of(shells.known(Addresses.page(words.language(), path))));
    }
}
