package id.terang.site.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.reporting.QualityDimension;
import id.terang.site.reporting.SourceQuality.Share;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scores computed by hand. */
class SourceQualityTest {

    private static final Map<QualityDimension, BigDecimal> WEIGHTS = Map.of(
            QualityDimension.COMPLETENESS, new BigDecimal("30"),
            QualityDimension.TIMELINESS, new BigDecimal("30"),
            QualityDimension.VALIDITY, new BigDecimal("25"),
            QualityDimension.UNIQUENESS, new BigDecimal("15"));

    /** 30 × 292/365 + 30 × 27/30 + 25 × 980/1000 + 15 × 2/3 = 24 + 27 + 24.5 + 10 = 85.5 of 100. */
    @Test
    void theScoreIsTheWeightedMeanOfTheShares() {
        SourceQuality quality = new SourceQuality(Map.of(
                QualityDimension.COMPLETENESS, new Share(292, 365),
                QualityDimension.TIMELINESS, new Share(27, 30),
                QualityDimension.VALIDITY, new Share(980, 1000),
                QualityDimension.UNIQUENESS, new Share(2, 3)));

        assertThat(quality.score(WEIGHTS)).isEqualTo(new BigDecimal("85.5"));
    }

    /** (30 × 1/3 + 25 × 1/7) ÷ 55 = 13.571428… ÷ 55 = 24.675 %. */
    @Test
    void aShareThatCannotBeCountedIsLeftOutWithItsWeight() {
        SourceQuality quality = new SourceQuality(
                Map.of(QualityDimension.TIMELINESS, new Share(1, 3), QualityDimension.VALIDITY, new Share(1, 7)));

        assertThat(quality.score(WEIGHTS)).isEqualTo(new BigDecimal("24.7"));
        assertThat(new SourceQuality(Map.of()).score(WEIGHTS)).isNull();
    }

    /** 30 × 7/8 + 30 × 3/4 = 48.75 of 60 = 81.25 %: one rounding, upwards. Rounding the shares first would say 81.3 too; 1/16 would not. */
    @Test
    void itIsRoundedOnceHalfUp() {
        assertThat(new SourceQuality(Map.of(
                                QualityDimension.COMPLETENESS, new Share(7, 8),
                                QualityDimension.TIMELINESS, new Share(3, 4)))
                        .score(WEIGHTS))
                .isEqualTo(new BigDecimal("81.3"));
        // 62.5 % and 6.25 %: mean 34.375 %; shares rounded first (62.5, 6.3) would give 34.4 as well, cut ones 34.3.
        assertThat(new SourceQuality(Map.of(
                                QualityDimension.COMPLETENESS, new Share(5, 8),
                                QualityDimension.TIMELINESS, new Share(1, 16)))
                        .score(WEIGHTS))
                .isEqualTo(new BigDecimal("34.4"));
    }

    @Test
    void aPartLargerThanItsWholeIsRefused() {
        assertThatThrownBy(() -> new Share(4, 3)).hasMessage("No share: 4 of 3");
    }
}
