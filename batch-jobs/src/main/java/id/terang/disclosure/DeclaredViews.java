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
 * Which levels and breakdowns of one table are declared for publication and due; nothing else leaves the building. Asked
 * for every row, so it is worked out once per table.
 */
final class DeclaredViews {

    private final Map<String, Set<String>> breakdownsByLevel = new HashMap<>();

    private DeclaredViews() {}

    /** The views of the metric that cover the table's period; of several for one level and breakdown the first counts. */
    static DeclaredViews of(FigureTable table, DisclosureRules rules) {
        Metric metric = table.metric();
        List<View> views = rules.views().stream()
                .filter(view -> metric.views().contains(view.code()))
                .filter(view -> view.placeKind().equals(table.placeKind()))
                .filter(view -> view.periods().contains(table.period().kind()))
                .toList();
        DeclaredViews due = new DeclaredViews();
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

    /** True when a view of the metric covers the level and breakdown in the table's period, and the period is due. */
    boolean isDue(String level, String breakdown) {
        return breakdownsByLevel.getOrDefault(level, Set.of()).contains(breakdown);
    }
}
