package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.ReportedFigure;
import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.site.data.Night;
import id.terang.site.deadline.Deadlines;
import id.terang.site.escalation.Steps;
import id.terang.site.page.ComplaintsPage;
import id.terang.site.page.DeadlinePage;
import id.terang.site.page.OutreachPage;
import id.terang.site.page.SatisfactionPage;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.Notice;
import id.terang.site.part.ThemeSection;
import id.terang.site.poster.Posters;
import id.terang.site.render.Wording;
import id.terang.site.section.Calculations;
import id.terang.site.section.ComplaintParts;
import id.terang.site.section.ReddestVillages;
import id.terang.site.section.Sections;
import id.terang.site.section.Tables;
import id.terang.site.section.VisitedParts;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import id.terang.site.source.Reported;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Complaints, satisfaction and outreach over all offices. */
final class ThemePages {

    private static final List<String> COMPLAINTS =
            List.of("selesai-tepat-waktu", "tunggu-selesai-median", "diverifikasi-3-hari", "masih-terbuka");
    private static final List<String> SATISFACTION = List.of("ikm", "responden", "sampel-minimal", "kekurangan-sampel");
    private static final List<String> OUTREACH =
            List.of("kunjungan", "desa-dikunjungi", "warga-dijangkau", "kasus-ditindaklanjuti");

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final Sections sections;
    private final Reported reported;
    private final MetricPages metrics;
    private final Definitions definitions;
    private final WaitingToday waiting;
    private final VisitedParts visited;
    private final ReddestVillages reddest;
    private final Deadlines deadlines;
    private final ComplaintParts parts;

