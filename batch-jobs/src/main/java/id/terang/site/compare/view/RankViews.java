package id.terang.site.compare.view;

import id.terang.definition.Metric;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SpineChart;
import id.terang.site.chart.Target;
import id.terang.site.chart.svg.Charts;
import id.terang.site.compare.Peer;
import id.terang.site.compare.PeerGroup;
import id.terang.site.compare.Peers;
import id.terang.site.compare.RankRange;
import id.terang.site.compare.SimilarPlaces;
import id.terang.site.compare.Standing;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.Markup;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the comparison of similar places on the page of a metric. */
public final class RankViews {

    /** More rows than this make a page too heavy; such an order is in the open data. */
    private static final int MOST = 60;

    private final Wording words;
    private final Peers peers;
    private final GroupWords groups;
    private final FunnelViews funnels;

    /** The instance's own groups, then offices, then areas from the province down. */
    private static final Comparator<String> IN_ORDER =
            Comparator.<String>comparingInt(SimilarPlaces.groups()::indexOf).thenComparing(Comparator.naturalOrder());

    public RankViews(Wording words, Peers peers) {
        this.words = words;
        this.peers = peers;
        this.groups = new GroupWords(words, peers.similar());
        this.funnels = new FunnelViews(words);
    }

    /**
     * One view per group of similar places that is large enough.
     *
     * @param shown the figure each place shows first, by {@code place_kind + " " + place}
     * @param names how a place is named and linked
     */
    public List<RankView> of(Map<String, Figure> shown, Function<String, Cell> names) {
        Map<String, Map<String, Figure>> byGroup = new TreeMap<>(IN_ORDER);
        shown.forEach(
                (place, figure) -> byGroup.computeIfAbsent(peers.similar().groupOf(place), key -> new LinkedHashMap<>())
                        .put(place, figure));
        List<RankView> views = new ArrayList<>();
        byGroup.forEach((group, figures) -> {
            RankView view = of(group, figures, names);
            if (view != null) {
                views.add(view);
            }
        });
        return views;
    }

    /** Everybody who is ranked, and the small ones that show a figure of the same period. */
    private static List<Map.Entry<String, Figure>> drawn(Map<String, Figure> figures, PeerGroup group, Period period) {
        Map<String, Figure> drawn = new LinkedHashMap<>();
        group.peers().forEach(peer -> drawn.put(peer.place(), peer.figure()));
        figures.forEach((place, figure) -> {
            if (figure.period().equals(period)) {
                drawn.putIfAbsent(place, figure);
            }
        });
        return List.copyOf(drawn.entrySet());
    }

    private @Nullable RankView of(String code, Map<String, Figure> figures, Function<String, Cell> names) {
        Map.Entry<String, Figure> usual = usual(figures);
        PeerGroup group = peers.around(usual.getKey(), usual.getValue());
        BigDecimal median = group.median();
        Metric metric = usual.getValue().metric();
        if (median == null
                || metric.better() == Metric.Better.NEITHER
                || group.peers().size() > MOST) {
            return null;
        }
        String name = groups.name(usual.getKey());
        List<Peer> bestFirst =
                metric.better() == Metric.Better.HIGHER ? group.peers().reversed() : group.peers();
        long better = count(group, Standing.BETTER);
        long worse = count(group, Standing.WORSE);
        String heading = words.texts()
                .get(
                        better + worse == 0 ? "rank.heading.none" : "rank.heading",
                        words.numbers().counted(better, name),
                        number(worse),
                        name,
                        number(group.peers().size()));
        int left = figures.size() - group.peers().size();
        Period period = usual.getValue().period();
        return new RankView(
                "serupa-" + code.replace('_', '-'),
                name,
                heading,
                words.texts().get("rank.sentence", words.dates().period(period)) + groups.left(usual.getKey()),
                left <= 0 ? null : words.texts().get("rank.unranked", number(left), name),
                ranked(code, heading, name, median, bestFirst, group, names),
                funnels.of(code, name, drawn(figures, group, period), names));
    }

