package id.terang.definition.disclosure;

import id.terang.definition.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Thresholds of disclosure control, from config/disclosure.yaml.
 *
 * @param threshold smallest count of people or cases that is published (k)
 * @param highRiskThreshold k for high-risk categories (disability, mental health, children, violence)
 * @param surveyThreshold smallest number of responses for which a mean is published
 * @param twoDecimalsThreshold smallest number of responses for which a mean carries two decimals
 * @param highRiskCategories category codes that take the high-risk threshold
 * @param highRiskOffices codes of offices all of whose clients are at high risk: every count of theirs takes the high-risk threshold
 * @param highRiskRegisters codes of registers about people at high risk: no count of them is exact, not even an agency's own total
 * @param denseShare share of its cells, in percent, that must pass the thresholds before a view is published in a branch (trust.md 1.1)
 * @param agencyTotals true when an agency's own totals without breakdown are published exactly: they count the office's work, not people in a place
 */
public record DisclosureRules(
        int threshold,
        int highRiskThreshold,
        int surveyThreshold,
        int twoDecimalsThreshold,
        List<String> highRiskCategories,
        List<String> highRiskOffices,
        List<String> highRiskRegisters,
        int denseShare,
        boolean agencyTotals,
        List<View> views) {

    /** Whether every count of the metric is about people at high risk. */
    public boolean isHighRisk(Metric metric) {
        return metric.register() != null && highRiskRegisters.contains(metric.register());
    }

    /**
     * Share of its cells, in percent, that must pass before a view that was left out is published again: half of the remaining
     * share more, so that a view at the border does not come and go from night to night.
     */
    public BigDecimal readmittedShare() {
        return new BigDecimal(denseShare + 100).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY);
    }
}
