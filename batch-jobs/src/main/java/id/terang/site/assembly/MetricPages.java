package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.compare.Peers;
import id.terang.site.compare.view.ControlViews;
import id.terang.site.compare.view.RankViews;
import id.terang.site.data.Night;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.page.MethodologyPage;
import id.terang.site.page.MetricPage;
import id.terang.site.page.MetricsPage;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.MetricDefinition;
import id.terang.site.part.Neighbours;
import id.terang.site.render.LiveValues;
import id.terang.site.render.Wording;
import id.terang.site.reporting.Editions;
import id.terang.site.section.Caveats;
import id.terang.site.section.ChartViews;
import id.terang.site.section.InstrumentTables;
import id.terang.site.section.OfficeCourses;
import id.terang.site.section.ScoreCharts;
import id.terang.site.section.Tables;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Reported;
import id.terang.site.source.Revision;
import id.terang.site.worked.WorkedExamples;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The list of metrics, one page for each, and the methodology. */
final class MetricPages {

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final ChartViews charts;
    private final WorkedExamples examples;
    private final RevisionTables revisionTables;
    private final Reported reported;
    private final Definitions definitions;
    private final Night release;
    private final Downloads downloads;
    private final RankViews ranks;
    private final ControlViews controls;
    private final OfficeCourses courses;
    private final Editions editions;
    private final ScoreCharts scores;
    private final MetricGroups groups;

