package id.terang.disclosure;

import id.terang.definition.DisclosureRules;
import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes absence silent. Counting leaves no row where nothing happened; beside it a {@code [c]} would say "one to four".
 * So wherever zero is hidden, every place gets a row, and a breakdown stands complete or not at all.
 */
public final class HiddenZeros {

    private static final Set<Statistic> COUNTED = EnumSet.of(
            Statistic.SUM,
            Statistic.RATIO,
            Statistic.MEDIAN,
            Statistic.P90,
            Statistic.SURVIVAL_MEDIAN,
            Statistic.SURVIVAL_P90);
    private static final Figure NOTHING = new Figure.Computed(null, null, null, BigDecimal.ZERO, null, null, null);

    private HiddenZeros() {}

    /** The table with a row for every place and value whose zero is hidden, and without breakdowns of hidden totals. */
    public static FigureTable fill(FigureTable table, Universe universe, DisclosureRules rules) {
        Metric metric = table.metric();
        if (metric.counts() == Metric.Counts.ACTIVITIES || !COUNTED.contains(metric.statistic())) {
            return table;
        }
        FigureTable withTotals = withTotals(table, universe, rules);
        Map<String, Row> totals = new HashMap<>();
        withTotals.rows().stream()
                .filter(Row::isTotal)
                .forEach(row -> totals.put(row.place().code(), row));
        List<Row> rows = new ArrayList<>(totals.size());
        withTotals.rows().stream()
                .filter(row -> row.isTotal()
                        || mayBreakDown(withTotals, totals.get(row.place().code()), rules))
                .forEach(rows::add);
        for (String breakdown : metric.breakdowns()) {
            addValues(withTotals, rows, breakdown, universe, rules);
        }
        return table.with(rows);
    }

    private static FigureTable withTotals(FigureTable table, Universe universe, DisclosureRules rules) {
        Set<String> present = new HashSet<>();
        table.rows().stream()
                .filter(Row::isTotal)
                .forEach(row -> present.add(row.place().code()));
        List<Row> rows = new ArrayList<>(table.rows());
        for (String level : universe.levels(table.placeKind())) {
            if (DeclaredViews.isDue(table, level, FigureTable.ALL, rules)
                    && !Threshold.isExact(table.placeKind(), level, FigureTable.ALL, rules)) {
                for (Place place : universe.at(table.placeKind(), level)) {
                    if (!present.contains(place.code())) {
                        rows.add(new Row(place, FigureTable.ALL, FigureTable.ALL, NOTHING));
                    }
                }
            }
        }
        return table.with(rows);
    }

    /** Adds to {@code rows} the values that are missing under every place with a shown total. */
    private static void addValues(
            FigureTable table, List<Row> rows, String breakdown, Universe universe, DisclosureRules rules) {
        Map<String, Set<String>> present = new TreeMap<>();
        Set<String> occurring = new TreeSet<>();
        for (Row row : rows) {
            if (row.breakdown().equals(breakdown)) {
                occurring.add(row.breakdownValue());
                present.computeIfAbsent(row.place().code(), place -> new HashSet<>())
                        .add(row.breakdownValue());
            }
        }
        Set<String> values = universe.values(breakdown, occurring);
        List<Row> added = new ArrayList<>();
        for (Row total : rows) {
            Place place = total.place();
            if (total.isTotal()
                    && DeclaredViews.isDue(table, place.level(), breakdown, rules)
                    && mayBreakDown(table, total, rules)) {
                Set<String> there = present.getOrDefault(place.code(), Set.of());
                values.stream()
                        .filter(value -> !there.contains(value))
                        .forEach(value -> added.add(new Row(place, breakdown, value, NOTHING)));
            }
        }
        rows.addAll(added);
    }

    private static boolean mayBreakDown(FigureTable table, @Nullable Row total, DisclosureRules rules) {
        return total == null || !(DisclosureControl.protect(table, total, rules) instanceof Figure.Suppressed);
    }
}
