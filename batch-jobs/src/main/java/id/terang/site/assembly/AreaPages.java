package id.terang.site.assembly;

import id.terang.definition.Stock;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.site.compare.view.SpineTables;
import id.terang.site.figure.State;
import id.terang.site.page.AreaPage;
import id.terang.site.page.AreasPage;
import id.terang.site.part.FigureView;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Neighbours;
import id.terang.site.part.Notice;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.ThemeSection;
import id.terang.site.render.Wording;
import id.terang.site.reporting.Editions;
import id.terang.site.reporting.MissingVisits;
import id.terang.site.section.RegisterParts;
import id.terang.site.section.Sections;
import id.terang.site.section.Tables;
import id.terang.site.section.VisitedParts;
import id.terang.site.section.WithheldViews;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of areas and one page for each, from the province down to the village. */
final class AreaPages {

    private static final List<String> HEADLINE =
            List.of("selesai-tepat-waktu", "tunggu-selesai-median", "kunjungan", "desa-dikunjungi", "laporan-diterima");

    /** With their addresses 25 KB on the wire. */
    private static final int MOST_NAMES = 2_000;

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final Sections sections;
    private final List<Stock> populations;
    private final WithheldViews withheld;
    private final VisitedParts visited;
    private final SpineTables spines;
    private final RegisterParts registers;
    private final Editions editions;
    private final MissingVisits missing;