    MetricPages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            ChartViews charts,
            WorkedExamples examples,
            Reported reported,
            Definitions definitions,
            Night release,
            Downloads downloads,
            Peers peers,
            Editions editions,
            MetricGroups groups) {
        this.groups = groups;
        this.editions = editions;
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.charts = charts;
        this.examples = examples;
        this.revisionTables = new RevisionTables(words, places);
        this.reported = reported;
        this.definitions = definitions;
        this.release = release;
        this.downloads = downloads;
        this.ranks = new RankViews(words, peers);
        this.controls = new ControlViews(words);
        this.courses = new OfficeCourses(words, charts);
        this.scores = new ScoreCharts(words, charts, definitions.instruments(), release.asOf());
    }

    MetricsPage list() {
        return new MetricsPage(
                shells.nightly(
                        "/statistik/",
                        words.texts().get("nav.statistik"),
                        words.texts().get("metrics.description"),
                        List.of()),
                groups.defined(words));
    }

    private List<Metric> of(Subject subject) {
        return definitions.metrics().stream()
                .filter(metric -> metric.subject() == subject)
                .toList();
    }

    private Link link(Metric metric) {
        return new Link(metric.label().in(words.language()), Addresses.metric(words.language(), metric.code()));
    }

    MethodologyPage methodology(LiveValues live) {
        return new MethodologyPage(
                shells.nightly(
                        "/metodologi/",
                        words.texts().get("nav.metodologi"),
                        words.texts().get("methodology.description"),
                        List.of()),
                words.content().chapters("metodologi", live),
                groups.defined(words),
                new InstrumentTables(words).of(definitions.instruments()));
    }

    /**
     * The page of one metric.
     *
     * @param portal the figures of all offices together
     * @param byPlace the metric's totals by place kind and place
     * @param revisions what later releases replaced, newest first
     */
    MetricPage page(Metric metric, PlaceFigures portal, Map<String, PlaceFigures> byPlace, List<Revision> revisions) {
        MetricDefinition definition = MetricDefinition.of(metric, words.language());
        Figure headline = portal.headline(metric.code()).orElse(null);
        String everywhere = words.texts().get("place.portal");
        ChartView trend = metric.subject() == Subject.SURVEY
                ? charts.quarterlyTrend(portal, metric.code(), everywhere)
                : charts.trend(portal, metric.code(), everywhere);
        Shell shell = shells.nightly(
                Addresses.metricPath(metric.code()),
                definition.label(),
                definition.definition(),
                List.of(shells.list("/statistik/", "nav.statistik")));
        return new MetricPage(
                shell,
                definition,
                editions.of(metric, shell.asOf(), shell.night()),
                headline == null
                        ? null
                        : words.figures().view(headline, portal.before(headline), portal.yearBefore(headline)),
                examples.of(metric, portal, byPlace),
                trend,
                trend == null ? courses.of(metric, places.agencies(), byPlace) : null,
                scores.of(metric, places.offices(), byPlace),
                controls.of(portal.series(metric.code(), Period.Kind.MONTH), everywhere),
                ranks.of(compared(metric, byPlace), this::cell),
                byOffice(metric, byPlace),
                byArea(metric, byPlace),
                breakdowns(metric, portal),
                reported.where(figure -> metric.code().equals(figure.metric())),
                new Caveats(words).of(metric),
                words.glossary()
                        .in(String.join(
                                " ",
                                definition.label(),
                                definition.officialTerm(),
                                definition.definition(),
                                definition.formula(),
                                definition.unit())),
                revisionTables.table(metric, revisions),
                downloads.versions(metric.code()),
                downloads.of(metric.code()),
                words.texts()
                        .get(
                                release.synthetic() ? "metric.citation.synthetic" : "metric.citation",
                                definition.label(),
                                definitions.portal().operator().in(words.language()),
                                words.dates().day(release.asOf()),
                                release.release(),
                                definitions.portal().title().in(words.language()),
                                Objects.requireNonNullElse(shell.frame().baseUrl(), "") + shell.address()),
                Neighbours.of(of(metric.subject()), metric, this::link),
                downloads.structuredData(metric.code()));
    }

    /** What each place shows first, of the places where the question arises at all; offices before areas. */
    private Map<String, Figure> compared(Metric metric, Map<String, PlaceFigures> byPlace) {
        Map<String, Figure> shown = new TreeMap<>(Comparator.reverseOrder());
        byPlace.forEach((place, figures) -> figures.headline(metric.code())
                .filter(figure -> figure.state() != State.NOT_APPLICABLE)
                .filter(figure -> places.has(place))
                .ifPresent(figure -> shown.put(place, figure)));
        return shown;
    }

    private Cell cell(String place) {
        String[] parts = place.split(" ", 2);
        return "office".equals(parts[0]) ? officeCell(parts[1]) : areaCell(parts[1]);
    }

    /** The agencies first; then, to be opened, the offices below each of them. */
    private List<FigureTable> byOffice(Metric metric, Map<String, PlaceFigures> byPlace) {
        Map<String, Map<String, PlaceFigures>> groups = new LinkedHashMap<>();
        for (Office office : places.offices()) {
            PlaceFigures figures = byPlace.get("office " + office.code());
            if (figures != null) {
                Office agency = places.agency(office);
                String caption = agency.equals(office)
                        ? words.texts().get("metric.by-office.caption")
                        : words.texts().get("metric.by-office.below", agency.shortName());
                groups.computeIfAbsent(caption, key -> new LinkedHashMap<>()).put(office.code(), figures);
            }
        }
        return grouped(metric, "office", groups, words.texts().get("metric.by-office.caption"), this::officeCell);
    }

    /** The provinces first; then, to be opened, the regencies of each of them. */
    private List<FigureTable> byArea(Metric metric, Map<String, PlaceFigures> byPlace) {
        Map<String, Map<String, PlaceFigures>> groups = new LinkedHashMap<>();
        for (Area area : places.areas()) {
            PlaceFigures figures = byPlace.get("area " + area.code());
            if (figures != null && !Places.isSmall(area)) {
                String caption = area.parent() == null
                        ? words.texts().get("metric.by-area.caption")
                        : words.texts()
                                .get(
                                        "metric.by-area.below",
                                        places.area(area.parent()).name());
                groups.computeIfAbsent(caption, key -> new LinkedHashMap<>()).put(area.code(), figures);
            }
        }
        return grouped(metric, "area", groups, words.texts().get("metric.by-area.caption"), this::areaCell);
    }

    private List<FigureTable> grouped(
            Metric metric,
            String placeKind,
            Map<String, Map<String, PlaceFigures>> groups,
            String first,
            Tables.PlaceNames names) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> !group.getKey().equals(first)))
                .map(group -> tables.places(group.getKey(), placeKind, List.of(metric.code()), group.getValue(), names))
                .filter(Objects::nonNull)
                .toList();
    }

    Cell officeCell(String code) {
        Office office = places.office(code);
        return Cell.link(office.shortName(), Addresses.office(words.language(), code));
    }

    Cell areaCell(String code) {
        return Cell.link(places.area(code).name(), Addresses.area(words.language(), code));
    }

    private List<FigureTable> breakdowns(Metric metric, PlaceFigures portal) {
        return metric.breakdowns().stream()
                .map(breakdown -> tables.breakdown(portal, breakdown, List.of(metric.code())))
                .filter(Objects::nonNull)
                .toList();
    }
}
