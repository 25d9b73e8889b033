package id.terang.site.assembly;

import id.terang.definition.Applicability;
import id.terang.definition.Definitions;
import id.terang.site.compare.Peers;
import id.terang.site.compare.view.SpineTables;
import id.terang.site.data.DataFile;
import id.terang.site.data.Night;
import id.terang.site.feed.SiteFile;
import id.terang.site.map.PartViews;
import id.terang.site.page.PageModel;
import id.terang.site.part.Change;
import id.terang.site.register.EntryWords;
import id.terang.site.register.ImprovementPlans;
import id.terang.site.register.RegisterFile;
import id.terang.site.register.RegisterTables;
import id.terang.site.register.Windows;
import id.terang.site.render.LiveValues;
import id.terang.site.render.Wording;
import id.terang.site.reporting.Editions;
import id.terang.site.reporting.MissingReports;
import id.terang.site.reporting.MissingVisits;
import id.terang.site.reporting.OfficeReporting;
import id.terang.site.reporting.Replies;
import id.terang.site.reporting.ReportTables;
import id.terang.site.reporting.Reports;
import id.terang.site.section.ChartViews;
import id.terang.site.section.ComplaintParts;
import id.terang.site.section.ElementCharts;
import id.terang.site.section.MonthTables;
import id.terang.site.section.Overdue;
import id.terang.site.section.ReddestVillages;
import id.terang.site.section.RegisterParts;
import id.terang.site.section.RegisterViews;
import id.terang.site.section.Sections;
import id.terang.site.section.Tables;
import id.terang.site.section.Timetables;
import id.terang.site.section.VisitedParts;
import id.terang.site.section.WaitingDates;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Reported;
import id.terang.site.worked.WorkedExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All makers of pages in one language. */
final class LanguagePages {

    private final Wording words;
    private final Definitions definitions;
    private final Shells shells;
    private final Downloads downloads;
    private final OfficePages offices;
    private final AreaPages areas;
    private final MetricPages metrics;
    private final ThemePages themes;
    private final ScorecardPages scorecards;
    private final ReportTables reports;
    private final StatusPages status;
    private final ChangesPages changes;
    private final HomePages home;
    private final CalendarPages calendar;
    private final Feeds feeds;
    private final Summaries summaries;
    private final Embeds embeds;
    private final SearchPages search;
    private final RegisterPages registers;
    private final ServicePages services;