    AreaPages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            Sections sections,
            List<Stock> stocks,
            WithheldViews withheld,
            SpineTables spines,
            VisitedParts visited,
            RegisterParts registers,
            Editions editions,
            MissingVisits missing) {
        this.editions = editions;
        this.registers = registers;
        this.missing = missing;
        this.visited = visited;
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.sections = sections;
        this.withheld = withheld;
        this.spines = spines;
        this.populations = stocks.stream()
                .filter(stock -> "population".equals(stock.measure()))
                .toList();
    }

    AreasPage list() {
        String count = words.texts()
                .get("areas.count", words.numbers().format(places.areas().size()));
        List<PlaceGroup> provinces = places.areas().stream()
                .filter(area -> area.parent() == null)
                .map(province -> new PlaceGroup(
                        "p-" + province.code().replace('.', '-'),
                        province.name(),
                        Addresses.area(words.language(), province.code()),
                        places.below(province).stream()
                                .map(regency -> new PlaceGroup.Place(
                                        regency.name(), Addresses.area(words.language(), regency.code()), ""))
                                .toList()))
                .toList();
        List<Area> listed = listedByLetter();
        return new AreasPage(
                shells.nightly("/wilayah/", words.texts().get("nav.wilayah"), count, List.of()),
                count,
                provinces,
                letters(listed),
                places.areas().stream().filter(Places::isSmall).count() > listed.size());
    }

    /** Districts and villages, or as many levels of them as one page can hold. */
    private List<Area> listedByLetter() {
        List<Area> districts = places.areas().stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
        List<Area> all = places.areas().stream().filter(Places::isSmall).toList();
        return Stream.of(all, districts, List.<Area>of())
                .filter(areas -> areas.size() <= MOST_NAMES)
                .findFirst()
                .orElseThrow();
    }

    private List<PlaceGroup> letters(List<Area> areas) {
        Comparator<Area> byName = Comparator.comparing((Area area) ->
                        Collator.getInstance(words.language().locale()).getCollationKey(area.name()))
                .thenComparing(Area::code);
        Map<String, List<Area>> byLetter = areas.stream()
                .sorted(byName)
                .collect(Collectors.groupingBy(
                        area -> area.name().substring(0, 1).toUpperCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(entry -> new PlaceGroup(
                        "huruf-" + entry.getKey().toLowerCase(Locale.ROOT),
                        entry.getKey(),
                        null,
                        entry.getValue().stream().map(this::place).toList()))
                .toList();
    }

    PlaceGroup.Place place(Area area) {
        String around =
                area.parent() == null ? area.code() : places.area(area.parent()).name();
        return new PlaceGroup.Place(
                area.name(),
                Addresses.area(words.language(), area.code()),
                words.texts().get("area.note", level(area), around));
    }

    AreaPage page(Area area, PlaceFigures figures, Map<String, Map<String, PlaceFigures>> visits) {
        String name = name(area);
        List<ThemeSection> themes = themes(area, figures);
        List<FigureView> headline = sections.views(figures, HEADLINE).stream()
                .filter(view -> view.state() == State.PUBLISHED)
                .limit(4)
                .toList();
        String finding = finding(themes);
        String path = Addresses.areaPath(area.code());
        Shell shell = Places.isSmall(area)
                ? shells.lasting(path, name, finding, shells.breadcrumbs(area), figures.newest())
                : shells.nightly(path, name, finding, shells.breadcrumbs(area));
        return new AreaPage(
                shell,
                name,
                finding,
                facts(area),
                Places.hasSummary(area)
                        ? new Link(
                                words.texts().get("summary.link"), Addresses.page(words.language(), path + "ringkas/"))
                        : null,
                editions.of(area, places.agenciesServing(area), shell.asOf(), shell.night()),
                notices(area, figures),
                headline,
                spines.of("area " + area.code(), figures.courses()),
                themes,
                registers.ofArea(area, figures),
                visited.of(area, visits),
                withheld.of(words, area, tables::name),
                parts(area),
                Neighbours.of(places.siblings(area), area, this::link),
                figures.metrics().stream()
                        .map(metric ->
                                new Link(metric.label().in(words.language()) + " (CSV)", Addresses.csv(metric.code())))
                        .toList());
    }

    /** With its kind: Desa Sayutan; regencies and provinces carry theirs already or need none. */
    String name(Area area) {
        return switch (area.level()) {
            case PROVINCE -> words.texts().get("area.name.province", area.name());
            case REGENCY -> area.name();
            case DISTRICT -> words.texts().get("area.name.district", area.name());
            case VILLAGE -> words.texts().get(isUrban(area) ? "area.name.kelurahan" : "area.name.village", area.name());
        };
    }

    private String level(Area area) {
        String key = area.level() == AreaLevel.VILLAGE && isUrban(area)
                ? "kelurahan"
                : area.level().code();
        return words.texts().get("area.level." + key);
    }

    /** What its name does not say: a regency's name starts with its kind, all parts of a regency are districts. */
    private String kind(Area part) {
        return part.level() == AreaLevel.VILLAGE ? level(part) : "";
    }

    /** Village codes starting with 1 are kelurahan, with 2 desa (Permendagri 58/2021). */
    private static boolean isUrban(Area area) {
        return area.code().matches("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.1[0-9]{3}");
    }

    private Link link(Area area) {
        return new Link(name(area), Addresses.area(words.language(), area.code()));
    }

    /** The sentence its page opens with. */
    String finding(Area area, PlaceFigures figures) {
        return finding(themes(area, figures));
    }

    private List<ThemeSection> themes(Area area, PlaceFigures figures) {
        List<ThemeSection> themes = Places.isSmall(area)
                ? sections.visitsFirst(figures, name(area))
                : sections.all(figures, name(area), null);
        return missing.told(themes, area, figures);
    }

    private String finding(List<ThemeSection> themes) {
        return themes.isEmpty()
                ? words.texts().get("area.finding.none")
                : themes.getFirst().finding();
    }

    private List<KeyFact> facts(Area area) {
        List<KeyFact> facts = new ArrayList<>();
        facts.add(new KeyFact(words.texts().get("fact.type"), level(area)));
        facts.add(new KeyFact(words.texts().get("fact.area-code"), area.code(), null, area.source()));
        populations.stream()
                .filter(stock -> stock.place().equals(area.code()))
                .max(Comparator.comparing(Stock::validFrom))
                .ifPresent(stock -> facts.add(new KeyFact(
                        words.texts().get("fact.population"),
                        words.numbers().format(stock.value()),
                        null,
                        stock.source())));
        for (Office office : places.agenciesServing(area)) {
            facts.add(new KeyFact(
                    words.texts().get("fact.office"),
                    office.shortName(),
                    Addresses.office(words.language(), office.code()),
                    null));
        }
        return facts;
    }

    private List<Notice> notices(Area area, PlaceFigures figures) {
        if (figures.isEmpty()) {
            return List.of(new Notice(
                    Notice.Kind.GAP,
                    words.texts().get("gap.none.heading"),
                    words.texts().get("gap.none.text"),
                    null));
        }
        return Places.isSmall(area)
                ? List.of(new Notice(
                        Notice.Kind.NOTE,
                        words.texts().get("area.closed.heading"),
                        words.texts().get("area.closed.text"),
                        new Link(
                                words.texts().get("nav.metodologi"), Addresses.page(words.language(), "/metodologi/"))))
                : List.of();
    }

    private @Nullable PlaceGroup parts(Area area) {
        List<PlaceGroup.Place> below = places.below(area).stream()
                .map(part ->
                        new PlaceGroup.Place(part.name(), Addresses.area(words.language(), part.code()), kind(part)))
                .toList();
        String count = words.numbers().format(below.size());
        return below.isEmpty()
                ? null
                : new PlaceGroup("bagian", words.texts().counted("area.parts", below.size(), count), null, below);
    }
}
