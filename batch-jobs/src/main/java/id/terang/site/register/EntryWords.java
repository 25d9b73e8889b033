package id.terang.site.register;

import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.KeyFact;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an entry says, in the words of one language. */
public final class EntryWords {

    private static final Pattern HOST = Pattern.compile("https://([^/?#]*).*");

    /** Where a field says nothing. */
    static final String NOTHING = "–";

    private final Wording words;
    private final Vocabulary vocabulary;
    private final Map<String, Metric> metrics;
    private final Entries entries;
    private final LocalDate asOf;

    public EntryWords(Wording words, Vocabulary vocabulary, List<Metric> metrics, Entries entries, LocalDate asOf) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.metrics = metrics.stream().collect(Collectors.toMap(Metric::code, metric -> metric));
        this.entries = entries;
        this.asOf = asOf;
    }

    /** What a field of an entry holds; the symbol for "nobody said" when it holds nothing. */
    Cell cell(Entry entry, RegisterField field) {
        if (field.type().isNumber()) {
            return entry.number(field.name())
                    .map(number -> number(number, field))
                    .orElseGet(() -> Cell.of(NOTHING));
        }
        String text = entry.text(field.name()).orElse("");
        if (text.isEmpty()) {
            return Cell.of(NOTHING);
        }
        return switch (field.type()) {
            case DATE, PLANNED_DATE -> Cell.of(words.dates().shortDay(LocalDate.parse(text)));
            case CODE, CODES -> Cell.of(codes(text, String.valueOf(field.vocabulary())));
            case LINK -> Cell.link(host(text), text);
            case METRIC -> metric(text);
            case ENTRY -> asWritten(named(text, String.valueOf(field.refersTo())));
            default -> asWritten(text);
        };
    }

    /** Offices write Indonesian. */
    private Cell asWritten(String text) {
        Cell cell = Cell.of(text);
        return words.language() == Language.INDONESIAN ? cell : cell.asForeign();
    }

    /** A number as it is written in full; large amounts are also said in words. */
    Cell number(BigDecimal number, RegisterField field) {
        if (field.type() == RegisterField.Type.RUPIAH) {
            String full = words.numbers().rupiah(number);
            String said = words.numbers().rupiahInWords(number);
            return Cell.of(full).withNote(said.equals(full) ? null : said);
        }
        Text unit = field.unit();
        return Cell.of(words.numbers().format(number))
                .withUnit(unit == null ? "" : words.numbers().unit(unit.in(words.language()), number));
    }

    /** The entry's name. */
    Cell title(Entry entry) {
        Register register = entry.register();
        return register.field(register.title()).map(field -> cell(entry, field)).orElseGet(() -> Cell.of(entry.key()));
    }

    /** Whether it is overdue, and by how many days on the last day of the data; null when it is not. */
    @Nullable
    String overdue(Entry entry) {
        LocalDate due = entry.dueOn();
        if (!entry.isLate()) {
            return null;
        }
        return due == null || !due.isBefore(asOf)
                ? words.texts().get("register.late")
                : late(ChronoUnit.DAYS.between(due, asOf));
    }

    private String late(long days) {
        return words.texts().counted("register.late.days", days, words.numbers().format(days));
    }

    /** When it was last heard of, these fields where they say something, and how the metric moved that it was to change. */
    List<KeyFact> told(Entry entry, List<RegisterField> fields, MetricMoves moves) {
        List<KeyFact> told = new ArrayList<>();
        entries.lastNaming(entry)
                .map(last -> words.texts()
                        .get(
                                entry.synthetic() == last.synthetic()
                                        ? "register.heartbeat.on"
                                        : "register.heartbeat.made-up",
                                words.dates().shortDay(last.day()),
                                last.register().label().in(words.language())))
                .or(() -> entries.isExpectedToBeNamed(entry.register())
                        ? Optional.of(words.texts().get("register.heartbeat.none"))
                        : Optional.empty())
                .ifPresent(heard -> told.add(new KeyFact(words.texts().get("register.heartbeat"), heard)));
        fields.stream()
                .map(field -> fact(entry, field))
                .filter(fact -> !fact.value().equals(NOTHING))
                .forEach(told::add);
        entry.register().ratios().stream()
                .flatMap(ratio -> ratio(entry, ratio).stream())
                .forEach(told::add);
        entry.register().fields().stream()
                // What a publication prints and what this portal counts are never joined.
                .filter(field -> field.type() == RegisterField.Type.METRIC && !entry.isReported())
                .flatMap(field -> entry.text(field.name()).stream())
                .flatMap(metric -> moves.since(metric, entry.day()).stream())
                .forEach(move -> told.add(new KeyFact(words.texts().get("register.moved.label"), move)));
        return told;
    }

    /** Rounded to whole units, half up; empty unless both numbers are there and something is to be divided by. */
    private Optional<KeyFact> ratio(Entry entry, Register.Ratio ratio) {
        Optional<BigDecimal> per = entry.number(ratio.per()).filter(number -> number.signum() > 0);
        Optional<RegisterField> field = entry.register().field(ratio.of());
        if (per.isEmpty() || field.isEmpty()) {
            return Optional.empty();
        }
        return entry.number(ratio.of())
                .map(of -> number(of.divide(per.get(), 0, RoundingMode.HALF_UP), field.get()))
                .map(cell -> new KeyFact(ratio.label().in(words.language()), cell.text() + cell.unit()));
    }

    /** A field by its label. */
    KeyFact fact(Entry entry, RegisterField field) {
        Cell cell = cell(entry, field);
        return new KeyFact(
                field.label().in(words.language()), cell.text() + cell.unit(), cell.href(), null, cell.foreign());
    }

    /** The words of one or several codes. */
    String codes(String text, String list) {
        return Arrays.stream(text.split("\\|"))
                .map(code -> vocabulary.label(list, code).in(words.language()))
                .collect(Collectors.joining(", "));
    }

    private Cell metric(String code) {
        Metric metric = metrics.get(code);
        return metric == null
                ? Cell.of(code)
                : Cell.link(metric.label().in(words.language()), Addresses.metric(words.language(), code));
    }

    private String named(String key, String register) {
        return entries.named(register, key)
                .flatMap(entry -> entry.text(entry.register().title()))
                .orElse(key);
    }

    /** The host alone: an address in full is long, and nobody reads it. */
    private static String host(String link) {
        return HOST.matcher(link).replaceFirst("$1");
    }
}