    LanguagePages(
            Wording words,
            Definitions definitions,
            Places places,
            Night release,
            SharedData shared,
            Peers peers,
            Reports reports,
            List<DataFile> files,
            List<RegisterFile> registerFiles) {
        this.words = words;
        this.definitions = definitions;
        MetricGroups groups = new MetricGroups(words, definitions);
        this.downloads = new Downloads(words, definitions.portal(), release, files, registerFiles, groups);
        this.shells = new Shells(words, definitions, release);
        Tables tables =
                new Tables(words, definitions.vocabulary(), definitions.metrics(), new Applicability(definitions));
        ChartViews charts = new ChartViews(words);
        EntryWords entryWords = new EntryWords(
                words, definitions.vocabulary(), definitions.metrics(), shared.entries(), release.asOf());
        Sections sections = new Sections(
                words,
                tables,
                charts,
                new ElementCharts(words, tables, charts),
                shared.survival(),
                new ImprovementPlans(definitions.registers(), shared.entries(), entryWords));
        WaitingDates today = new WaitingDates(words, definitions.calendar(), release.runDate());
        Reported reported = new Reported(words, definitions.reportedFigures());
        Overdue overdue = new Overdue(words, definitions.registers(), definitions.metrics(), shared.entries());
        this.scorecards = new ScorecardPages(
                words,
                shells,
                places,
                reported,
                shared.scorecards(),
                shared.scoreHistory(),
                definitions,
                release.runDate(),
                overdue);
        RegisterTables registerTables = new RegisterTables(words, entryWords);
        RegisterViews registerViews = new RegisterViews(words, places, shared.entries(), registerTables);
        RegisterParts registerParts = new RegisterParts(
                words, tables, definitions.registers(), shared.entries(), registerTables, registerViews);
        this.registers = new RegisterPages(
                words,
                shells,
                places,
                definitions.registers(),
                definitions.sources(),
                shared.entries(),
                registerTables,
                registerViews);
        this.services = new ServicePages(
                words,
                shells,
                places,
                tables,
                sections,
                charts,
                reported,
                definitions,
                registerViews,
                new Timetables(words, definitions, shared.entries(), registerTables, registerViews));
        SpineTables spines = new SpineTables(words, peers);
        this.reports = new ReportTables(words, reports);
        Editions editions = new Editions(words, reports, shared.amendments());
        this.offices = new OfficePages(
                words,
                shells,
                places,
                tables,
                sections,
                today,
                reported,
                scorecards,
                shared.withheld(),
                spines,
                registerParts,
                new OfficeReporting(
                        this.reports,
                        editions,
                        new Replies(words, definitions.reporting().replies(), definitions.metrics())),
                overdue);
        MissingVisits missingVisits = new MissingVisits(words, new MissingReports(reports, places));
        VisitedParts visited = new VisitedParts(places, new PartViews(words, definitions.boundaries()), missingVisits);
        this.areas = new AreaPages(
                words,
                shells,
                places,
                tables,
                sections,
                definitions.stocks(),
                shared.withheld(),
                spines,
                visited,
                registerParts,
                editions,
                missingVisits);
        this.metrics = new MetricPages(
                words,
                shells,
                places,
                tables,
                charts,
                new WorkedExamples(words, places, tables, shared.survival()::steps, scorecards::example),
                reported,
                definitions,
                release,
                downloads,
                peers,
                editions,
                groups);
        this.themes = new ThemePages(
                words,
                shells,
                places,
                tables,
                sections,
                reported,
                metrics,
                definitions,
                release,
                visited,
                new ReddestVillages(words, places, missingVisits),
                new ComplaintParts(words, tables, charts));
        this.status = new StatusPages(words, shells, places, shared.ledger(), release, definitions, this.reports);
        this.changes = new ChangesPages(
                words,
                shells,
                places,
                definitions,
                shared.releases(),
                shared.scoreHistory(),
                new MonthTables(words, places, shared.monthBefore(), shared.firstNight(), release.runDate()));
        this.calendar = new CalendarPages(
                words,
                shells,
                new Schedule(definitions, release),
                definitions.portal(),
                release,
                Windows.from(release.runDate(), definitions.registers(), shared.entries()),
                registerViews);
        this.summaries = new Summaries(words, shells, sections, areas, overdue);
        this.embeds = new Embeds(words, shells);
        this.search = new SearchPages(words, shells, places, areas, definitions, services.links());
        News news = new News(words, changes, shared.releases(), shared.scoreHistory());
        this.feeds = new Feeds(words, shells, news, definitions.portal(), shared.firstNight());
        this.home = new HomePages(words, shells, places, sections, today, charts, offices, services.links());
    }

    ScorecardPages scorecards() {
        return scorecards;
    }

    OfficePages offices() {
        return offices;
    }

    AreaPages areas() {
        return areas;
    }

    MetricPages metrics() {
        return metrics;
    }

    Embeds embeds() {
        return embeds;
    }

    Summaries summaries() {
        return summaries;
    }

    Feeds feeds() {
        return feeds;
    }

    /** Every file that exists once and is no page. */
    List<SiteFile> files() {
        return List.of(calendar.file(), feeds.corrections(), search.index());
    }

    /** Every page that exists once. */
    List<PageModel> single(
            PlaceFigures portal,
            Map<String, PlaceFigures> agencies,
            Map<String, PlaceFigures> surveys,
            Map<String, Map<String, PlaceFigures>> visits,
            Map<String, Map<String, PlaceFigures>> posts,
            Map<String, PlaceFigures> scored) {
        List<Change> revisions = changes.tonight();
        List<PageModel> pages = new ArrayList<>();
        PlainPages plain = new PlainPages(words, shells);
        LiveValues live = new LiveValues(words, definitions, portal::headline);
        pages.add(home.page(portal, revisions, changes.isCompared(), reports.late(), status.reconciliation()));
        pages.add(offices.list());
        pages.add(areas.list());
        pages.add(metrics.list());
        pages.add(metrics.methodology(live));
        pages.add(themes.complaints(portal, agencies));
        pages.add(themes.deadlines());
        pages.add(themes.satisfaction(portal, agencies, surveys));
        pages.add(themes.outreach(portal, agencies, visits));
        pages.add(services.list());
        pages.addAll(services.themes(portal, agencies, posts));
        pages.addAll(registers.registers(agencies));
        pages.add(scorecards.overview(scored));
        scorecards.scored().forEach(office -> pages.add(scorecards.scorecard(office, scored.get(office.code()))));
        pages.add(status.page());
        pages.add(changes.page());
        pages.add(search.page(home.findable()));
        pages.add(calendar.page());
        pages.add(new GlossaryPages(words, shells).page());
        pages.add(downloads.page(shells, live));
        pages.add(plain.about(live));
        pages.add(plain.notFound());
        pages.add(TemplateTrial.components(words, shells));
        return pages;
    }
}
