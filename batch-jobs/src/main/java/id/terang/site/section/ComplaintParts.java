package id.terang.site.section;

import id.terang.definition.place.Office;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.Scale;
import id.terang.site.chart.StackedBarChart;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Open complaints by their age and closed ones by who closed them, all offices and each agency, as parts of a whole. A part that is
 * hidden is not drawn; it must be empty, so that those that are drawn make up the whole.
 */
public final class ComplaintParts {

    private static final int MOST_PARTS = 4;

    /** All offices together and the agencies with the most: more bars are neither read nor carried by a slow line. */
    private static final int MOST_BARS = 16;

    private final Wording words;
    private final Tables tables;
    private final ChartViews charts;

    public ComplaintParts(Wording words, Tables tables, ChartViews charts) {
        this.words = words;
        this.tables = tables;
        this.charts = charts;
    }

    /** Those of the two for which all offices together have published parts. */
    public List<ChartView> of(PlaceFigures portal, List<Office> agencies, Map<String, PlaceFigures> offices) {
        Map<String, PlaceFigures> places = new LinkedHashMap<>();
        places.put(words.texts().get("complaints.today.all"), portal);
        agencies.forEach(agency -> places.put(agency.shortName(), Objects.requireNonNull(offices.get(agency.code()))));
        return Stream.of(
                        chart(places, "masih-terbuka", "age", ">60", "shares.age"),
                        chart(places, "laporan-selesai", "closure", "silence", "shares.closure"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What became of the complaints received at all offices in the last whole period, none left out; null without figures. */
    public @Nullable FigureTable outcomes(PlaceFigures portal) {
        Map<String, Figure> found = portal.breakdown("laporan-diterima", "outcome");
        if (found.isEmpty()) {
            return null;
        }
        Period period = found.values().iterator().next().period();
        BigDecimal whole = whole(portal, "laporan-diterima", period, List.copyOf(found.values()));
        List<Row> rows = new ArrayList<>();
        for (String value : tables.ordered("outcome", found.keySet())) {
            Figure figure = Objects.requireNonNull(found.get(value));
            String share = whole != null && whole.signum() > 0 && figure.state() == State.PUBLISHED
                    ? words.numbers().percent(share(number(figure), whole), 1)
                    : "";
            rows.add(Row.of(
                    Cell.of(tables.label("outcome", value))
                            .withNote(words.texts().get("outcome." + value)),
                    words.figures().cell(figure, false),
                    Cell.of(share)));
        }
        return new FigureTable(
                words.texts().get("outcome.caption", words.dates().period(period)),
                List.of(
                        Column.text(tables.name("outcome")),
                        Column.number(words.texts().get("outcome.count")),
                        Column.number(words.texts().get("outcome.share"))),
                rows);
    }

    /** @param told the part that the finding counts */
    private Optional<ChartView> chart(
            Map<String, PlaceFigures> places, String metric, String breakdown, String told, String key) {
        PlaceFigures portal = places.values().iterator().next();
        Map<String, Figure> all = portal.breakdown(metric, breakdown);
        Figure part = all.get(told);
        if (part == null || part.state() != State.PUBLISHED) {
            return Optional.empty();
        }
        Period period = part.period();
        BigDecimal whole = whole(portal, metric, period, List.copyOf(all.values()));
        List<String> parts = tables.ordered(breakdown, all.keySet()).stream()
                .filter(value -> Objects.requireNonNull(all.get(value)).state() == State.PUBLISHED)
                .toList();
        if (whole == null || whole.signum() == 0 || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        Map<String, BigDecimal> wholes = new HashMap<>();
        Map<String, List<@Nullable Figure>> rows = new LinkedHashMap<>();
        places.forEach((name, figures) -> {
            Map<String, Figure> found = figures.breakdown(metric, breakdown, period);
            if (!found.isEmpty()) {
                rows.put(name, parts.stream().map(found::get).toList());
                BigDecimal sum = whole(figures, metric, period, List.copyOf(found.values()));
                if (sum != null) {
                    wholes.put(name, sum);
                }
            }
        });
        String finding = finding(key, part, whole);
        String id = "bagian-" + metric;
        String label = part.metric().label().in(words.language());
        String subtitle = words.texts()
                .get(
                        "shares.subtitle",
                        label,
                        Tables.lowered(tables.name(breakdown)),
                        words.dates().period(period));
        List<String> drawn = drawn(rows.keySet(), wholes);
        if (drawn.size() < rows.size()) {
            subtitle += words.texts()
                    .get(
                            "shares.most",
                            words.numbers().format(drawn.size() - 1),
                            words.numbers().format(rows.size() - 1));
        }
        StackedBarChart model = new StackedBarChart(
                new Caption(id, subtitle, finding),
                Scale.percent(0),
                parts.stream().map(value -> tables.label(breakdown, value)).toList(),
                drawn.stream()
                        .map(name -> new StackedBarChart.Row(
                                name, shares(Objects.requireNonNull(rows.get(name)), wholes.get(name))))
                        .toList());
        return Optional.of(charts.view(
                id,
                finding,
                subtitle,
                finding,
                model,
                table(subtitle, breakdown, parts, rows),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric), label)));
    }

    /** In the order of the table, but only those with the most. */
    private static List<String> drawn(Collection<String> names, Map<String, BigDecimal> wholes) {
        Set<String> most = names.stream()
                .sorted(Comparator.comparing((String name) -> wholes.getOrDefault(name, BigDecimal.ZERO))
                        .reversed())
                .limit(MOST_BARS)
                .collect(Collectors.toSet());
        return names.stream().filter(most::contains).toList();
    }

    /** "774 dari 1.463 laporan yang masih terbuka sudah lebih dari 60 hari kerja (53%)". */
    private String finding(String key, Figure part, BigDecimal whole) {
        BigDecimal count = ChartViews.number(part).orElseThrow();
        return new Findings(words)
                .dated(
                        words.texts()
                                .get(
                                        key,
                                        words.numbers().format(count),
                                        words.numbers().format(whole),
                                        words.numbers().percent(share(count, whole), 0)),
                        part);
    }

    /** Percent of the whole; without a whole no part is drawn. */
    private static List<Datum> shares(List<@Nullable Figure> parts, @Nullable BigDecimal whole) {
        if (whole != null && whole.signum() > 0) {
            return parts.stream()
                    .map(part -> (Datum) Datum.of(share(number(part), whole)))
                    .toList();
        }
        boolean isHidden = parts.stream().anyMatch(part -> part != null && part.state() == State.SUPPRESSED);
        Datum absent = isHidden ? Datum.Absent.SUPPRESSED : Datum.Absent.NOT_AVAILABLE;
        return parts.stream().map(part -> absent).toList();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(@Nullable Figure part) {
        return part == null ? BigDecimal.ZERO : ChartViews.number(part).orElseThrow();
    }

    /** What the parts with a number come to; null where a part without one may be more than nothing. */
    private static @Nullable BigDecimal whole(PlaceFigures figures, String metric, Period period, List<Figure> parts) {
        BigDecimal told = parts.stream()
                .filter(part -> part.state() == State.PUBLISHED)
                .map(ComplaintParts::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isEverything = parts.stream().allMatch(part -> part.state() == State.PUBLISHED)
                || figures.totals(metric).stream()
                        .filter(total -> total.period().equals(period) && total.state() == State.PUBLISHED)
                        .anyMatch(total -> number(total).compareTo(told) == 0);
        return isEverything ? told : null;
    }

    private FigureTable table(
            String caption, String breakdown, List<String> parts, Map<String, List<@Nullable Figure>> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.texts().get("column.office"))));
        parts.forEach(value -> columns.add(Column.number(tables.label(breakdown, value))));
        List<Row> told = new ArrayList<>();
        rows.forEach((name, figures) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
            for (Figure figure : figures) {
                cells.add(
                        figure == null
                                ? Cell.without(State.NOT_AVAILABLE)
                                : words.figures().cell(figure, false));
            }
            told.add(new Row(cells));
        });
        return new FigureTable(caption, columns, told);
    }
}
