package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.place.Office;
import id.terang.site.chart.BandChart;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Caption;
import id.terang.site.chart.ElementChart;
import id.terang.site.chart.Scale;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The compliance scores of all offices at once on the bands and zones of their instrument, in the order of the office list. */
public final class ScoreCharts {

    /** As many offices as a small screen shows at once; the table has all. */
    static final int MOST = 16;

    private final Wording words;
    private final ChartViews charts;
    private final @Nullable Instrument instrument;

    /** By the newest instrument that can be computed and has begun, as scores are. */
    public ScoreCharts(Wording words, ChartViews charts, List<Instrument> instruments, LocalDate asOf) {
        this.words = words;
        this.charts = charts;
        this.instrument = instruments.stream()
                .filter(one -> one.computable() && !one.validFrom().isAfter(asOf))
                .max(Comparator.comparing(Instrument::validFrom))
                .orElse(null);
    }

    /** Null for a metric that is no compliance score, without scores, or with bands that have no letter from A to E. */
    public @Nullable ChartView of(Metric metric, List<Office> offices, Map<String, PlaceFigures> byPlace) {
        Map<Office, Figure> scores =
                metric.statistic() == Statistic.COMPLIANCE_SCORE ? scores(metric, offices, byPlace) : Map.of();
        return instrument == null
                        || scores.isEmpty()
                        || instrument.bands().stream()
                                .anyMatch(band -> !band.code().matches("[A-E]"))
                ? null
                : chart(metric, instrument, scores);
    }

    /** Agencies, then the offices below them; all of the latest period that any of them has. */
    private static Map<Office, Figure> scores(Metric metric, List<Office> offices, Map<String, PlaceFigures> byPlace) {
        Map<Office, Figure> scores = new LinkedHashMap<>();
        offices.stream()
                .sorted(Comparator.comparing(office -> !Places.isAgency(office)))
                .forEach(office -> {
                    PlaceFigures figures = byPlace.get("office " + office.code());
                    if (figures != null) {
                        figures.headline(metric.code())
                                .filter(figure -> figure.state() == State.PUBLISHED)
                                .ifPresent(figure -> scores.put(office, figure));
                    }
                });
        scores.values().stream()
                .map(Figure::period)
                .max(Comparator.comparing(Period::end))
                .ifPresent(latest ->
                        scores.values().removeIf(figure -> !figure.period().equals(latest)));
        return scores;
    }

    private ChartView chart(Metric metric, Instrument by, Map<Office, Figure> scores) {
        String label = metric.label().in(words.language());
        String period = words.dates().period(scores.values().iterator().next().period());
        long green = scores.values().stream()
                .filter(figure -> "green".equals(by.bandOf(value(figure)).zone()))
                .count();
        String finding = words.texts().get("compliance.heading", number(green), number(scores.size()));
        String title = words.texts()
                .get(
                        "chart.subtitle",
                        label,
                        metric.unit().in(words.language()),
                        words.texts().get("place.portal") + ", " + period);
        Map<Office, Figure> drawn = scores.entrySet().stream()
                .limit(MOST)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
        String subtitle = drawn.size() < scores.size()
                ? title + words.texts().get("courses.first", number(drawn.size()), number(scores.size()))
                : title;
        String description = finding + ". "
                + drawn.entrySet().stream()
                        .map(score -> score.getKey().shortName() + ": "
                                + words.sentences().spoken(score.getValue()) + " ("
                                + words.scores().shortName(by.bandOf(value(score.getValue()))) + ")")
                        .collect(Collectors.joining("; "));
        String id = "zona-" + metric.code();
        ElementChart model = new ElementChart(
                new Caption(id, title, description),
                Scale.between("", by.decimals(), BigDecimal.ZERO, BigDecimal.valueOf(100)),
                bands(by),
                drawn.entrySet().stream()
                        .map(score -> new BarChart.Bar(score.getKey().shortName(), ChartViews.datum(score.getValue())))
                        .toList());
        return charts.view(
                id,
                finding,
                subtitle,
                description,
                model,
                table(metric, by, scores, title),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    private List<BandChart.Band> bands(Instrument by) {
        return by.bands().reversed().stream()
                .map(band -> new BandChart.Band(
                        band.code(),
                        band.label().in(words.language()),
                        band.minimum(),
                        BandChart.Zone.valueOf(band.zone().toUpperCase(Locale.ROOT))))
                .toList();
    }

    private FigureTable table(Metric metric, Instrument by, Map<Office, Figure> scores, String caption) {
        return new FigureTable(
                caption,
                List.of(
                        Column.text(words.texts().get("column.office")),
                        Column.number(metric.label().in(words.language()))),
                scores.entrySet().stream()
                        .map(score -> Row.of(
                                Cell.link(
                                        score.getKey().shortName(),
                                        Addresses.scorecard(
                                                words.language(), score.getKey().code())),
                                words.figures()
                                        .cell(score.getValue(), false)
                                        .withNote(words.scores().shortName(by.bandOf(value(score.getValue()))))))
                        .toList());
    }

    private static BigDecimal value(Figure figure) {
        return ((Value.Published) figure.value()).value();
    }

    private String number(long value) {
        return words.numbers().format(value);
    }
}
