package id.terang.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document prints, shown beside and never mixed with computed figures.
 *
 * @param metric metric it may be compared with; null when there is none
 * @param base respondents, people or cases the number rests on, as printed; null when not printed
 * @param printed the value exactly as the document prints it, for instance {@code 89,21}
 */
public record ReportedFigure(
        String code,
        String office,
        Text label,
        @Nullable String metric,
        LocalDate periodStart,
        LocalDate periodEnd,
        String printed,
        BigDecimal value,
        Text unit,
        @Nullable BigDecimal base,
        Text note,
        String citation,
        LocalDate citationDate) {}
