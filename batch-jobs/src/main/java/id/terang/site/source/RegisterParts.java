package id.terang.site.source;

import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.definition.register.Theme;
import id.terang.site.figure.Figure;
import id.terang.site.part.FigureTable;
import id.terang.site.part.ThemeFold;
import id.terang.site.register.Entries;
import id.terang.site.register.Entry;
import id.terang.site.register.MetricMoves;
import id.terang.site.register.RegisterTables;
import id.terang.site.register.RegisterTables.Detail;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an office or an area has of each theme: its figures, its newest entries. A theme without either is left out. */
final class RegisterParts {

    private static final int NEWEST = 6;

    private final Wording words;
    private final Tables tables;
    private final Registers registers;
    private final Entries entries;
    private final RegisterTables registerTables;

    RegisterParts(Wording words, Tables tables, Registers registers, Entries entries, RegisterTables registerTables) {
        this.words = words;
        this.tables = tables;
        this.registers = registers;
        this.entries = entries;
        this.registerTables = registerTables;
    }

    List<ThemeFold> ofOffice(Office office, PlaceFigures figures) {
        return of(
                office.shortName(),
                figures,
                new Moves(words, figures),
                register -> entries.ofOffice(register, office.code()));
    }

    List<ThemeFold> ofArea(Area area, PlaceFigures figures) {
        return of(area.name(), figures, MetricMoves.UNKNOWN, register -> entries.ofArea(register, area.code()));
    }

    private List<ThemeFold> of(
            String place, PlaceFigures figures, MetricMoves moves, Function<Register, List<Entry>> own) {
        return registers.themes().stream()
                .map(theme -> fold(theme, place, figures, moves, own))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ThemeFold> fold(
            Theme theme, String place, PlaceFigures figures, MetricMoves moves, Function<Register, List<Entry>> own) {
        Map<Register, List<Entry>> sent = new LinkedHashMap<>();
        theme.registers().stream()
                .flatMap(code -> registers.find(code).stream())
                .forEach(register -> sent.put(register, own.apply(register)));
        List<FigureTable> shown = new ArrayList<>();
        String topic = theme.label().in(words.language());
        FigureTable numbers = tables.figures(
                figures, period -> words.texts().get("theme.figures", topic, place, period), theme.metrics());
        Stream.ofNullable(numbers).forEach(shown::add);
        sent.forEach((register, all) -> add(register, all, moves, shown));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ThemeFold(
                "tema-" + theme.code(),
                topic,
                finding(theme, figures, sent),
                shown,
                new Link(
                        words.texts().get("theme.open", topic),
                        Addresses.page(words.language(), "/tema/" + theme.code() + "/"))));
    }

    private void add(Register register, List<Entry> all, MetricMoves moves, List<FigureTable> shown) {
        String label = register.label().in(words.language());
        List<Entry> reported = all.stream().filter(Entry::isReported).toList();
        List<Entry> sent = all.stream().filter(entry -> !entry.isReported()).toList();
        String caption = sent.size() > NEWEST
                ? words.texts()
                        .get(
                                "register.newest",
                                label,
                                words.numbers().format(NEWEST),
                                words.numbers().format(sent.size()))
                : label;
        Stream.ofNullable(registerTables.table(
                        caption, sent.stream().limit(NEWEST).toList(), Detail.SHORT, null, moves))
                .forEach(shown::add);
        Stream.ofNullable(registerTables.table(
                        words.texts().get("register.reported", label), reported, Detail.SHORT, null, moves))
                .forEach(shown::add);
    }

    /** The first figure of the theme in a sentence; else how many entries there are. */
    private String finding(Theme theme, PlaceFigures figures, Map<Register, List<Entry>> sent) {
        Optional<Figure> main = theme.metrics().stream()
                .map(figures::headline)
                .flatMap(Optional::stream)
                .findFirst();
        return main.map(figure -> words.sentences().heading(figure, figures.before(figure)))
                .orElseGet(() -> String.join(
                        ", ",
                        sent.entrySet().stream()
                                .filter(each -> !each.getValue().isEmpty())
                                .map(each -> counted(each.getKey(), each.getValue()))
                                .toList()));
    }

    private String counted(Register register, List<Entry> entries) {
        return words.numbers().format(entries.size()) + " " + register.entry().in(words.language());
    }
}
