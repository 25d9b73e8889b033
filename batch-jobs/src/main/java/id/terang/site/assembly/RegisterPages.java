package id.terang.site.assembly;

import id.terang.definition.Source;
import id.terang.definition.place.Office;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.definition.register.Registers;
import id.terang.site.page.RegisterPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.KeyFact;
import id.terang.site.register.Entries;
import id.terang.site.register.Entry;
import id.terang.site.register.MetricMoves;
import id.terang.site.register.RegisterFiles;
import id.terang.site.register.RegisterTables;
import id.terang.site.register.RegisterTables.Detail;
import id.terang.site.render.Wording;
import id.terang.site.section.Moves;
import id.terang.site.section.RegisterViews;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each public register, with all its entries. */
final class RegisterPages {

    private static final int MOST_OF_AN_OFFICE = 40;
    private static final int LEAST_OF_AN_OFFICE = 3;

    /** As many entries as a page may weigh, however many offices keep the register. */
    private static final int MOST_ON_PAGE = 300;

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final Registers registers;
    private final List<Source> sources;
    private final Entries entries;
    private final RegisterTables registerTables;
    private final RegisterViews views;

    RegisterPages(
            Wording words,
            Shells shells,
            Places places,
            Registers registers,
            List<Source> sources,
            Entries entries,
            RegisterTables registerTables,
            RegisterViews views) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.registers = registers;
        this.sources = sources;
        this.entries = entries;
        this.registerTables = registerTables;
        this.views = views;
    }

    List<RegisterPage> registers(Map<String, PlaceFigures> agencies) {
        return registers.all().stream()
                .filter(Register::isPublic)
                .map(register -> page(register, agencies))
                .toList();
    }

    private RegisterPage page(Register register, Map<String, PlaceFigures> agencies) {
        List<Entry> all = entries.of(register);
        String label = register.label().in(words.language());
        Map<String, List<Entry>> byOffice = RegisterViews.sentOf(all).stream()
                .collect(Collectors.groupingBy(Entry::office, LinkedHashMap::new, Collectors.toList()));
        int most = Math.clamp(MOST_ON_PAGE / Math.max(byOffice.size(), 1), LEAST_OF_AN_OFFICE, MOST_OF_AN_OFFICE);
        return new RegisterPage(
                shells.nightly(
                        RegisterFiles.page(register),
                        label,
                        register.definition().in(words.language()),
                        List.of(shells.list("/tema/", "nav.tema"), themeOf(register))),
                label,
                register.officialTerm().in(words.language()),
                register.definition().in(words.language()),
                views.count(register, all),
                facts(register),
                registerTables.reported(RegisterViews.reportedOf(all), Detail.FULL, views::office, MetricMoves.UNKNOWN),
                places.offices().stream()
                        .filter(office -> byOffice.containsKey(office.code()))
                        .map(office -> ofOffice(
                                office,
                                byOffice.getOrDefault(office.code(), List.of()),
                                most,
                                moves(agencies.get(office.code()))))
                        .toList(),
                places.agencies().stream()
                        .filter(office -> !byOffice.isEmpty() && !byOffice.containsKey(office.code()))
                        .map(office -> new Link(office.name(), Addresses.office(words.language(), office.code())))
                        .toList(),
                views.downloads(register));
    }

    private MetricMoves moves(@Nullable PlaceFigures figures) {
        return figures == null ? MetricMoves.UNKNOWN : new Moves(words, figures);
    }

    private RegisterPage.OfficeEntries ofOffice(Office office, List<Entry> sent, int most, MetricMoves moves) {
        List<Entry> shown = sent.stream().limit(most).toList();
        Map<String, List<Entry>> groups = shown.stream()
                .collect(Collectors.groupingBy(
                        entry -> registerTables.group(entry), LinkedHashMap::new, Collectors.toList()));
        List<FigureTable> shownTables = new ArrayList<>();
        groups.forEach((group, members) -> Stream.ofNullable(registerTables.table(
                        group.isEmpty() ? office.shortName() : group,
                        members,
                        group.isEmpty() ? Detail.FULL : Detail.GROUP,
                        null,
                        moves))
                .forEach(shownTables::add));
        return new RegisterPage.OfficeEntries(
                RegisterFiles.anchor(office.code()),
                new Link(office.name(), Addresses.office(words.language(), office.code())),
                views.counted(sent),
                sent.size() > shown.size()
                        ? shownTables.stream().map(FigureTable::withoutTotal).toList()
                        : shownTables,
                sent.size() > shown.size() ? left(sent.subList(shown.size(), sent.size())) : null);
    }

    /** How many are not shown, and how many of those are overdue. */
    private String left(List<Entry> left) {
        long late = left.stream().filter(Entry::isLate).count();
        return words.texts()
                .get(
                        late == 0 ? "register.more" : "register.more.late",
                        words.numbers().format(left.size()),
                        words.numbers().format(late));
    }

    private List<KeyFact> facts(Register register) {
        return List.of(
                new KeyFact(words.texts().get("register.legal"), register.legalSource()),
                new KeyFact(
                        words.texts().get("register.ended"),
                        words.texts().get(isWhole(register) ? "register.ended.whole" : "register.ended.parts")),
                new KeyFact(
                        words.texts().get("register.fields"),
                        register.fields().stream()
                                .filter(field -> !field.isPrivate())
                                .map(RegisterField::label)
                                .map(text -> text.in(words.language()))
                                .collect(Collectors.joining(", "))));
    }

    /** True when every delivery of it is the whole list: what one leaves out has ended. */
    private boolean isWhole(Register register) {
        List<Source> senders = sources.stream()
                .filter(source -> register.equals(source.register()))
                .toList();
        return !senders.isEmpty() && senders.stream().allMatch(Source::isWhole);
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
}
