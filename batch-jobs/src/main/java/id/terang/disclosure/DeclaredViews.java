package id.terang.disclosure;

import id.terang.definition.Metric;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.disclosure.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which places and breakdowns of one table are declared for publication, due and dense enough; nothing else leaves the
 * building. Asked for every row, so it is worked out once per table.
 */
public final class DeclaredViews {

    private final Map<String, Set<String>> breakdownsByLevel = new HashMap<>();

    private final FigureTable table;
    private final SparseViews sparse;

    private DeclaredViews(FigureTable table, SparseViews sparse) {
        this.table = table;
        this.sparse = sparse;
    }

    /** The views of the metric that cover the table's period; of several for one level and breakdown the first counts. */
    public static DeclaredViews of(FigureTable table, DisclosureRules rules, SparseViews sparse) {
        Metric metric = table.metric();
        List<View> views = rules.views().stream()
                .filter(view -> metric.views().contains(view.code()))
                .filter(view -> view.placeKind().equals(table.placeKind()))
                .filter(view -> view.periods().contains(table.period().kind()))
                .toList();
        DeclaredViews due = new DeclaredViews(table, sparse);
        for (View view : views.reversed()) {
            for (String level : view.levels()) {
                Set<String> breakdowns = due.breakdownsByLevel.computeIfAbsent(level, key -> new HashSet<>());
                if (view.onlyClosedPeriods() && table.isOpen()) {
                    breakdowns.removeAll(view.breakdowns());
                } else {
                    breakdowns.addAll(view.breakdowns());
                }
            }
        }
        due.breakdownsByLevel
                .values()
                .forEach(breakdowns -> breakdowns.removeIf(breakdown -> !breakdown.equals(FigureTable.ALL)
                        && !metric.breakdowns().contains(breakdown)));
        return due;
    }

    /** True when a view of the metric covers the place's level and the breakdown in the table's period, and is due. */
    boolean isDue(FigureTable.Place place, String breakdown) {
        return breakdownsByLevel.getOrDefault(place.level(), Set.of()).contains(breakdown)
                && !sparse.contains(table, place, breakdown);
    }
}
