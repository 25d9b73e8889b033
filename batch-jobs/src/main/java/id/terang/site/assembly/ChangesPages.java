package id.terang.site.assembly;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.Metric;
import id.terang.definition.Source;
import id.terang.site.figure.Period;
import id.terang.site.page.ChangesPage;
import id.terang.site.part.Change;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.section.MonthTables;
import id.terang.site.section.RegisterChanges;
import id.terang.site.section.ScoreVersions;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.Places;
import id.terang.site.source.ReleaseLog;
import id.terang.site.source.Revision;
import id.terang.site.source.ScoreHistory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What releases changed and why: deliveries, scores, revised values of closed periods. */
public final class ChangesPages {

    private static final int SHOWN = 25;
    private static final int SHOWN_ROWS = 40;

    /** What readers ask about first; other metrics follow in the order of their codes. */
    private static final List<String> LEADING = List.of(
            "selesai-tepat-waktu",
            "tunggu-selesai-median",
            "ikm",
            "laporan-diterima",
            "masih-terbuka",
            "desa-dikunjungi");

    private static final Comparator<ReleaseLog.Moved> MOST_TELLING = Comparator.comparing(
                    (ReleaseLog.Moved moved) -> !moved.isRevised())
            .thenComparingInt(
                    moved -> LEADING.contains(moved.metric()) ? LEADING.indexOf(moved.metric()) : LEADING.size());

    private final Wording words;
    private final Shells shells;
    private final Places places;
    private final List<ReleaseLog> log;
    private final ScoreHistory history;
    private final ScoreVersions versions;
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final RegisterChanges registers;
    private final MonthTables month;

    public ChangesPages(
            Wording words,
            Shells shells,
            Places places,
            Definitions definitions,
            List<ReleaseLog> log,
            ScoreHistory history,
            MonthTables month) {
        this.words = words;
        this.shells = shells;
        this.places = places;
        this.log = log;
        this.history = history;
        this.month = month;
        this.versions = new ScoreVersions(words, history);
        this.registers = new RegisterChanges(words, definitions.registers());
        definitions.metrics().forEach(metric -> metrics.put(metric.code(), metric));
        definitions.sources().forEach(source -> sources.put(source.code(), source));
        definitions.instruments().forEach(instrument -> instruments.put(instrument.code(), instrument));
    }

    static String anchor(String release) {
        return "r-" + release.replace('.', '-');
    }

    public ChangesPage page() {
        return new ChangesPage(
                shells.nightly(
                        "/perubahan/",
                        words.texts().get("nav.perubahan"),
                        words.texts().get("changes.description"),
                        List.of()),
                month.since(),
                log.stream().map(this::release).toList());
    }

    ChangesPage.ReleaseChanges release(ReleaseLog one) {
        List<Change> changes = changes(one).toList();
        return new ChangesPage.ReleaseChanges(
                anchor(one.counts().release()),
                words.texts()
                        .get(
                                "changes.heading",
                                words.dates().dayOfWeek(one.counts().runDate()),
                                one.counts().release()),
                summary(one.counts()),
                causes(one),
                registers.of(one),
                changes.stream().limit(SHOWN).toList(),
                changes.size() > SHOWN
                        ? words.texts().get("changes.others", words.numbers().format((long) changes.size() - SHOWN))
                        : null,
                touched(one));
    }

    private String summary(ReleaseLog.Counts counts) {
        if (counts.isFirst()) {
            return words.texts().get("changes.summary.first", words.numbers().format(counts.added()));
        }
        return words.texts()
                .get(
                        "changes.summary",
                        words.numbers().format(counts.added()),
                        words.numbers().format(counts.moved()),
                        words.numbers().format(counts.revised()),
                        words.numbers().format(counts.withdrawn()));
    }

    /** Why figures moved: what was received, and whether program or rules were replaced. */
    private List<String> causes(ReleaseLog one) {
        List<String> causes = new ArrayList<>();
        one.received().forEach(received -> causes.add(cause(received)));
        if (one.counts().isNewConfiguration()) {
            causes.add(words.texts().get("changes.cause.configuration"));
        }
        if (one.counts().isNewProgram()) {
            causes.add(words.texts().get("changes.cause.program"));
        }
        if (causes.isEmpty() && !one.counts().isFirst()) {
            causes.add(words.texts()
                    .get("changes.cause.none", words.dates().day(one.counts().asOf())));
        }
        return causes;
    }

    private String cause(ReleaseLog.Received received) {
        if (received.isWithdrawn()) {
            return words.texts()
                    .get(
                            "changes.cause.withdrawn",
                            source(received.source()),
                            words.numbers().format(received.files()),
                            words.numbers().format(received.loaded()));
        }
        return words.texts()
                .get(
                        received.superseding() == 0 ? "changes.cause.rows" : "changes.cause.corrections",
                        source(received.source()),
                        words.numbers().format(received.loaded()),
                        words.numbers().format(received.superseding()),
                        received.lastDay() == null ? "–" : words.dates().day(received.lastDay()));
    }

