package id.terang.site.section;

import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.definition.register.Register;
import id.terang.definition.register.Registers;
import id.terang.definition.register.Theme;
import id.terang.site.figure.State;
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
import id.terang.site.source.PlaceFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an office or an area has of each theme: its figures, its newest entries. A theme without either is left out. */
public final class RegisterParts {

    private static final int NEWEST = 3;

    private final Wording words;
    private final Tables tables;
    private final Registers registers;
    private final Entries entries;
    private final RegisterTables registerTables;
    private final RegisterViews views;

    public RegisterParts(
            Wording words,
            Tables tables,
            Registers registers,
            Entries entries,
            RegisterTables registerTables,
            RegisterViews views) {
        this.words = words;
        this.tables = tables;
        this.registers = registers;
        this.entries = entries;
        this.registerTables = registerTables;
        this.views = views;
    }

    public List<ThemeFold> ofOffice(Office office, PlaceFigures figures) {
        return of(
                office.shortName(),
                figures,
                new Moves(words, figures),
                Detail.SHORT,
                register -> entries.ofOffice(register, office.code()));
    }

    public List<ThemeFold> ofArea(Area area, PlaceFigures figures) {
        // A village, a district or a regency is named by few publications, and what they say of it is why people look:
        // all of it.
        Detail printed = area.level() == AreaLevel.PROVINCE ? Detail.SHORT : Detail.FULL;
        return of(
                area.name(), figures, MetricMoves.UNKNOWN, printed, register -> entries.ofArea(register, area.code()));
    }

    private List<ThemeFold> of(
            String place,
            PlaceFigures figures,
            MetricMoves moves,
            Detail printed,
            Function<Register, List<Entry>> own) {
        return registers.themes().stream()
                .map(theme -> fold(theme, place, figures, moves, printed, own))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a place sent to a register. */
    private record Sent(Register register, List<Entry> entries) {}

    private Optional<ThemeFold> fold(
            Theme theme,
            String place,
            PlaceFigures figures,
            MetricMoves moves,
            Detail printed,
            Function<Register, List<Entry>> own) {
        List<Sent> sent = theme.registers().stream()
                .flatMap(code -> registers.find(code).stream())
                .map(register -> new Sent(register, own.apply(register)))
                .toList();
        List<FigureTable> shown = new ArrayList<>();
        String topic = theme.label().in(words.language());
        List<String> told = theme.metrics().stream()
                .filter(code -> figures.headline(code)
                        .filter(figure -> figure.state() == State.PUBLISHED || figure.state() == State.SUPPRESSED)
                        .isPresent())
                .toList();
        FigureTable numbers =
                tables.figures(figures, period -> words.texts().get("theme.figures", topic, place, period), told);
        Stream.ofNullable(numbers).forEach(shown::add);
        sent.forEach(one -> add(one.register(), one.entries(), moves, printed, shown));
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

    private void add(Register register, List<Entry> all, MetricMoves moves, Detail printed, List<FigureTable> shown) {
        Stream.ofNullable(views.first(
                        register.label().in(words.language()),
                        register,
                        RegisterViews.sentOf(all),
                        NEWEST,
                        null,
                        moves))
                .forEach(shown::add);
        shown.addAll(registerTables.reported(RegisterViews.reportedOf(all), printed, null, moves));
    }

    /** The first figure of the theme in a sentence, and what is overdue; else how many entries there are. */
    private String finding(Theme theme, PlaceFigures figures, List<Sent> sent) {
        Optional<String> figure = new Findings(words).first(theme.metrics(), figures);
        if (figure.isPresent()) {
            return Stream.concat(figure.stream(), sent.stream().flatMap(one -> late(one.entries()).stream()))
                    .collect(Collectors.joining("; "));
        }
        String counted = sent.stream()
                .map(Sent::entries)
                .filter(all -> !all.isEmpty())
                .map(this::counted)
                .collect(Collectors.joining("; "));
        return counted.isEmpty()
                ? words.texts().get("theme.hidden", theme.label().in(words.language()))
                : counted;
    }

    /** "4 janji lewat batas waktu"; empty when none is. */
    private Optional<String> late(List<Entry> all) {
        List<Entry> late =
                RegisterViews.sentOf(all).stream().filter(Entry::isLate).toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(words.texts()
                        .get(
                                "register.overdue",
                                registerTables.counted(late.getFirst().register(), late.size())));
    }

    private String counted(List<Entry> all) {
        List<Entry> own = RegisterViews.sentOf(all);
        return own.isEmpty() ? words.texts().get("register.printed", views.counted(all)) : views.counted(own);
    }
}
