package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.compare.Peers;
import id.terang.site.compare.SimilarPlaces;
import id.terang.site.data.DataFile;
import id.terang.site.data.Night;
import id.terang.site.feed.SiteFile;
import id.terang.site.page.PageModel;
import id.terang.site.register.Entries;
import id.terang.site.register.RegisterFile;
import id.terang.site.render.Wording;
import id.terang.site.reporting.Reports;
import id.terang.site.section.ReddestVillages;
import id.terang.site.section.Timetables;
import id.terang.site.section.VisitedParts;
import id.terang.site.source.FigureQueries;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Revision;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Every page of the portal, one after another: figures are read once per place or metric and become a page in each
 * language.
 */
public final class Site {

    private final Definitions definitions;
    private final Places places;
    private final FigureQueries queries;
    private final Peers peers;
    private final Map<Language, LanguagePages> languages = new EnumMap<>(Language.class);

    /** Takes each page and file before it is made, so that others may make it. */
    public interface Taker {
        void page(Supplier<? extends PageModel> page);

        /** A page and the file beside it, both from one model. */
        <P extends PageModel> void page(Supplier<P> page, Function<P, SiteFile> beside);

        void file(Supplier<SiteFile> file);
    }

    /** Reads what all pages share. The connection must carry the role {@code terang_site}. */
    public Site(
            Connection connection,
            Definitions definitions,
            Night release,
            Map<Language, Wording> wordings,
            List<DataFile> files,
            List<RegisterFile> registers,
            Entries entries)
            throws SQLException {
        this.definitions = definitions;
        this.places = new Places(definitions);
        this.queries = new FigureQueries(definitions, release.asOf());
        this.peers = new Peers(new SimilarPlaces(definitions));
        Reports reports = Reports.read(connection, definitions, release.asOf());
        SharedData shared = SharedData.read(connection, release, definitions, queries, entries);
        for (Language language : Language.values()) {
            Wording words = wordings.get(language);
            if (words == null) {
                throw new IllegalArgumentException("No words for " + language);
            }
            languages.put(
                    language,
                    new LanguagePages(words, definitions, places, release, shared, peers, reports, files, registers));
        }
    }

    /**
     * Offers every page and file, metrics before places, whose pages compare a place with others. Reading happens on this thread;
     * {@code taker} may have the pages made on others.
     */
    public void make(Connection connection, Taker taker) throws SQLException {
        Map<String, PlaceFigures> agencies = new HashMap<>();
        Map<String, PlaceFigures> scored = new HashMap<>();
        PlaceFigures portal = queries.ofPlace(connection, "office", "*");
        Map<Metric, List<Revision>> revised = new LinkedHashMap<>();
        Map<String, PlaceFigures> surveys = new HashMap<>();
        Map<String, Map<String, PlaceFigures>> visits = new HashMap<>();
        Map<String, Map<String, PlaceFigures>> posts = new HashMap<>();
        for (Metric metric : definitions.metrics()) {
            Map<String, PlaceFigures> byPlace = queries.ofMetric(connection, metric.code());
            if ("responden".equals(metric.code())) {
                surveys.putAll(byPlace);
            }
            if (List.of(VisitedParts.VISITS, VisitedParts.VILLAGES, ReddestVillages.NEED)
                    .contains(metric.code())) {
                visits.put(metric.code(), byPlace);
            }
            if (Timetables.of(metric, definitions.registers()).isPresent()) {
                posts.put(metric.code(), queries.ofPosts(connection, metric.code()));
            }
            byPlace.forEach(
                    (place, figures) -> figures.totals(metric.code()).forEach(figure -> peers.add(place, figure)));
            List<Revision> revisions = Revision.of(connection, metric.code());
            revised.put(metric, revisions);
            for (LanguagePages pages : languages.values()) {
                taker.page(() -> pages.metrics().page(metric, portal, byPlace, revisions));
                taker.file(() -> pages.feeds().metric(metric, revisions));
                taker.page(() -> pages.embeds().of(metric, portal).page());
                taker.file(() -> pages.embeds().of(metric, portal).badge());
            }
        }
        for (Office office : places.offices()) {
            PlaceFigures figures = queries.ofPlace(connection, "office", office.code());
            if (Places.isAgency(office)) {
                agencies.put(office.code(), figures);
            }
            if (isScored(office)) {
                scored.put(office.code(), figures);
            }
            for (LanguagePages pages : languages.values()) {
                taker.page(() -> pages.offices().page(office, figures));
                pages.offices().posters(office, figures).forEach(poster -> taker.page(() -> poster));
                taker.page(() -> pages.summaries().page(office, figures), pages.summaries()::file);
                taker.page(() -> pages.embeds()
                        .of(office, pages.summaries().page(office, figures))
                        .page());
                taker.file(() -> pages.embeds()
                        .of(office, pages.summaries().page(office, figures))
                        .badge());
            }
        }
        for (Area area : places.areas()) {
            PlaceFigures figures = queries.ofPlace(connection, "area", area.code());
            for (LanguagePages pages : languages.values()) {
                taker.page(() -> pages.areas().page(area, figures, visits));
                if (Places.hasSummary(area)) {
                    taker.page(() -> pages.summaries().page(area, figures), pages.summaries()::file);
                }
            }
        }
        for (Office office : places.offices()) {
            languages.values().forEach(pages -> taker.file(() -> pages.feeds().office(office, revised)));
        }
        for (LanguagePages pages : languages.values()) {
            pages.single(portal, agencies, surveys, visits, posts, scored).forEach(page -> taker.page(() -> page));
            pages.files().forEach(file -> taker.file(() -> file));
        }
    }

    private boolean isScored(Office office) {
        return languages.values().stream().anyMatch(pages -> pages.scorecards().score(office.code()) != null);
    }
}
