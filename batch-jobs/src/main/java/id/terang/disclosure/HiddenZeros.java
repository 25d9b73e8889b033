package id.terang.disclosure;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes absence silent. Counting may leave no row where nothing happened; beside it a {@code [c]} would say "one to
 * four". So wherever zero is hidden, the places under a shown total stand complete, and so do the values of a breakdown;
 * under a hidden total stands nothing, for every part of it is hidden too.
 */
public final class HiddenZeros {

    private static final Set<Statistic> COUNTED = EnumSet.of(
            Statistic.SUM,
            Statistic.RATIO,
            Statistic.MEDIAN,
            Statistic.MEAN,
            Statistic.P90,
            Statistic.SURVIVAL_MEDIAN,
            Statistic.SURVIVAL_P90);
    private static final Figure NOTHING = new Figure.Computed(null, null, null, BigDecimal.ZERO, null, null, null);

    private final FigureTable table;
    private final Universe universe;
    private final DisclosureRules rules;
    private final DeclaredViews views;
    private final Map<String, Row> totals = new LinkedHashMap<>();

    private HiddenZeros(FigureTable table, Universe universe, DeclaredViews views, DisclosureRules rules) {
        this.table = table;
        this.universe = universe;
        this.rules = rules;
        this.views = views;
    }

    /** The table, complete where it may be shown. Activities and named scores pass as they are. */
    public static FigureTable fill(FigureTable table, Universe universe, DeclaredViews views, DisclosureRules rules) {
        Metric metric = table.metric();
        if (metric.counts() == Metric.Counts.ACTIVITIES || !COUNTED.contains(metric.statistic())) {
            return table;
        }
        return new HiddenZeros(table, universe, views, rules).filled();
    }

    private FigureTable filled() {
        fillTotals();
        List<Row> rows = new ArrayList<>(totals.values());
        Map<String, List<Row>> byBreakdown = new LinkedHashMap<>();
        table.metric().breakdowns().forEach(breakdown -> byBreakdown.put(breakdown, new ArrayList<>()));
        for (Row row : table.rows()) {
            if (!row.isTotal() && byBreakdown.containsKey(row.breakdown())) {
                byBreakdown.get(row.breakdown()).add(row);
            }
        }
        byBreakdown.forEach((breakdown, found) -> rows.addAll(filled(breakdown, found)));
        return table.with(rows);
    }

    private void fillTotals() {
        Map<String, Row> found = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.isTotal()) {
                found.put(row.place().code(), row);
                if (!universe.contains(table.placeKind(), row.place())) {
                    totals.put(row.place().code(), row);
                }
            }
        }
        for (Place place : universe.topDown(table.placeKind())) {
            if (isDue(place, FigureTable.ALL)) {
                Row row = found.get(place.code());
                if (Threshold.isExact(table.metric(), table.placeKind(), place.level(), FigureTable.ALL, rules)) {
                    if (row != null) {
                        totals.put(place.code(), row);
                    }
                } else if (isUnderShownTotal(place)) {
                    totals.put(
                            place.code(),
                            row == null ? new Row(place, FigureTable.ALL, FigureTable.ALL, NOTHING) : row);
                }
            }
        }
    }

    private boolean isUnderShownTotal(Place place) {
        Place above = universe.above(table.placeKind(), place);
        return above == null || !isDue(above, FigureTable.ALL) || isShown(totals.get(above.code()));
    }

    private List<Row> filled(String breakdown, List<Row> found) {
        List<Row> rows = new ArrayList<>();
        Map<String, Set<String>> present = new HashMap<>();
        Set<String> occurring = new TreeSet<>();
        for (Row row : found) {
            occurring.add(row.breakdownValue());
            if (!isDue(row.place(), FigureTable.ALL)
                    || isShown(totals.get(row.place().code()))) {
                rows.add(row);
                present.computeIfAbsent(row.place().code(), place -> new HashSet<>())
                        .add(row.breakdownValue());
            }
        }
        Set<String> values = universe.values(breakdown, occurring);
        for (Row total : totals.values()) {
            if (isDue(total.place(), breakdown) && hasParts(total)) {
                Set<String> there = present.getOrDefault(total.place().code(), Set.of());
                values.stream()
                        .filter(value -> !there.contains(value))
                        .forEach(value -> rows.add(new Row(total.place(), breakdown, value, NOTHING)));
            }
        }
        return rows;
    }

    private boolean isDue(Place place, String breakdown) {
        return views.isDue(place, breakdown);
    }

    /** True when the total is shown and is not nothing: the parts of nothing need no rows. */
    private boolean hasParts(@Nullable Row total) {
        return total != null
                && isShown(total)
                && !(total.figure() instanceof Figure.Computed computed
                        && computed.base().signum() == 0);
    }

    private boolean isShown(@Nullable Row total) {
        return total != null && !(DisclosureControl.protect(table, total, rules) instanceof Figure.Suppressed);
    }
}
