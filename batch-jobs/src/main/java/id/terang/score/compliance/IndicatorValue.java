package id.terang.score.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known about one indicator of one office. */
sealed interface IndicatorValue {

    /**
     * Worked out from a metric by the steps of the instrument.
     *
     * @param value on the indicator's own scale
     */
    record Computed(BigDecimal value, String metric, BigDecimal metricValue) implements IndicatorValue {}

    /**
     * Judged by a person against evidence.
     *
     * @param value on the indicator's own scale
     */
    record Assessed(
            BigDecimal value,
            @Nullable String evidence,
            @Nullable String assessor,
            LocalDate assessed) implements IndicatorValue {}

    /** Nothing is known. Missing is not zero. */
    record Missing() implements IndicatorValue {}

    Missing MISSING = new Missing();
}
