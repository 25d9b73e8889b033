package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.disclosure.View;
import id.terang.definition.place.Office;
import id.terang.definition.problem.Problems;
import id.terang.definition.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks thresholds and that every view names levels, breakdowns and periods that exist. */
final class DisclosureCheck {

    static final String ALL = "all";
    private static final String FILE = "config/disclosure.yaml";
    private static final Set<String> PERIODS = Set.of("now", "month", "quarter", "semester", "year");

    private DisclosureCheck() {}

    static void check(Definitions definitions, Problems problems) {
        DisclosureRules rules = definitions.disclosure();
        if (rules.threshold() < 1 || rules.highRiskThreshold() < rules.threshold()) {
            problems.add(
                    FILE,
                    "has threshold " + rules.threshold() + " and high-risk-threshold " + rules.highRiskThreshold()
                            + "; expected at least 1, and the second not below the first");
        }
        Set<String> categories = definitions
                .vocabulary()
                .values()
                .getOrDefault("category", Map.of())
                .keySet();
        unknown(FILE + " high-risk-categories", rules.highRiskCategories(), categories, problems);
        unknown(
                FILE + " high-risk-registers",
                rules.highRiskRegisters(),
                definitions.registers().all().stream().map(Register::code).collect(Collectors.toSet()),
                problems);
        unknown(
                FILE + " high-risk-offices",
                rules.highRiskOffices(),
                definitions.offices().stream().map(Office::code).collect(Collectors.toSet()),
                problems);
        if (rules.denseShare() < 50 || rules.denseShare() > 100) {
            problems.add(FILE, "has dense-share " + rules.denseShare() + "; expected a percentage from 50 to 100");
        }
        Codes.unique(FILE + " view", rules.views().stream().map(View::code).toList(), problems);
        for (View view : rules.views()) {
            view(view, definitions.vocabulary().names().keySet(), problems);
        }
    }

    private static void view(View view, Set<String> breakdowns, Problems problems) {
        String where = FILE + " view " + view.code();
        List<String> levels = Places.LEVELS.get(view.placeKind());
        if (levels == null) {
            problems.add(where, "has place-kind '" + view.placeKind() + "'; expected office or area");
        } else {
            unknown(where + " levels", view.levels(), Set.copyOf(levels), problems);
        }
        unknown(where + " periods", view.periods(), PERIODS, problems);
        unknown(
                where + " breakdowns",
                view.breakdowns().stream()
                        .filter(breakdown -> !breakdown.equals(ALL))
                        .toList(),
                breakdowns,
                problems);
        if (view.levels().isEmpty()
                || view.periods().isEmpty()
                || view.breakdowns().isEmpty()) {
            problems.add(where, "covers nothing; expected at least one level, breakdown and period");
        }
    }

    private static void unknown(String where, List<String> found, Set<String> known, Problems problems) {
        for (String value : found) {
            if (!known.contains(value)) {
                problems.add(
                        where,
                        "has '" + value + "'; expected one of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }
}
