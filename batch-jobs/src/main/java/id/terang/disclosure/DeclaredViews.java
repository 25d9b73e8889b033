package id.terang.disclosure;

import id.terang.definition.Metric;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.disclosure.View;
import java.util.Optional;

/** Which combinations of a metric are declared for publication; nothing else leaves the building. */
final class DeclaredViews {

    private DeclaredViews() {}

    /** True when a view of the metric covers the level and breakdown in the table's period, and the period is due. */
    static boolean isDue(FigureTable table, String level, String breakdown, DisclosureRules rules) {
        return view(table, level, breakdown, rules)
                .filter(view -> !(view.onlyClosedPeriods() && table.isOpen()))
                .isPresent();
    }

    private static Optional<View> view(FigureTable table, String level, String breakdown, DisclosureRules rules) {
        Metric metric = table.metric();
        if (!breakdown.equals(FigureTable.ALL) && !metric.breakdowns().contains(breakdown)) {
            return Optional.empty();
        }
        return rules.views().stream()
                .filter(view -> metric.views().contains(view.code()))
                .filter(view -> view.placeKind().equals(table.placeKind()))
                .filter(view -> view.levels().contains(level))
                .filter(view -> view.breakdowns().contains(breakdown))
                .filter(view -> view.periods().contains(table.period().kind()))
                .findFirst();
    }
}
