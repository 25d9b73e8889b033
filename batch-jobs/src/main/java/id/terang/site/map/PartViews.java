package id.terang.site.map;

import id.terang.definition.Metric;
import id.terang.definition.place.Area;
import id.terang.definition.place.Boundary;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Caption;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.Datum;
import id.terang.site.chart.MapChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.svg.Charts;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One number of every part of an area, least first: who was left out is the news. */
public final class PartViews {

    private final Wording words;
    private final Map<String, Geometry> outlines;

    public PartViews(Wording words, List<Boundary> boundaries) {
        this.words = words;
        this.outlines = boundaries.stream().collect(Collectors.toMap(Boundary::area, Boundary::shape));
    }

    /**
     * A part.
     *
     * @param figure of the period shown; null where there is none
     * @param datum the same as charts draw it
     */
    public record Part(Area area, @Nullable Figure figure, Datum datum) {

        @Nullable
        BigDecimal number() {
            return figure != null && figure.value() instanceof Value.Published published ? published.value() : null;
        }
    }

    /** Whether every one of these areas has an outline, and a map of all still weighs no more than a chart may. */
    public boolean canMap(List<Area> areas) {
        return !areas.isEmpty()
                && areas.size() <= MapChart.MOST_REGIONS
                && areas.stream().allMatch(area -> outlines.containsKey(area.code()));
    }

    /**
     * Null when no part has a number. All figures are of one metric and one period.
     *
     * @param missing what of the period has not come, in words; null when nothing
     */
    public @Nullable ChartView of(Area around, List<Part> parts, @Nullable String missing) {
        List<Part> leastFirst = parts.stream()
                .sorted(Comparator.comparing(Part::number, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(part -> part.area().code()))
                .toList();
        Figure any = leastFirst.stream()
                .map(Part::figure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (any == null || leastFirst.getFirst().number() == null) {
            return null;
        }
        Metric metric = any.metric();
        String label = metric.label().in(words.language());
        String period = words.dates().period(any.period());
        String id = "bagian-" + metric.code() + "-" + around.code().replace('.', '-');
        String finding = finding(leastFirst, period) + (missing == null ? "" : "; " + missing);
        Caption caption = new Caption(id, label + ", " + around.name() + ", " + period, finding);
        return new ChartView(
                id,
                finding,
                words.texts().get("chart.subtitle", label, metric.unit().in(words.language()), around.name()),
                finding,
                new Markup(Charts.svg(model(caption, metric, leastFirst), words.language())),
                null,
                table(words.texts().get("chart.table.caption", label, around.name()), leastFirst),
                words.texts().get("chart.source"),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    private ChartModel model(Caption caption, Metric metric, List<Part> parts) {
        boolean isShare = metric.isShare();
        Scale scale = isShare
                ? Scale.share(
                        metric.decimals(), parts.stream().map(Part::number).filter(Objects::nonNull))
                : Scale.of(metric.unit().in(words.language()), metric.decimals());
        return canMap(parts.stream().map(Part::area).toList())
                ? new MapChart(
                        caption,
                        scale,
                        parts.stream()
                                .map(part -> new MapChart.Region(
                                        part.area().name(),
                                        Objects.requireNonNull(
                                                outlines.get(part.area().code())),
                                        part.datum()))
                                .toList())
                : new BarChart(
                        caption,
                        scale,
                        parts.stream()
                                .map(part -> new BarChart.Bar(part.area().name(), part.datum()))
                                .toList(),
                        null);
    }

    private String finding(List<Part> leastFirst, String period) {
        long none = leastFirst.stream()
                .map(Part::number)
                .filter(Objects::nonNull)
                .filter(number -> number.signum() == 0)
                .count();
        String all = words.numbers().format(leastFirst.size());
        String kind = words.texts()
                .get("parts.kind." + leastFirst.getFirst().area().level().code());
        PartViews.Part least = leastFirst.getFirst();
        if (none == 0 && least.figure() != null && !isWhole(least)) {
            return words.texts()
                    .get(
                            "parts.finding.least",
                            least.area().name(),
                            words.sentences().spoken(least.figure()),
                            all,
                            kind,
                            period);
        }
        return none == 0
                ? words.texts().get("parts.finding.all", all, kind, period)
                : words.texts().get("parts.finding", words.numbers().format(none), all, kind, period);
    }

    /** Every place of the least visited part: nothing is left to say about it. */
    private static boolean isWhole(Part part) {
        return part.figure() != null
                && part.figure().metric().isShare()
                && part.number() != null
                && part.number().compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private FigureTable table(String caption, List<Part> leastFirst) {
        List<Row> rows = leastFirst.stream()
                .map(part -> Row.of(
                        Cell.link(
                                part.area().name(),
                                Addresses.area(words.language(), part.area().code())),
                        part.figure() == null
                                ? Cell.of(words.texts().get("state.not_available"))
                                : words.figures().cell(part.figure(), false)))
                .toList();
        return new FigureTable(
                caption,
                List.of(
                        Column.text(words.texts().get("column.area")),
                        Column.number(words.texts().get("column.value"))),
                rows);
    }
}