    /** A place with the period that most places show. */
    private static Map.Entry<String, Figure> usual(Map<String, Figure> figures) {
        Map<Period, Integer> periods = new LinkedHashMap<>();
        figures.values().forEach(figure -> periods.merge(figure.period(), 1, Integer::sum));
        Period usual = periods.entrySet().stream()
                .max(Map.Entry.<Period, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().start()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().period().equals(usual))
                .findFirst()
                .orElseThrow();
    }

    private static long count(PeerGroup group, Standing standing) {
        return group.peers().stream()
                .filter(peer -> group.standing(peer.figure()) == standing)
                .count();
    }

    private ChartView ranked(
            String code,
            String heading,
            String name,
            BigDecimal median,
            List<Peer> bestFirst,
            PeerGroup group,
            Function<String, Cell> names) {
        Metric metric = bestFirst.getFirst().figure().metric();
        String id = "urut-" + code.replace('_', '-');
        String label = metric.label().in(words.language());
        BigDecimal middle = SpineTables.printed(metric, median);
        String description = words.texts()
                .get(
                        "rank.description",
                        heading,
                        words.sentences().withUnit(metric, middle),
                        names.apply(bestFirst.getFirst().place()).text(),
                        words.sentences().spoken(bestFirst.getFirst().figure()),
                        names.apply(bestFirst.getLast().place()).text(),
                        words.sentences().spoken(bestFirst.getLast().figure()));
        SpineChart model = new SpineChart(
                new Caption(id, label, description),
                scale(metric, bestFirst),
                bestFirst.stream()
                        .map(peer -> new BarChart.Bar(
                                names.apply(peer.place()).text(),
                                Datum.of(peer.value()).within(peer.lower(), peer.upper())))
                        .toList(),
                new Target(words.texts().get("rank.median"), median),
                metric.better() == Metric.Better.HIGHER
                        ? SpineChart.Direction.HIGHER_IS_BETTER
                        : SpineChart.Direction.LOWER_IS_BETTER);
        String period = words.dates().period(bestFirst.getFirst().figure().period());
        return new ChartView(
                id,
                words.texts().get("rank.finding", name),
                words.texts().get("rank.subtitle", label, period),
                description,
                new Markup(Charts.svg(model, words.language())),
                null,
                table(words.texts().get("rank.caption", label, period), bestFirst, group, names),
                words.texts().get("chart.source"),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    private FigureTable table(String caption, List<Peer> peers, PeerGroup group, Function<String, Cell> names) {
        return new FigureTable(
                caption,
                List.of(
                        Column.text(words.texts().get("rank.column.place")),
                        Column.number(words.texts().get("column.value")),
                        Column.text(words.texts().get("rank.column.rank"))),
                peers.stream()
                        .map(peer -> Row.of(
                                names.apply(peer.place()),
                                words.figures().cell(peer.figure(), true),
                                Cell.of(rank(Objects.requireNonNull(group.rank(peer))))
                                        .withNote(words.texts()
                                                .get("standing."
                                                        + group.standing(peer.figure())
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)))))
                        .toList());
    }

    /** "antara ke-4 dan ke-11 dari 30" */
    String rank(RankRange range) {
        if (range.first() == 1 && range.last() == range.of()) {
            return words.texts().get("rank.any", number(range.of()));
        }
        return range.first() == range.last()
                ? words.texts().get("rank.one", number(range.first()), number(range.of()))
                : words.texts().get("rank.between", number(range.first()), number(range.last()), number(range.of()));
    }

    /** Dots may start above zero: a scale around the values, in tens. */
    private static Scale scale(Metric metric, List<Peer> peers) {
        BigDecimal lowest =
                peers.stream().map(Peer::lower).min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal from = lowest.divide(BigDecimal.TEN, 0, RoundingMode.FLOOR).multiply(BigDecimal.TEN);
        boolean isShare = metric.isShare();
        BigDecimal hundred = BigDecimal.valueOf(100);
        boolean endsAtHundred = (isShare || metric.unit().id().contains("100"))
                && peers.stream().map(Peer::upper).allMatch(upper -> upper.compareTo(hundred) <= 0);
        return new Scale(isShare ? "%" : "", metric.decimals(), from, endsAtHundred ? hundred : null);
    }

    private String number(long value) {
        return words.numbers().format(value);
    }
}
