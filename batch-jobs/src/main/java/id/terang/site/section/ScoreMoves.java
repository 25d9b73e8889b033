package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Band;
import id.terang.definition.Metric;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.source.Scorecards;
import id.terang.site.source.Scorecards.IndicatorRow;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a score is from the bands around it, and which indicators would carry it there. */
public final class ScoreMoves {

    private static final int AT_LEAST = 5;
    private static final int AT_MOST = 20;

    private final Wording words;
    private final Scorecards scorecards;
    private final ScorecardTree tree;

    public ScoreMoves(Wording words, Scorecards scorecards, ScorecardTree tree) {
        this.words = words;
        this.scorecards = scorecards;
        this.tree = tree;
    }

    /** To the band above, to the zone above, and how far the present band reaches down; empty without a score. */
    public List<String> distances(Total total, Instrument instrument) {
        BigDecimal score = total.score();
        if (score == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        Band now = instrument.bandOf(score);
        Band band = bandAbove(instrument, score);
        Band zone = zoneAbove(instrument, score);
        if (band != null) {
            sentences.add(
                    distance("scorecard.distance.band", band, band.minimum().subtract(score)));
        }
        if (zone != null && !zone.equals(band)) {
            sentences.add(
                    distance("scorecard.distance.band", zone, zone.minimum().subtract(score)));
        }
        Band green = greenAbove(instrument, score);
        if (green != null && !green.equals(zone)) {
            sentences.add(
                    distance("scorecard.distance.band", green, green.minimum().subtract(score)));
        }
        if (now.minimum().signum() > 0) {
            sentences.add(distance("scorecard.distance.below", now, score.subtract(now.minimum())));
        }
        return sentences;
    }

    /** The indicators with most to gain, most first; null when the score has no indicators of its own or no total. */
    public ScorecardPage.@Nullable Moves moves(Total total, Instrument instrument) {
        BigDecimal score = total.score();
        List<IndicatorRow> open = open(total);
        if (score == null || open.isEmpty()) {
            return null;
        }
        List<Band> goals = goals(instrument, score);
        long needed = goals.stream().mapToLong(goal -> needed(open, goal)).max().orElse(0);
        long shown = Math.min(open.size(), Math.clamp(needed, AT_LEAST, AT_MOST));
        return new ScorecardPage.Moves(
                goals.isEmpty()
                        ? words.texts().get("moves.top")
                        : goals.stream()
                                .map(goal -> sentence(instrument, open, goal))
                                .collect(Collectors.joining(" ")),
                new FigureTable(
                        words.texts().get("moves.caption", tree.plain(score)),
                        List.of(
                                Column.text(words.texts().get("moves.indicator")),
                                Column.number(words.texts().get("moves.now")),
                                Column.number(words.texts().get("moves.step")),
                                Column.number(words.texts().get("moves.full")),
                                Column.number(words.texts().get("moves.together"))),
                        open.stream()
                                .limit(shown)
                                .map(row -> row(score, instrument, row))
                                .toList()),
                open.size() > shown
                        ? words.texts().get("moves.more", words.numbers().format(open.size() - shown))
                        : null);
    }

    /** The zone above and the green zone; in the green zone the band above; none at the top. */
    private static List<Band> goals(Instrument instrument, BigDecimal score) {
        Band zone = zoneAbove(instrument, score);
        return Stream.of(zone == null ? bandAbove(instrument, score) : zone, greenAbove(instrument, score))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** How many of the indicators, most gain first, must be full to reach a band. */
    private static long needed(List<IndicatorRow> open, Band goal) {
        return 1 + open.stream().filter(row -> isBelow(row, goal)).count();
    }

    private String sentence(Instrument instrument, List<IndicatorRow> open, Band goal) {
        int needed = (int) Math.min(open.size(), needed(open, goal));
        if (needed == 1) {
            long enough = open.stream()
                    .filter(row -> Objects.requireNonNull(row.fullTotal()).compareTo(goal.minimum()) >= 0)
                    .count();
            return words.texts()
                    .get(
                            enough == 1 ? "moves.one" : "moves.each",
                            name(goal),
                            indicator(instrument, open.getFirst()).label().in(words.language()),
                            words.numbers().format(enough));
        }
        return words.texts()
                .get(
                        "moves.many",
                        name(goal),
                        words.numbers().format(needed),
                        words.numbers()
                                .format(Objects.requireNonNull(
                                        open.get(needed - 1).runningTotal())));
    }

    private Row row(BigDecimal score, Instrument instrument, IndicatorRow row) {
        Instrument.Indicator indicator = indicator(instrument, row);
        return Row.of(
                Cell.link(indicator.label().in(words.language()), "#" + ScorecardTree.anchor(row))
                        .withNote(indicator.action().in(words.language()) + " "
                                + words.texts().get("effort." + indicator.effort())),
                Cell.of(
                                row.value() == null
                                        ? words.texts().get("score.missing")
                                        : words.texts()
                                                .get(
                                                        "scorecard.value",
                                                        tree.plain(row.value()),
                                                        tree.plain(row.scaleMax())))
                        .withNote(next(indicator, row)),
                reached(score, instrument, row.stepTotal()),
                reached(score, instrument, row.fullTotal()),
                reached(score, instrument, row.runningTotal()));
    }

    /** A total that would be reached: the points won, and the band when it is another. */
    private Cell reached(BigDecimal score, Instrument instrument, @Nullable BigDecimal total) {
        if (total == null) {
            return Cell.of("–");
        }
        Band band = instrument.bandOf(total);
        String won = words.numbers().signed(total.subtract(score));
        return Cell.of(words.numbers().format(total))
                .withNote(
                        band.equals(instrument.bandOf(score))
                                ? won
                                : won + " · " + words.scores().shortName(band));
    }

    /** For a computed indicator: what the metric is now and what it must reach for one step more. */
    private @Nullable String next(Instrument.Indicator indicator, IndicatorRow row) {
        Metric metric = tree.metric(row);
        BigDecimal measured = row.metricValue();
        if (metric == null || measured == null || row.value() == null) {
            return null;
        }
        boolean isLess =
                indicator.steps().getFirst().compareTo(indicator.steps().getLast()) > 0;
        return indicator.steps().stream()
                .skip(1)
                .filter(step -> isLess ? measured.compareTo(step) > 0 : measured.compareTo(step) < 0)
                .findFirst()
                .map(step -> words.texts()
                        .get(
                                isLess ? "moves.threshold.less" : "moves.threshold.more",
                                tree.measured(metric, measured),
                                tree.measured(metric, step)))
                .orElse(null);
    }

    private List<IndicatorRow> open(Total total) {
        return scorecards.indicators(total.office()).stream()
                .filter(row -> row.fullTotal() != null && row.runningTotal() != null)
                .sorted(Comparator.comparing((IndicatorRow row) -> Objects.requireNonNull(row.gain()))
                        .reversed()
                        .thenComparing(row -> Objects.requireNonNull(row.runningTotal())))
                .toList();
    }

    private static boolean isBelow(IndicatorRow row, Band goal) {
        return Objects.requireNonNull(row.runningTotal()).compareTo(goal.minimum()) < 0;
    }

    private static @Nullable Band bandAbove(Instrument instrument, BigDecimal score) {
        return instrument.bands().reversed().stream()
                .filter(band -> band.minimum().compareTo(score) > 0)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Band zoneAbove(Instrument instrument, BigDecimal score) {
        String zone = instrument.bandOf(score).zone();
        return instrument.bands().reversed().stream()
                .filter(band ->
                        band.minimum().compareTo(score) > 0 && !band.zone().equals(zone))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Band greenAbove(Instrument instrument, BigDecimal score) {
        return instrument.bands().reversed().stream()
                .filter(band -> band.minimum().compareTo(score) > 0 && "green".equals(band.zone()))
                .findFirst()
                .filter(green -> !"green".equals(instrument.bandOf(score).zone()))
                .orElse(null);
    }

    private String distance(String key, Band band, BigDecimal points) {
        return words.texts()
                .get(
                        key,
                        name(band),
                        tree.plain(band.minimum()),
                        words.numbers().format(points, 2));
    }

    /** B, kualitas tinggi, zona hijau. */
    private String name(Band band) {
        return words.scores().name(band);
    }

    private static Instrument.Indicator indicator(Instrument instrument, IndicatorRow row) {
        return ScorecardTree.dimension(instrument, row.dimension()).indicators().stream()
                .filter(indicator -> indicator.code().equals(row.indicator()))
                .findFirst()
                .orElseThrow();
    }
}
