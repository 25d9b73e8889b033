package id.terang.definition;

/** How a metric's value comes from its measures. */
public enum Statistic {
    /** The sum of the numerator. */
    SUM,
    /** Numerator divided by denominator, times the multiplier. */
    RATIO,
    /** Median of a day histogram, closed cases only. */
    MEDIAN,
    /** Mean of a day histogram, closed cases only: the sum of their days by their number. */
    MEAN,
    /** The day by which nine in ten closed cases had ended. */
    P90,
    /** Median waiting time by Kaplan-Meier, open cases included. */
    SURVIVAL_MEDIAN,
    /** The day by which nine in ten are expected to have ended, by Kaplan-Meier. */
    SURVIVAL_P90,
    /** Satisfaction index (IKM) at weight 1/9: of one unit its own, of an agency the mean of its units (PermenPANRB 14/2017). */
    SATISFACTION_INDEX,
    /** Satisfaction index of an agency from the pooled responses of all its units. */
    SATISFACTION_INDEX_POOLED,
    /** Mean answer per element (NRR); breakdown {@code element}. */
    ELEMENT_MEAN,
    /** Respondents required for the number of users (Krejcie-Morgan). */
    SAMPLE_REQUIRED,
    /** Respondents missing to the required sample. */
    SAMPLE_SHORTFALL,
    /** Self-assessed compliance score. */
    COMPLIANCE_SCORE;

    /** Half of a count of days, or nine in ten: no rule that this portal follows gives them an interval. */
    public boolean isQuantile() {
        return switch (this) {
            case MEDIAN, P90, SURVIVAL_MEDIAN, SURVIVAL_P90 -> true;
            case SUM,
                    RATIO,
                    MEAN,
                    SATISFACTION_INDEX,
                    SATISFACTION_INDEX_POOLED,
                    ELEMENT_MEAN,
                    SAMPLE_REQUIRED,
                    SAMPLE_SHORTFALL,
                    COMPLIANCE_SCORE -> false;
        };
    }
}