    ThemePages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            Sections sections,
            Reported reported,
            MetricPages metrics,
            Definitions definitions,
            Night release,
            VisitedParts visited,
            ReddestVillages reddest,
            ComplaintParts parts) {
        this.parts = parts;
        this.visited = visited;
        this.reddest = reddest;
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.sections = sections;
        this.reported = reported;
        this.metrics = metrics;
        this.definitions = definitions;
        this.waiting = new WaitingToday(words, places, tables, metrics, definitions, release.runDate());
        this.deadlines = new Deadlines(
                words,
                definitions.calendar(),
                definitions.portal(),
                code -> tables.label("classification", code),
                release.runDate());
    }

    ComplaintsPage complaints(PlaceFigures portal, Map<String, PlaceFigures> offices) {
        Optional<ThemeSection> section = sections.complaints(portal, everywhere(), "*");
        return new ComplaintsPage(
                shells.nightly(
                        "/pengaduan/",
                        words.texts().get("nav.pengaduan"),
                        words.texts().get("complaints.description"),
                        List.of()),
                heading(section),
                sentence(section, "complaints.sentence"),
                notices(section),
                sections.views(portal, COMPLAINTS),
                numbers(section),
                waiting.table(portal, offices),
                parts.of(portal, places.agencies(), offices),
                parts.outcomes(portal),
                waiting.byClass(portal),
                new Steps(words, definitions.portal().contacts()).all(),
                byOffice(
                        List.of(
                                "laporan-diterima",
                                "selesai-tepat-waktu",
                                "tunggu-selesai-median",
                                "lewat-batas-waktu"),
                        offices),
                reported.where(about(Subject.COMPLAINT)));
    }

    SatisfactionPage satisfaction(
            PlaceFigures portal, Map<String, PlaceFigures> offices, Map<String, PlaceFigures> surveys) {
        Optional<ThemeSection> section = sections.satisfaction(portal, everywhere(), null);
        ChartView elements = sections.elements(portal, everywhere());
        return new SatisfactionPage(
                shells.nightly(
                        "/kepuasan/",
                        words.texts().get("nav.kepuasan"),
                        words.texts().get("satisfaction.description"),
                        List.of()),
                heading(section),
                sentence(section, "satisfaction.sentence"),
                notices(section),
                sections.views(portal, SATISFACTION),
                numbers(section.map(theme -> theme.without(elements))),
                elements,
                new Calculations(words).byOffice(places.agencies(), offices),
                byOffice(List.of("ikm", "responden", "sampel-minimal", "kekurangan-sampel"), offices),
                lowest(offices),
                posters(surveys),
                reported.where(about(Subject.SURVEY)));
    }

    DeadlinePage deadlines() {
        return deadlines.page(shells.nightly(
                "/hitung-batas-waktu/",
                words.texts().get("nav.hitung-batas-waktu"),
                words.texts().get("deadline.page.description"),
                List.of(shells.list("/pengaduan/", "nav.pengaduan"))));
    }

    private @Nullable FigureTable lowest(Map<String, PlaceFigures> offices) {
        Map<String, PlaceFigures> ordered = new LinkedHashMap<>();
        places.agencies()
                .forEach(agency -> ordered.put(agency.code(), Objects.requireNonNull(offices.get(agency.code()))));
        return sections.lowest(ordered, metrics::officeCell);
    }

    private List<Link> posters(Map<String, PlaceFigures> surveys) {
        return places.offices().stream()
                .filter(office -> surveys.containsKey("office " + office.code()))
                .map(office -> new Link(office.name(), Addresses.page(words.language(), Posters.path(office.code()))))
                .toList();
    }

    OutreachPage outreach(
            PlaceFigures portal, Map<String, PlaceFigures> offices, Map<String, Map<String, PlaceFigures>> visits) {
        Optional<ThemeSection> section = sections.outreach(portal, everywhere());
        List<ChartView> charts = places.areas().stream()
                .map(area -> visited.byDistrict(area, visits))
                .filter(Objects::nonNull)
                .toList();
        return new OutreachPage(
                shells.nightly(
                        "/jemput-bola/",
                        words.texts().get("nav.jemput-bola"),
                        words.texts().get("outreach.description"),
                        List.of()),
                heading(section),
                sentence(section, "outreach.sentence"),
                notices(section),
                sections.views(portal, OUTREACH),
                numbers(section),
                charts.size() > VisitedParts.MOST_REGENCIES ? List.of() : charts,
                reddest.tables(visits),
                byArea(visits.getOrDefault(VisitedParts.VILLAGES, Map.of())),
                byOffice(List.of("kunjungan", "desa-dikunjungi", "warga-dijangkau", "kasus-ditindaklanjuti"), offices),
                reported.where(about(Subject.VISIT)));
    }

    /** Districts in code order, a table per regency; where regencies are many, one table of these. Villages are on their own pages. */
    private List<FigureTable> byArea(Map<String, PlaceFigures> visitedAreas) {
        Map<String, Map<String, PlaceFigures>> districts = new LinkedHashMap<>();
        Map<String, PlaceFigures> regencies = new LinkedHashMap<>();
        for (Area area : places.areas()) {
            PlaceFigures figures = visitedAreas.get("area " + area.code());
            String parent = area.parent();
            if (figures != null && area.level() == AreaLevel.REGENCY) {
                regencies.put(area.code(), figures);
            } else if (figures != null && area.level() == AreaLevel.DISTRICT && parent != null) {
                districts.computeIfAbsent(parent, code -> new LinkedHashMap<>()).put(area.code(), figures);
            }
        }
        return districts.size() > VisitedParts.MOST_REGENCIES
                ? byArea(words.texts().get("outreach.by-regency"), regencies).stream()
                        .toList()
                : districts.entrySet().stream()
                        .map(one -> byArea(
                                words.texts()
                                        .get(
                                                "outreach.by-area",
                                                places.area(one.getKey()).name()),
                                one.getValue()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<FigureTable> byArea(String caption, Map<String, PlaceFigures> areas) {
        return Optional.ofNullable(
                tables.places(caption, "area", List.of("desa-dikunjungi", "kunjungan"), areas, metrics::areaCell));
    }

    private FigureTable byOffice(List<String> codes, Map<String, PlaceFigures> offices) {
        Map<String, PlaceFigures> agencies = new LinkedHashMap<>();
        for (Office office : places.agencies()) {
            agencies.put(office.code(), Objects.requireNonNull(offices.get(office.code())));
        }
        FigureTable table = tables.places(
                words.texts().get("metric.by-office.caption"), "office", codes, agencies, metrics::officeCell);
        return table != null
                ? table
                : new FigureTable(
                        words.texts().get("metric.by-office.caption"),
                        List.of(Column.text(words.texts().get("column.office"))),
                        agencies.keySet().stream()
                                .map(code -> Row.of(metrics.officeCell(code)))
                                .toList());
    }

    /** Its finding is the heading of the page already. */
    private List<ThemeSection> numbers(Optional<ThemeSection> section) {
        return section.stream()
                .map(theme -> theme.under(words.texts().get("theme.numbers", Tables.lowered(theme.topic()))))
                .toList();
    }

    private String everywhere() {
        return words.texts().get("place.portal");
    }

    private String heading(Optional<ThemeSection> section) {
        return section.map(ThemeSection::heading).orElse(words.texts().get("gap.none.heading"));
    }

    private String sentence(Optional<ThemeSection> section, String textKey) {
        String own = section.map(ThemeSection::sentence).orElse(null);
        return own == null ? words.texts().get(textKey) : own;
    }

    private List<Notice> notices(Optional<ThemeSection> section) {
        return section.isPresent()
                ? List.of()
                : List.of(new Notice(
                        Notice.Kind.GAP,
                        words.texts().get("gap.none.heading"),
                        words.texts().get("gap.none.text"),
                        null));
    }

    private Predicate<ReportedFigure> about(Subject subject) {
        Set<String> codes = new HashSet<>();
        definitions.metrics().stream()
                .filter(metric -> metric.subject() == subject)
                .forEach(metric -> codes.add(metric.code()));
        return figure -> figure.metric() != null && codes.contains(figure.metric());
    }
}
