package id.terang.site.source;

import id.terang.definition.Definitions;
import id.terang.definition.ReportedFigure;
import id.terang.definition.place.Office;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.Registers;
import id.terang.definition.register.Theme;
import id.terang.site.page.RegisterPage;
import id.terang.site.page.ThemePage;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Notice;
import id.terang.site.part.RegisterView;
import id.terang.site.part.ThemeSection;
import id.terang.site.register.Entries;
import id.terang.site.register.Entry;
import id.terang.site.register.RegisterFiles;
import id.terang.site.register.RegisterTables;
import id.terang.site.register.RegisterTables.Detail;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each theme, and one for each public register with all its entries. */
final class RegisterPages {

    private static final int NEWEST = 8;
    private static final int MOST_OF_AN_OFFICE = 40;
    private static final int HEADLINES = 6;

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Tables tables;
    private final Sections sections;
    private final ChartViews charts;
    private final PathCharts paths;
    private final Reported reported;
    private final Registers registers;
    private final Entries entries;
    private final RegisterTables registerTables;

    RegisterPages(
            Wording words,
            Shells shells,
            Places places,
            Tables tables,
            Sections sections,
            ChartViews charts,
            Reported reported,
            Definitions definitions,
            Entries entries,
            RegisterTables registerTables) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.tables = tables;
        this.sections = sections;
        this.charts = charts;
        this.paths = new PathCharts(words, charts);
        this.reported = reported;
        this.registers = definitions.registers();
        this.entries = entries;
        this.registerTables = registerTables;
    }

    /** Every theme with its question. */
    List<Link> links() {
        return registers.themes().stream()
                .map(theme -> new Link(
                        theme.label().in(words.language()),
                        Addresses.page(words.language(), "/tema/" + theme.code() + "/"),
                        theme.question().in(words.language())))
                .toList();
    }

    List<ThemePage> themes(PlaceFigures portal, Map<String, PlaceFigures> agencies) {
        return registers.themes().stream()
                .map(theme -> theme(theme, portal, agencies))
                .toList();
    }

    private ThemePage theme(Theme theme, PlaceFigures portal, Map<String, PlaceFigures> agencies) {
        String topic = theme.label().in(words.language());
        String everywhere = words.texts().get("place.portal");
        List<String> codes =
                Stream.concat(theme.metrics().stream(), theme.also().stream()).toList();
        List<Register> shown = theme.registers().stream()
                .flatMap(code -> registers.find(code).stream())
                .toList();
        List<ChartView> trends = theme.metrics().stream()
                .map(code -> charts.trend(portal, code, everywhere))
                .filter(Objects::nonNull)
                .toList();
        FigureTable numbers =
                tables.figures(portal, period -> words.texts().get("theme.figures", topic, everywhere, period), codes);
        List<ThemeSection> section = numbers == null && trends.isEmpty()
                ? List.of()
                : List.of(new ThemeSection(
                        "angka",
                        topic,
                        words.texts().get("theme.numbers", Tables.lowered(topic)),
                        null,
                        trends,
                        numbers,
                        List.of(),
                        List.of()));
        return new ThemePage(
                shells.nightly(
                        "/tema/" + theme.code() + "/", topic, theme.question().in(words.language()), List.of()),
                topic,
                theme.question().in(words.language()),
                theme.introduction().in(words.language()),
                section.isEmpty()
                                && shown.stream()
                                        .allMatch(
                                                register -> entries.of(register).isEmpty())
                        ? List.of(new Notice(
                                Notice.Kind.GAP,
                                words.texts().get("gap.none.heading"),
                                words.texts().get("gap.none.text"),
                                null))
                        : List.of(),
                sections.views(portal, codes).stream().limit(HEADLINES).toList(),
                paths.path(portal, theme, everywhere),
                section,
                shown.stream().map(this::view).toList(),
                byOffice(theme, agencies),
                reported.where(about(codes)));
    }

    private @Nullable FigureTable byOffice(Theme theme, Map<String, PlaceFigures> agencies) {
        Map<String, PlaceFigures> ordered = new LinkedHashMap<>();
        places.agencies()
                .forEach(office -> ordered.put(office.code(), Objects.requireNonNull(agencies.get(office.code()))));
        return tables.places(
                words.texts().get("metric.by-office.caption"), "office", theme.metrics(), ordered, this::office);
    }

    private static Predicate<ReportedFigure> about(List<String> metrics) {
        return figure -> figure.metric() != null && metrics.contains(figure.metric());
    }

    private RegisterView view(Register register) {
        List<Entry> all = entries.of(register);
        String label = register.label().in(words.language());
        return new RegisterView(
                register.code(),
                label,
                register.definition().in(words.language()),
                count(register, all),
                registerTables.table(
                        words.texts().get("register.reported", label), reportedOf(all), Detail.SHORT, this::office),
                registerTables.table(label, sentOf(all).stream().limit(NEWEST).toList(), Detail.SHORT, this::office),
                register.isPublic()
                        ? new Link(
                                words.texts().get("register.all", label),
                                Addresses.page(words.language(), path(register)))
                        : null,
                downloads(register));
    }

    private String count(Register register, List<Entry> all) {
        if (!register.isPublic()) {
            return words.texts().get("register.private");
        }
        List<Entry> sent = sentOf(all);
        if (sent.isEmpty()) {
            return words.texts().get("register.none");
        }
        String offices = words.numbers()
                .format(sent.stream().map(Entry::office).distinct().count());
        long late = sent.stream().filter(Entry::isLate).count();
        String counted = words.texts()
                .get(
                        "register.count",
                        words.numbers().format(sent.size()),
                        register.entry().in(words.language()),
                        offices);
        return late == 0
                ? counted
                : counted + " "
                        + words.texts()
                                .get("register.count.late", words.numbers().format(late));
    }

    List<RegisterPage> registers() {
        return registers.all().stream()
                .filter(Register::isPublic)
                .map(this::page)
                .toList();
    }

    private RegisterPage page(Register register) {
        List<Entry> all = entries.of(register);
        String label = register.label().in(words.language());
        Map<String, List<Entry>> byOffice = sentOf(all).stream()
                .collect(Collectors.groupingBy(Entry::office, LinkedHashMap::new, Collectors.toList()));
        return new RegisterPage(
                shells.nightly(
                        path(register), label, register.definition().in(words.language()), List.of(themeOf(register))),
                label,
                register.officialTerm().in(words.language()),
                register.definition().in(words.language()),
                count(register, all),
                facts(register),
                registerTables.table(
                        words.texts().get("register.reported", label), reportedOf(all), Detail.FULL, this::office),
                places.offices().stream()
                        .filter(office -> byOffice.containsKey(office.code()))
                        .map(office -> ofOffice(register, office, byOffice.getOrDefault(office.code(), List.of())))
                        .toList(),
                places.agencies().stream()
                        .filter(office -> !byOffice.isEmpty() && !byOffice.containsKey(office.code()))
                        .map(office -> new Link(office.name(), Addresses.office(words.language(), office.code())))
                        .toList(),
                downloads(register));
    }

    private RegisterPage.OfficeEntries ofOffice(Register register, Office office, List<Entry> sent) {
        List<Entry> shown = sent.stream().limit(MOST_OF_AN_OFFICE).toList();
        Map<String, List<Entry>> groups = shown.stream()
                .collect(Collectors.groupingBy(
                        entry -> registerTables.group(entry), LinkedHashMap::new, Collectors.toList()));
        List<FigureTable> shownTables = new ArrayList<>();
        groups.forEach((group, members) -> Stream.ofNullable(
                        registerTables.table(group.isEmpty() ? office.shortName() : group, members, Detail.FULL, null))
                .forEach(shownTables::add));
        return new RegisterPage.OfficeEntries(
                new Link(office.name(), Addresses.office(words.language(), office.code())),
                count(register, sent),
                shownTables,
                sent.size() > shown.size()
                        ? words.texts().get("register.more", words.numbers().format(sent.size() - (long) shown.size()))
                        : null);
    }

    private List<KeyFact> facts(Register register) {
        return List.of(
                new KeyFact(words.texts().get("register.legal"), register.legalSource()),
                new KeyFact(
                        words.texts().get("register.fields"),
                        register.fields().stream()
                                .filter(field -> !field.isPrivate())
                                .map(RegisterField::label)
                                .map(text -> text.in(words.language()))
                                .collect(Collectors.joining(", "))));
    }

    private Link themeOf(Register register) {
        return registers.themes().stream()
                .filter(theme -> theme.registers().contains(register.code()))
                .findFirst()
                .map(theme -> new Link(
                        theme.label().in(words.language()),
                        Addresses.page(words.language(), "/tema/" + theme.code() + "/")))
                .orElseThrow();
    }

    private List<Link> downloads(Register register) {
        String label = register.label().in(words.language());
        return register.isPublic()
                ? List.of(
                        new Link("CSV", "/" + RegisterFiles.csvPath(register), label),
                        new Link("JSON", "/" + RegisterFiles.jsonPath(register), label))
                : List.of();
    }

    private Cell office(String code) {
        return Cell.link(places.name("office", code, words.texts()), Addresses.office(words.language(), code));
    }

    private static String path(Register register) {
        return "/daftar/" + register.code() + "/";
    }

    private static List<Entry> sentOf(List<Entry> all) {
        return all.stream().filter(entry -> !entry.isReported()).toList();
    }

    private static List<Entry> reportedOf(List<Entry> all) {
        return all.stream().filter(Entry::isReported).toList();
    }
}
