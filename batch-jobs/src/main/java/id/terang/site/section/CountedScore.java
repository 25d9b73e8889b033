package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Scorecards;
import id.terang.site.source.Scorecards.DimensionRow;
import id.terang.site.source.Scorecards.IndicatorRow;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the score of an office would be if those of its own values that the portal counts too were the counted ones. It is said beside the
 * score and is none: an office assesses more than can be counted.
 */
public final class CountedScore {

    private final Scorecards scorecards;
    private final CountedBeside beside;

    public CountedScore(Scorecards scorecards, CountedBeside beside) {
        this.scorecards = scorecards;
        this.beside = beside;
    }

    /** From 0 to 100, rounded once; null where no value differs, or an office has no score of indicators of its own. */
    public @Nullable BigDecimal of(Total total, Instrument instrument, PlaceFigures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean differs = false;
        for (DimensionRow row : scorecards.dimensions(total.office())) {
            BigDecimal earned = BigDecimal.ZERO;
            BigDecimal filled = BigDecimal.ZERO;
            for (IndicatorRow one : scorecards.indicators(total.office(), row.dimension())) {
                if (one.value() != null) {
                    BigDecimal value = counted(instrument, row, one, figures).orElse(one.value());
                    differs |= value.compareTo(one.value()) != 0;
                    filled = filled.add(one.weight());
                    earned = earned.add(one.weight().multiply(value).divide(one.scaleMax(), MathContext.DECIMAL128));
                }
            }
            if (filled.signum() == 0) {
                return null;
            }
            sum = sum.add(row.weight().multiply(earned).divide(filled, MathContext.DECIMAL128));
        }
        return differs ? sum.setScale(instrument.decimals(), RoundingMode.HALF_UP) : null;
    }

    private Optional<BigDecimal> counted(
            Instrument instrument, DimensionRow dimension, IndicatorRow row, PlaceFigures figures) {
        return ScorecardTree.dimension(instrument, dimension.dimension()).indicators().stream()
                .filter(indicator -> indicator.code().equals(row.indicator()))
                .findFirst()
                .flatMap(indicator -> beside.value(instrument, indicator, row, figures));
    }
}
