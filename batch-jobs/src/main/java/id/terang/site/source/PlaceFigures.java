package id.terang.site.source;

import id.terang.definition.Metric;
import id.terang.site.compare.Course;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.poster.SurveyFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything the release publishes about one place, ready to be asked. */
public final class PlaceFigures implements SurveyFigures {

    /** Periods a reader is shown first: the snapshot, whole quarters, then the coarser ones, then months. */
    private static final List<Period.Kind> SHOWN_FIRST =
            List.of(Period.Kind.NOW, Period.Kind.QUARTER, Period.Kind.SEMESTER, Period.Kind.YEAR, Period.Kind.MONTH);

    private final LocalDate asOf;
    private final Map<String, Map<Period.Kind, List<Figure>>> totals = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Figure>>> breakdowns = new LinkedHashMap<>();
    private @Nullable LocalDate newest;

    public PlaceFigures(LocalDate asOf) {
        this.asOf = asOf;
    }

    public void add(Figure figure, String breakdown, String value, LocalDate knownAsOf) {
        newest = newest == null || knownAsOf.isAfter(newest) ? knownAsOf : newest;
        String metric = figure.metric().code();
        if ("all".equals(breakdown)) {
            totals.computeIfAbsent(metric, key -> new EnumMap<>(Period.Kind.class))
                    .computeIfAbsent(figure.period().kind(), kind -> new ArrayList<>())
                    .add(figure);
            return;
        }
        breakdowns
                .computeIfAbsent(metric + " " + breakdown, key -> new TreeMap<>())
                .computeIfAbsent(value, key -> new ArrayList<>())
                .add(figure);
    }

    public boolean isEmpty() {
        return totals.isEmpty();
    }

    /** The day of the newest figure; the night's own day when there is none. */
    public LocalDate newest() {
        return newest == null ? asOf : newest;
    }

    /** The metrics it has totals for, in the order of their codes. */
    public List<Metric> metrics() {
        return totals.values().stream()
                .map(byKind -> byKind.values().iterator().next().getFirst().metric())
                .toList();
    }

    /** All figures of a metric for periods of one length, oldest first. */
    @Override
    public List<Figure> series(String metric, Period.Kind kind) {
        return totals.getOrDefault(metric, Map.of()).getOrDefault(kind, List.of());
    }

    /** The figure a reader sees first: the last whole period whose number no longer moves by itself, of the length that is shown first. */
    @Override
    public Optional<Figure> headline(String metric) {
        for (Period.Kind kind : SHOWN_FIRST) {
            Optional<Figure> found = lastWhole(series(metric, kind));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last settled period of this length that the place has a number for; else the last one at all. */
    public Optional<Figure> headline(String metric, Period.Kind kind) {
        return lastWhole(series(metric, kind));
    }

    /** The same figure one period earlier; null when there is none. */
    @Nullable
    public Figure before(Figure figure) {
        List<Figure> series = series(figure.metric().code(), figure.period().kind());
        int at = series.indexOf(figure);
        return at > 0 ? series.get(at - 1) : null;
    }

    /** The same figure of the same period a year earlier, which seasons leave comparable; null for years and snapshots, and when there is none. */
    @Nullable
    public Figure yearBefore(Figure figure) {
        Period period = figure.period();
        return period.kind() == Period.Kind.YEAR || period.kind() == Period.Kind.NOW
                ? null
                : series(figure.metric().code(), period.kind()).stream()
                        .filter(earlier ->
                                earlier.period().start().equals(period.start().minusYears(1)))
                        .findFirst()
                        .orElse(null);
    }

    /** Every total of a metric, of periods of every length. */
    public List<Figure> totals(String metric) {
        return totals.getOrDefault(metric, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What a reader sees first of every metric, with its past. */
    public List<Course> courses() {
        return metrics().stream()
                .map(metric -> headline(metric.code()))
                .flatMap(Optional::stream)
                .map(figure -> new Course(
                        figure,
                        before(figure),
                        series(figure.metric().code(), figure.period().kind())))
                .toList();
    }

    /** One figure per value of a breakdown, for the last whole period of the length that is shown first. */
    public Map<String, Figure> breakdown(String metric, String breakdown) {
        Map<String, List<Figure>> values = breakdowns.getOrDefault(metric + " " + breakdown, Map.of());
        for (Period.Kind kind : SHOWN_FIRST) {
            Map<String, Figure> found = breakdown(values, kind);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }

    private Map<String, Figure> breakdown(Map<String, List<Figure>> values, Period.Kind kind) {
        Optional<Figure> last = lastWhole(values.values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.period().kind() == kind)
                .sorted(Comparator.comparing(figure -> figure.period().start()))
                .toList());
        return last.map(chosen -> of(values, chosen.period())).orElse(Map.of());
    }

    /** One figure per value of a breakdown in this period. */
    @Override
    public Map<String, Figure> breakdown(String metric, String breakdown, Period period) {
        return of(breakdowns.getOrDefault(metric + " " + breakdown, Map.of()), period);
    }

    private static Map<String, Figure> of(Map<String, List<Figure>> values, Period period) {
        Map<String, Figure> found = new LinkedHashMap<>();
        values.forEach((value, figures) -> figures.stream()
                .filter(figure -> figure.period().equals(period))
                .forEach(figure -> found.put(value, figure)));
        return found;
    }

    private Optional<Figure> lastWhole(List<Figure> series) {
        Figure whole = null;
        for (Figure figure : series.reversed()) {
            if (figure.marks().contains(Mark.PROVISIONAL)) {
                continue;
            }
            whole = whole == null ? figure : whole;
            if (figure.value() instanceof Value.Published) {
                return Optional.of(isRecent(figure) ? figure : whole);
            }
        }
        return whole == null && !series.isEmpty() ? Optional.of(series.getLast()) : Optional.ofNullable(whole);
    }

    /** A number older than fifteen months is history, not the present. */
    private boolean isRecent(Figure figure) {
        return figure.period().end().isAfter(asOf.minusMonths(15));
    }
}
