package id.terang.disclosure;

import id.terang.definition.Metric;
import id.terang.definition.Subject;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.disclosure.FigureTable.Row;
import java.util.Set;

/**
 * From how many people or cases on one figure is shown.
 *
 * @param smallest k; zero where nothing is protected
 * @param ofWhole true when only the whole counts: an agency's own total says how much it worked, not who is behind it
 */
record Threshold(int smallest, boolean ofWhole) {

    private static final Set<String> OFFICES_WITH_EXACT_TOTALS = Set.of("portal", "agency");

    static Threshold of(FigureTable table, Row row, DisclosureRules rules) {
        Metric metric = table.metric();
        if (metric.counts() == Metric.Counts.ACTIVITIES && !rules.isHighRisk(metric)) {
            return new Threshold(0, true);
        }
        boolean isExact = isExact(metric, table.placeKind(), row.place().level(), row.breakdown(), rules);
        if (metric.subject() == Subject.SURVEY) {
            return new Threshold(rules.surveyThreshold(), isExact);
        }
        if (isExact) {
            return new Threshold(0, true);
        }
        boolean isHighRisk = rules.isHighRisk(metric)
                || rules.highRiskCategories().contains(row.breakdownValue())
                || rules.highRiskOffices().contains(row.place().code());
        return new Threshold(isHighRisk ? rules.highRiskThreshold() : rules.threshold(), false);
    }

    /** True for the totals of the portal and of agencies, when the rules let them through unprotected. */
    static boolean isExact(Metric metric, String placeKind, String level, String breakdown, DisclosureRules rules) {
        return rules.agencyTotals()
                && !rules.isHighRisk(metric)
                && placeKind.equals("office")
                && OFFICES_WITH_EXACT_TOTALS.contains(level)
                && breakdown.equals(FigureTable.ALL);
    }
}
