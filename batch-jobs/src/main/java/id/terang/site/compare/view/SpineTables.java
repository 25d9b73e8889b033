package id.terang.site.compare.view;

import id.terang.definition.Metric;
import id.terang.site.compare.Course;
import id.terang.site.compare.Peer;
import id.terang.site.compare.PeerGroup;
import id.terang.site.compare.Peers;
import id.terang.site.compare.SpineBar;
import id.terang.site.compare.Standing;
import id.terang.site.figure.Figure;
import id.terang.site.figure.State;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the spine table of a place. */
public final class SpineTables {

    /** As many as a phone shows without much scrolling; the rest is one fold away. */
    private static final int SHOWN = 5;

    private static final List<Standing> ORDER = List.of(Standing.WORSE, Standing.BETTER, Standing.SIMILAR);

    private record Compared(Course course, PeerGroup group, Standing standing) {}

    private final Wording words;
    private final Peers peers;
    private final GroupWords groups;

    public SpineTables(Wording words, Peers peers) {
        this.words = words;
        this.peers = peers;
        this.groups = new GroupWords(words, peers.similar());
    }

    /**
     * The metrics of a place beside similar ones; null for a place, a village for instance, of which no figure could be compared at all.
     *
     * @param place {@code place_kind + " " + place}
     */
    public @Nullable SpineTable of(String place, List<Course> courses) {
        List<Compared> all = courses.stream()
                .filter(course -> course.now().state() != State.NOT_APPLICABLE)
                .map(course -> compared(place, course))
                .toList();
        if (all.stream().noneMatch(one -> canBeCompared(one.standing()))) {
            return null;
        }
        List<SpineTable.Row> rows = all.stream()
                .filter(one -> one.standing().isCompared())
                .sorted(Comparator.comparingInt(one -> ORDER.indexOf(one.standing())))
                .map(one -> row(place, one))
                .toList();
        String group = groups.name(place);
        return new SpineTable(
                heading(rows, group),
                rows.isEmpty()
                        ? words.texts()
                                .get(
                                        "spine.sentence.none",
                                        group,
                                        number(peers.similar().fewest()))
                        : words.texts().get("spine.sentence", group) + groups.left(place),
                words.texts().get("spine.caption", group),
                rows.subList(0, Math.min(SHOWN, rows.size())),
                rows.subList(Math.min(SHOWN, rows.size()), rows.size()),
                others(all));
    }

    /** Whether the figure could be compared with others if they were enough, or its base larger. */
    private static boolean canBeCompared(Standing standing) {
        return standing.isCompared() || standing == Standing.SMALL || standing == Standing.FEW;
    }

    private Compared compared(String place, Course course) {
        PeerGroup group = peers.around(place, course.now());
        return new Compared(course, group, group.standing(course.now()));
    }

    private String heading(List<SpineTable.Row> rows, String group) {
        long better = count(rows, Standing.BETTER);
        long worse = count(rows, Standing.WORSE);
        if (rows.isEmpty()) {
            return words.texts().get("spine.heading.none");
        }
        if (better + worse == 0) {
            return words.texts().get("spine.heading.similar", group);
        }
        return words.texts().get("spine.heading", number(better), number(worse), group, number(rows.size()));
    }

    private static long count(List<SpineTable.Row> rows, Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }

    private SpineTable.Row row(String place, Compared one) {
        Figure now = one.course().now();
        BigDecimal median = Objects.requireNonNull(one.group().median(), "median");
        return new SpineTable.Row(
                metric(now).withNote(words.dates().period(now.period())),
                value(now),
                one.standing(),
                words.texts().get("standing." + one.standing().name().toLowerCase(Locale.ROOT)),
                words.texts()
                        .get(
                                "spine.comparison",
                                words.sentences().withUnit(now.metric(), printed(now.metric(), median)),
                                number(one.group().peers().size())),
                SpineBar.of(new Peer(place, now), one.group()),
                words.changes().change(now, one.course().before()),
                words.sentences().progress(one.course().series()));
    }

    private @Nullable FigureTable others(List<Compared> all) {
        List<FigureTable.Row> rows = all.stream()
                .filter(one -> !one.standing().isCompared())
                .map(one -> FigureTable.Row.of(
                        metric(one.course().now())
                                .withNote(
                                        words.dates().period(one.course().now().period())),
                        value(one.course().now()),
                        Cell.of(Objects.requireNonNullElse(
                                words.changes()
                                        .change(one.course().now(), one.course().before()),
                                "")),
                        Cell.of(words.texts()
                                .get("standing." + one.standing().name().toLowerCase(Locale.ROOT)))))
                .toList();
        return rows.isEmpty()
                ? null
                : new FigureTable(
                        words.texts().counted("spine.others", rows.size(), number(rows.size())),
                        List.of(
                                Column.text(words.texts().get("column.metric")),
                                Column.number(words.texts().get("column.value")),
                                Column.text(words.texts().get("column.change")),
                                Column.text(words.texts().get("spine.column.why"))),
                        rows);
    }

    private Cell metric(Figure figure) {
        return Cell.link(
                figure.metric().label().in(words.language()),
                Addresses.metric(words.language(), figure.metric().code()));
    }

    private Cell value(Figure figure) {
        return words.figures().cell(figure, true).withUnit(words.figures().unit(figure));
    }

    static BigDecimal printed(Metric metric, BigDecimal value) {
        return value.setScale(metric.decimals(), RoundingMode.HALF_UP);
    }

    private String number(long value) {
        return words.numbers().format(value);
    }
}
