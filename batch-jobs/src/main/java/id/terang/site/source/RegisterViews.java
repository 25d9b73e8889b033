package id.terang.site.source;

import id.terang.definition.register.Register;
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
import java.util.List;

/** Registers in short: how much is in them, their newest entries, their files. */
final class RegisterViews {

    private static final int NEWEST = 8;

    private final Wording words;
    private final Places places;
    private final Entries entries;
    private final RegisterTables registerTables;

    RegisterViews(Wording words, Places places, Entries entries, RegisterTables registerTables) {
        this.words = words;
        this.places = places;
        this.entries = entries;
        this.registerTables = registerTables;
    }

    RegisterView view(Register register) {
        List<Entry> all = entries.of(register);
        String label = register.label().in(words.language());
        return new RegisterView(
                register.code(),
                label,
                register.definition().in(words.language()),
                count(register, all),
                registerTables.table(
                        words.texts().get("register.reported", label),
                        reportedOf(all),
                        Detail.SHORT,
                        this::office,
                        MetricMoves.UNKNOWN),
                registerTables.table(
                        label,
                        sentOf(all).stream().limit(NEWEST).toList(),
                        Detail.SHORT,
                        this::office,
                        MetricMoves.UNKNOWN),
                register.isPublic()
                        ? new Link(
                                words.texts().get("register.all", label),
                                Addresses.page(words.language(), RegisterFiles.page(register)))
                        : null,
                downloads(register));
    }

    String count(Register register, List<Entry> all) {
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

    List<Link> downloads(Register register) {
        String label = register.label().in(words.language());
        return register.isPublic()
                ? List.of(
                        new Link("CSV", "/" + RegisterFiles.csvPath(register), label),
                        new Link("JSON", "/" + RegisterFiles.jsonPath(register), label))
                : List.of();
    }

    Cell office(String code) {
        return Cell.link(places.name("office", code, words.texts()), Addresses.office(words.language(), code));
    }

    static List<Entry> sentOf(List<Entry> all) {
        return all.stream().filter(entry -> !entry.isReported()).toList();
    }

    static List<Entry> reportedOf(List<Entry> all) {
        return all.stream().filter(Entry::isReported).toList();
    }
}
