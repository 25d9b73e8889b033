package id.terang.definition.reporting;

import id.terang.definition.Subject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What {@code data-quality.yaml} says.
 *
 * @param reporting by subject: the metric whose months say whether an office has reported
 * @param weights of the dimensions of the score; they need not add up to anything
 * @param days how far completeness, validity and uniqueness look back
 * @param nights how far timeliness looks back
 */
public record DataQuality(
        Map<Subject, String> reporting, Map<QualityDimension, BigDecimal> weights, int days, int nights) {

    /** Of an instance that says nothing. */
    public static final DataQuality USUAL = new DataQuality(
            Map.of(),
            Map.of(
                    QualityDimension.COMPLETENESS, BigDecimal.valueOf(30),
                    QualityDimension.TIMELINESS, BigDecimal.valueOf(30),
                    QualityDimension.VALIDITY, BigDecimal.valueOf(25),
                    QualityDimension.UNIQUENESS, BigDecimal.valueOf(15)),
            365,
            30);

    public DataQuality {
        reporting = Collections.unmodifiableMap(reporting.isEmpty() ? Map.of() : new EnumMap<>(reporting));
        weights = Collections.unmodifiableMap(weights.isEmpty() ? Map.of() : new EnumMap<>(weights));
    }
}
