package id.terang.site.section;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.place.Office;
import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.SmallMultiples;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Turn;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.source.PlaceFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One metric at several offices over time, side by side on one scale: for metrics that have no course of their own for all offices. */
public final class OfficeCourses {

    private static final List<Period.Kind> KINDS = List.of(Period.Kind.QUARTER, Period.Kind.MONTH, Period.Kind.YEAR);

    /** As many periods as a small panel holds. */
    private static final int LONGEST = 12;

    private static final int FEWEST = 3;

    private final Wording words;
    private final ChartViews charts;

    public OfficeCourses(Wording words, ChartViews charts) {
        this.words = words;
        this.charts = charts;
    }

    /**
     * By quarters, else months, else years: what the first two offices or more have three numbers of. Null where there is no such thing.
     *
     * @param offices in the order of the panels; those without a figure get none
     */
    public @Nullable ChartView of(Metric metric, List<Office> offices, Map<String, PlaceFigures> byPlace) {
        for (Period.Kind kind : KINDS) {
            Map<Office, List<Figure>> courses = new LinkedHashMap<>();
            for (Office office : offices) {
                PlaceFigures figures = byPlace.get("office " + office.code());
                List<Figure> series = figures == null ? List.of() : figures.series(metric.code(), kind);
                List<Figure> recent = series.subList(Math.max(0, series.size() - LONGEST), series.size());
                if (recent.stream().anyMatch(figure -> figure.state() == State.PUBLISHED)) {
                    courses.put(office, recent);
                }
            }
            if (courses.values().stream()
                            .filter(course -> Turn.whole(course).size() >= FEWEST)
                            .count()
                    >= 2) {
                return chart(metric, courses);
            }
        }
        return null;
    }

    private ChartView chart(Metric metric, Map<Office, List<Figure>> courses) {
        SortedMap<Period, String> periods = periods(courses);
        List<Map.Entry<Office, List<Figure>>> drawn =
                courses.entrySet().stream().limit(SmallMultiples.MOST).toList();
        String label = metric.label().in(words.language());
        String subtitle =
                words.texts().get("courses.subtitle", label, metric.unit().in(words.language()));
        if (courses.size() > drawn.size()) {
            subtitle += words.texts()
                    .get(
                            "courses.first",
                            words.numbers().format(drawn.size()),
                            words.numbers().format(courses.size()));
        }
        String description = drawn.stream()
                .map(course -> told(course.getKey(), course.getValue()))
                .collect(Collectors.joining(" "));
        String id = "kantor-" + metric.code();
        SmallMultiples model = new SmallMultiples(
                new Caption(id, subtitle, description),
                charts.scale(
                        metric, courses.values().stream().flatMap(List::stream).toList()),
                metric.statistic() == Statistic.SUM ? SmallMultiples.Mark.BARS : SmallMultiples.Mark.LINE,
                List.copyOf(periods.values()),
                drawn.stream()
                        .map(course ->
                                new SmallMultiples.Panel(course.getKey().shortName(), data(course.getValue(), periods)))
                        .toList());
        return charts.view(
                id,
                finding(label, courses, periods.firstKey()),
                subtitle,
                description,
                model,
                table(subtitle, courses, periods),
                new Link(words.texts().get("chart.file"), Addresses.csv(metric.code()), label));
    }

    private SortedMap<Period, String> periods(Map<Office, List<Figure>> courses) {
        SortedMap<Period, String> periods = new TreeMap<>(Comparator.comparing(Period::start));
        for (List<Figure> course : courses.values()) {
            for (Figure figure : course) {
                periods.put(figure.period(), words.dates().shortPeriod(figure.period()));
            }
        }
        while (periods.size() > LONGEST) {
            periods.remove(periods.firstKey());
        }
        return periods;
    }

    private static Map<Period, Figure> byPeriod(List<Figure> course) {
        return course.stream().collect(Collectors.toMap(Figure::period, figure -> figure));
    }

    private static List<Datum> data(List<Figure> course, SortedMap<Period, String> periods) {
        Map<Period, Figure> figures = byPeriod(course);
        return periods.keySet().stream()
                .map(period -> figures.containsKey(period)
                        ? ChartViews.datum(figures.get(period))
                        : (Datum) Datum.Absent.NOT_AVAILABLE)
                .toList();
    }

    /** "Jam buka sejak TW I 2025: naik di 2 kantor, turun di 1 kantor, belum pasti berubah di 1 kantor". */
    private String finding(String label, Map<Office, List<Figure>> courses, Period first) {
        Map<Turn, Integer> turns = new EnumMap<>(Turn.class);
        courses.values().forEach(course -> turns.merge(Turn.of(Turn.whole(course)), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        turns.forEach((turn, offices) -> parts.add(counted(turn, offices)));
        return words.texts().get("courses.finding", label, words.dates().period(first), String.join(", ", parts));
    }

    private String counted(Turn turn, int offices) {
        String printed = words.numbers().format(offices);
        return switch (turn) {
            case UP -> words.texts().counted("courses.up", offices, printed);
            case DOWN -> words.texts().counted("courses.down", offices, printed);
            case UNCLEAR -> words.texts().counted("courses.unclear", offices, printed);
        };
    }

    private String told(Office office, List<Figure> course) {
        List<Figure> whole = Turn.whole(course);
        if (whole.isEmpty()) {
            return words.texts().get("courses.office.none", office.shortName());
        }
        Figure first = whole.getFirst();
        Figure last = whole.getLast();
        return words.texts()
                .get(
                        switch (Turn.of(whole)) {
                            case UP -> "courses.office.up";
                            case DOWN -> "courses.office.down";
                            case UNCLEAR -> "courses.office.unclear";
                        },
                        office.shortName(),
                        words.sentences().spoken(first),
                        words.dates().period(first.period()),
                        words.sentences().spoken(last),
                        words.dates().period(last.period()));
    }

    private FigureTable table(String caption, Map<Office, List<Figure>> courses, SortedMap<Period, String> periods) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.texts().get("column.period"))));
        courses.keySet().forEach(office -> columns.add(Column.number(office.shortName())));
        List<Map<Period, Figure>> figures =
                courses.values().stream().map(OfficeCourses::byPeriod).toList();
        List<Row> rows = new ArrayList<>();
        for (Period period : periods.keySet()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(words.dates().period(period))));
            for (Map<Period, Figure> office : figures) {
                Figure figure = office.get(period);
                cells.add(
                        figure == null
                                ? Cell.without(State.NOT_AVAILABLE)
                                : words.figures().cell(figure, false));
            }
            rows.add(new Row(cells));
        }
        return new FigureTable(caption, columns, rows.reversed());
    }
}
