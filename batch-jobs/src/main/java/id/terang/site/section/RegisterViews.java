package id.terang.site.section;

import id.terang.definition.register.Register;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.RegisterView;
import id.terang.site.register.Entries;
import id.terang.site.register.Entry;
import id.terang.site.register.MetricMoves;
import id.terang.site.register.RegisterFiles;
import id.terang.site.register.RegisterTables;
import id.terang.site.register.RegisterTables.Detail;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.Places;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Registers in short: how much is in them, their newest entries, their files. */
public final class RegisterViews {

    private static final int NEWEST = 3;

    private final Wording words;
    private final Places places;
    private final Entries entries;
    private final RegisterTables registerTables;

    public RegisterViews(Wording words, Places places, Entries entries, RegisterTables registerTables) {
        this.words = words;
        this.places = places;
        this.entries = entries;
        this.registerTables = registerTables;
    }

    public RegisterView view(Register register) {
        List<Entry> all = entries.of(register);
        String label = register.label().in(words.language());
        return new RegisterView(
                register.code(),
                label,
                register.definition().in(words.language()),
                count(register, all),
                registerTables.reported(reportedOf(all), Detail.SHORT, this::office, MetricMoves.UNKNOWN),
                first(label, register, sentOf(all), NEWEST, this::office, MetricMoves.UNKNOWN),
                register.isPublic()
                        ? new Link(
                                words.texts().get("register.all", label),
                                Addresses.page(words.language(), RegisterFiles.page(register)))
                        : null,
                downloads(register));
    }

    /** The first of a list, with a caption that says of how many; null when there are none. */
    @Nullable
    FigureTable first(
            String label,
            Register register,
            List<Entry> sent,
            int most,
            @Nullable Function<String, Cell> office,
            MetricMoves moves) {
        if (sent.size() <= most) {
            return registerTables.table(label, sent, Detail.SHORT, office, moves);
        }
        String caption = words.texts()
                .get(
                        sent.getFirst().isLate() ? "register.late.first" : "register.newest",
                        label,
                        words.numbers().format(most),
                        registerTables.counted(register, sent.size()));
        FigureTable table =
                registerTables.table(caption, sent.stream().limit(most).toList(), Detail.SHORT, office, moves);
        return table == null ? null : table.withoutTotal();
    }

    /** How many entries of how many offices, how many of them overdue; why there is none. */
    public String count(Register register, List<Entry> all) {
        if (!register.isPublic()) {
            return words.texts().get("register.private");
        }
        List<Entry> sent = sentOf(all);
        if (sent.isEmpty()) {
            return words.texts().get("register.none");
        }
        long offices = sent.stream().map(Entry::office).distinct().count();
        return late(
                sent,
                words.texts()
                        .get(
                                offices == 1 ? "register.count.one" : "register.count",
                                registerTables.counted(register, sent.size()),
                                words.numbers().format(offices)));
    }

    /** How many entries, how many of them overdue. */
    public String counted(List<Entry> entries) {
        return late(entries, registerTables.counted(entries.getFirst().register(), entries.size()));
    }

    private String late(List<Entry> entries, String counted) {
        long late = entries.stream().filter(Entry::isLate).count();
        return late == 0
                ? counted
                : words.texts()
                        .get("register.count.late", counted, words.numbers().format(late));
    }

    public List<Link> downloads(Register register) {
        String label = register.label().in(words.language());
        return register.isPublic()
                ? List.of(
                        new Link("CSV", "/" + RegisterFiles.csvPath(register), label),
                        new Link("JSON", "/" + RegisterFiles.jsonPath(register), label))
                : List.of();
    }

    /** Entries of any registers in short, a table for each register; what publications print apart. */
    public List<FigureTable> each(List<Entry> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Entry::register, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(each -> Stream.concat(
                        Stream.ofNullable(registerTables.table(
                                each.getKey().label().in(words.language()),
                                each.getValue().stream()
                                        .filter(entry -> !entry.isReported())
                                        .toList(),
                                Detail.SHORT,
                                this::office,
                                MetricMoves.UNKNOWN)),
                        registerTables
                                .reported(reportedOf(each.getValue()), Detail.SHORT, this::office, MetricMoves.UNKNOWN)
                                .stream()))
                .toList();
    }

    public Cell office(String code) {
        return Cell.link(places.name("office", code, words.texts()), Addresses.office(words.language(), code));
    }

    /** What offices sent: first what is overdue, then the newest. */
    public static List<Entry> sentOf(List<Entry> all) {
        return all.stream()
                .filter(entry -> !entry.isReported())
                .sorted(Comparator.comparing(Entry::isLate).reversed())
                .toList();
    }

    public static List<Entry> reportedOf(List<Entry> all) {
        return all.stream().filter(Entry::isReported).toList();
    }
}
