package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.site.feed.SiteFile;
import id.terang.site.page.SearchPage;
import id.terang.site.part.GlossaryTerm;
import id.terang.site.part.PlaceGroup;
import id.terang.site.register.RegisterFiles;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.Places;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The search: an index for the script, a page with the same names by letter. */
final class SearchPages {

    /** More names than this would be a burden on a phone; then districts lead to their villages. */
    private static final int MOST_AREAS = 12_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final AreaPages areas;
    private final List<Metric> metrics;
    private final Registers registers;
    private final List<Link> themes;

    SearchPages(
            Wording words, Shells shells, Places places, AreaPages areas, Definitions definitions, List<Link> themes) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.areas = areas;
        this.metrics = definitions.metrics();
        this.registers = definitions.registers();
        this.themes = List.copyOf(themes);
    }

    /**
     * What can be found.
     *
     * @param kind what it is, in one or two words
     * @param more other words that lead to it, never shown
     */
    private record Entry(String name, String href, String kind, String more) {}

    SearchPage page(String findable) {
        Collator collator = Collator.getInstance(words.language().locale());
        Map<String, List<Entry>> byLetter = Stream.of(pages(), themes(), registers(), offices(), metrics(), terms())
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::name, collator).thenComparing(Entry::href))
                .collect(Collectors.groupingBy(SearchPages::letter, TreeMap::new, Collectors.toList()));
        return new SearchPage(
                shells.nightly(
                        "/cari/", words.texts().get("nav.cari"), words.texts().get("search.description"), List.of()),
                findable,
                byLetter.entrySet().stream()
                        .map(entry -> new PlaceGroup(
                                "huruf-" + entry.getKey().toLowerCase(Locale.ROOT),
                                entry.getKey(),
                                null,
                                entry.getValue().stream()
                                        .map(one -> new PlaceGroup.Place(one.name(), one.href(), one.kind()))
                                        .toList()))
                        .toList());
    }

    /** Rows of name, address, kind and other words; what people look for most stands first. */
    SiteFile index() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("same", pairs(words.texts().get("search.same")));
        index.put("optional", List.of(words.texts().get("search.optional").split(" ", -1)));
        index.put(
                "entries",
                Stream.of(offices(), areas(), pages(), themes(), registers(), metrics(), terms())
                        .flatMap(entries -> entries)
                        .map(entry -> List.of(entry.name(), entry.href(), entry.kind(), entry.more()))
                        .toList());
        return new SiteFile(
                Addresses.page(words.language(), "/cari.json").substring(1), JSON.writeValueAsString(index) + "\n");
    }

    private Stream<Entry> offices() {
        return places.offices().stream().map(this::entry);
    }

    private Entry entry(Office office) {
        String type = words.texts().get("office.type." + office.type().name().toLowerCase(Locale.ROOT));
        String area = places.hasArea(office.area()) ? places.area(office.area()).name() : "";
        return new Entry(
                office.name(),
                Addresses.office(words.language(), office.code()),
                type,
                office.shortName() + " " + area);
    }

    private Stream<Entry> areas() {
        boolean isLarge = places.areas().size() > MOST_AREAS;
        return places.areas().stream()
                .filter(area -> !isLarge || area.level() != AreaLevel.VILLAGE)
                .map(area -> new Entry(
                        areas.name(area), Addresses.area(words.language(), area.code()), around(area), area.code()));
    }

    /** Tells two villages of one name apart: its district and regency. */
    private String around(Area area) {
        List<String> names = new ArrayList<>();
        for (Area at = area; at.parent() != null && names.size() < 2; at = places.area(at.parent())) {
            names.add(places.area(at.parent()).name());
        }
        return String.join(", ", names);
    }

    private Stream<Entry> metrics() {
        return metrics.stream()
                .map(metric -> new Entry(
                        metric.label().in(words.language()),
                        Addresses.metric(words.language(), metric.code()),
                        words.texts().get("nav.statistik"),
                        metric.officialTerm().in(words.language())));
    }

    /** Found by their name and by their question. */
    private Stream<Entry> themes() {
        return themes.stream()
                .map(theme ->
                        new Entry(theme.text(), theme.href(), words.texts().get("home.themes.topic"), theme.context()));
    }

    private Stream<Entry> registers() {
        return registers.all().stream()
                .filter(Register::isPublic)
                .map(register -> new Entry(
                        register.label().in(words.language()),
                        Addresses.page(words.language(), RegisterFiles.page(register)),
                        words.texts().get("subject.entry"),
                        register.officialTerm().in(words.language())));
    }

    private Stream<Entry> terms() {
        return words.glossary().terms().stream().map(this::term);
    }

    private Entry term(GlossaryTerm term) {
        return new Entry(
                term.name(),
                words.glossary().address(term.code()),
                words.texts().get("nav.istilah"),
                String.join(" ", term.others()));
    }

    private Stream<Entry> pages() {
        return Stream.of(
                        shells.list("/pengaduan/", "nav.pengaduan"),
                        shells.list("/hitung-batas-waktu/", "nav.hitung-batas-waktu"),
                        shells.list("/kepuasan/", "nav.kepuasan"),
                        shells.list("/jemput-bola/", "nav.jemput-bola"),
                        shells.list("/kepatuhan/", "nav.kepatuhan"),
                        shells.list("/wilayah/", "nav.wilayah"),
                        shells.list("/kantor/", "nav.kantor"),
                        shells.list("/statistik/", "nav.statistik"),
                        shells.list("/data/", "nav.data"),
                        shells.list("/metodologi/", "nav.metodologi"),
                        shells.list("/istilah/", "nav.istilah"),
                        shells.list("/status/", "nav.status"),
                        shells.list("/perubahan/", "nav.perubahan"),
                        shells.list("/jadwal-terbit/", "nav.jadwal-terbit"),
                        shells.list("/tentang/", "nav.tentang"))
                .map(link -> new Entry(link.text(), link.href(), words.texts().get("search.page"), ""));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split("; ", -1)) {
            String[] sides = pair.split("=", 2);
            pairs.put(sides[0], sides[1]);
        }
        return pairs;
    }

    private static String letter(Entry entry) {
        return entry.name().substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