    /** Whether there is a release old enough to compare with. */
    boolean isCompared() {
        return month.isCompared();
    }

    /** What the newest release changed, most telling first: how much, scores, revisions, running numbers. */
    List<Change> tonight() {
        if (log.isEmpty()) {
            return List.of();
        }
        ReleaseLog.Counts counts = log.getFirst().counts();
        Change summary = new Change(
                words.texts().get("changes.tag.release"),
                summary(counts),
                new Link(
                        words.texts().get("changes.causes"),
                        Addresses.page(words.language(), "/perubahan/") + "#" + anchor(counts.release())));
        return Stream.concat(Stream.of(summary), changes(log.getFirst())).toList();
    }

    private Stream<Change> changes(ReleaseLog one) {
        Stream<Change> scores = history.changedBy(one.counts().release()).stream()
                .filter(version -> places.hasOffice(version.office()))
                .map(this::score);
        Stream<Change> values = one.values().stream()
                .filter(moved -> metrics.containsKey(moved.metric()))
                .sorted(MOST_TELLING)
                .map(this::value);
        return Stream.concat(scores, values);
    }

    private Change value(ReleaseLog.Moved moved) {
        Metric metric = Objects.requireNonNull(metrics.get(moved.metric()));
        return new Change(
                words.texts().get(moved.isRevised() ? "changes.tag.revised" : "changes.tag.running"),
                sentence(metric, moved.placeKind(), moved.place(), moved.period(), moved.before(), moved.now()),
                new Link(
                        words.texts().get("changes.more"),
                        Addresses.metric(words.language(), metric.code()),
                        metric.label().in(words.language())));
    }

    /** From what to what a value was corrected, one sentence. */
    String revised(Metric metric, Revision revision) {
        return sentence(
                metric, revision.placeKind(), revision.place(), revision.period(), revision.before(), revision.after());
    }

    private String sentence(
            Metric metric, String placeKind, String place, Period period, BigDecimal before, BigDecimal now) {
        return words.texts()
                .get(
                        "changes.revised",
                        metric.label().in(words.language()),
                        places.name(placeKind, place, words.texts()),
                        words.dates().period(period),
                        words.numbers().format(before),
                        words.sentences().withUnit(metric, now));
    }

    Change score(ScoreHistory.Version version) {
        Instrument instrument = Objects.requireNonNull(instruments.get(version.instrument()), version.instrument());
        String office = places.office(version.office()).shortName();
        boolean isZone = version.score() != null
                && version.before() != null
                && !instrument
                        .bandOf(version.score())
                        .zone()
                        .equals(instrument.bandOf(version.before()).zone());
        return new Change(
                words.texts().get(isZone ? "changes.tag.zone" : "changes.tag.score"),
                words.texts()
                        .get(
                                "changes.score",
                                office,
                                printed(version.before(), instrument),
                                printed(version.score(), instrument),
                                String.join("; ", versions.reasons(version, instrument))),
                new Link(
                        words.texts().get("changes.more"),
                        Addresses.scorecard(words.language(), version.office()),
                        office));
    }

    /** 71,01 (C, kualitas sedang, zona kuning). */
    private String printed(@Nullable BigDecimal score, Instrument instrument) {
        return score == null
                ? words.texts().get("score.none")
                : words.numbers().format(score, instrument.decimals()) + " "
                        + words.scores().name(instrument.bandOf(score));
    }

    /** How many figures were revised, by metric and office; null when none was. */
    private @Nullable FigureTable touched(ReleaseLog one) {
        List<Row> rows = one.places().stream()
                .filter(touched -> metrics.containsKey(touched.metric()))
                .limit(SHOWN_ROWS)
                .map(touched -> {
                    Metric metric = Objects.requireNonNull(metrics.get(touched.metric()));
                    return Row.of(
                            Cell.link(
                                    metric.label().in(words.language()),
                                    Addresses.metric(words.language(), metric.code())),
                            place(touched),
                            Cell.of(words.numbers().format(touched.figures())));
                })
                .toList();
        return rows.isEmpty()
                ? null
                : new FigureTable(
                        words.texts().get("changes.touched"),
                        List.of(
                                Column.text(words.texts().get("column.metric")),
                                Column.text(words.texts().get("revisions.place")),
                                Column.number(words.texts().get("changes.touched.figures"))),
                        rows);
    }

    private Cell place(ReleaseLog.Touched touched) {
        String office = touched.office();
        if (office == null) {
            return Cell.of(words.texts().get("changes.touched.areas"));
        }
        String name = places.name("office", office, words.texts());
        return places.hasOffice(office) ? Cell.link(name, Addresses.office(words.language(), office)) : Cell.of(name);
    }

    private String source(String code) {
        Source source = sources.get(code);
        return source == null ? code : source.label().in(words.language());
    }
}
