package id.terang.score.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Instrument;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceScorerTest {

    private static final Instrument ORI_2022 = Ombudsman.FEW_INDICATORS;
    private static final String ALL_FULL = "knowledge=3 facilities=3 standard=3 ikm=3 on-time=3 procedure=3";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # values,                                                        total,  band, lowest, highest
            knowledge=3 facilities=3 standard=3 ikm=3 on-time=3 procedure=3, 100.00, A,    100.00, 100.00
            knowledge=0 facilities=0 standard=0 ikm=0 on-time=0 procedure=0,   0.00, E,      0.00,   0.00
            knowledge=2 facilities=1 standard=3 ikm=2 on-time=3 procedure=1,  74.54, C,     74.54,  74.54
            knowledge=3 standard=3 ikm=3 on-time=3 procedure=3,              100.00, A,     91.26, 100.00
            knowledge=1.5 standard=3 ikm=3 on-time=0,                         67.54, C,     63.17,  82.68
            """)
    void weighsDimensionsAndMakesUpTheWeightsOfFilledIndicators(
            String values, String total, String band, String lowest, String highest) {
        ComplianceScore score = ComplianceScorer.score(ORI_2022, Ombudsman.values(values));

        assertThat(score.total().orElseThrow()).isEqualByComparingTo(total);
        assertThat(score.band().orElseThrow().code()).isEqualTo(band);
        assertThat(score.lowest().rounded(2)).isEqualByComparingTo(lowest);
        assertThat(score.highest().rounded(2)).isEqualByComparingTo(highest);
    }

    @Test
    void aMissingIndicatorIsNotZero() {
        ComplianceScore missing =
                ComplianceScorer.score(ORI_2022, Ombudsman.values(ALL_FULL.replace("facilities=3 ", "")));
        ComplianceScore zero =
                ComplianceScorer.score(ORI_2022, Ombudsman.values(ALL_FULL.replace("facilities=3", "facilities=0")));

        assertThat(missing.total().orElseThrow()).isEqualByComparingTo("100.00");
        assertThat(missing.filled()).isEqualTo(5);
        assertThat(zero.total().orElseThrow()).isEqualByComparingTo("91.26");
    }

    @Test
    void withoutAWholeDimensionThereIsNoTotalButItsBounds() {
        ComplianceScore score =
                ComplianceScorer.score(ORI_2022, Ombudsman.values("knowledge=3 facilities=3 standard=3 on-time=3"));

        assertThat(score.total()).isEmpty();
        assertThat(score.band()).isEmpty();
        assertThat(score.lowest().rounded(2)).isEqualByComparingTo("64.99");
        assertThat(score.highest().rounded(2)).isEqualByComparingTo("100.00");
        assertThat(score.dimensions().get(2).exact()).isNull();
    }

    @Test
    void theContributionsOfIndicatorsAddUpToTheTotal() {
        ComplianceScore score = ComplianceScorer.score(
                ORI_2022, Ombudsman.values("knowledge=2 standard=1 ikm=2 on-time=3 procedure=1"));

        Fraction sum = score.indicators().stream()
                .map(ComplianceScore.IndicatorScore::contribution)
                .filter(Objects::nonNull)
                .reduce(Fraction.ZERO, Fraction::plus);

        assertThat(sum).isEqualTo(score.exact());
    }

    @Test
    void anOfficeOfWhichNothingIsKnownHasNoScore() {
        ComplianceScore score = ComplianceScorer.score(ORI_2022, Map.of());

        assertThat(score.total()).isEmpty();
        assertThat(score.filled()).isZero();
        assertThat(score.indicatorCount()).isEqualTo(6);
        assertThat(score.highest().rounded(2)).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # metric, indicator
                 24,  0
                 64.99, 0
                 65,  1
                 76.61, 2
                 88.30, 2
                 88.31, 3
                 100, 3
            """)
    void aComputedIndicatorClimbsWithItsMetric(BigDecimal metric, BigDecimal indicator) {
        Instrument.Indicator ikm = Ombudsman.computed("ikm", "100", "ikm", "25", "65", "76.61", "88.31");

        assertThat(ComplianceScorer.valueOf(ikm, metric)).isEqualByComparingTo(indicator);
    }

    @Test
    void aMetricOfWhichLessIsBetterHasDescendingSteps() {
        Instrument.Indicator overdue =
                Ombudsman.computed("overdue", "100", "lewat-batas-waktu", "100", "20", "10", "0");

        assertThat(ComplianceScorer.valueOf(overdue, new BigDecimal("20"))).isEqualByComparingTo("1");
        assertThat(ComplianceScorer.valueOf(overdue, BigDecimal.ZERO)).isEqualByComparingTo("3");
    }

    @Test
    void aValueBeyondTheScaleIsRefused() {
        assertThatThrownBy(() -> ComplianceScorer.score(ORI_2022, Ombudsman.values("knowledge=4")))
                .hasMessage("Indicator knowledge is 4; its scale runs from 0 to 3");
    }

    @Test
    void anAgencyIsTheMeanOfItsUnitsAsInGorontalo() {
        List<ComplianceScore> units = List.of(unit("68.79"), unit("77.55"), unit("84.11"));

        ComplianceScore agency = ComplianceScore.meanOf(units);

        assertThat(agency.total().orElseThrow()).isEqualByComparingTo("76.82");
        assertThat(agency.band().orElseThrow().code()).isEqualTo("C");
        assertThat(agency.indicatorCount()).isEqualTo(18);
    }

    @Test
    void tellsWhatWouldMoveTheScoreMostFirst() {
        ComplianceScore score = ComplianceScorer.score(
                ORI_2022, Ombudsman.values("knowledge=2 facilities=1 standard=3 ikm=2 on-time=3 procedure=1"));

        NextSteps steps = NextSteps.of(score);

        assertThat(steps.gains())
                .extracting(
                        gain -> gain.indicator().code() + " " + gain.points().rounded(2))
                .containsExactly("ikm 8.08", "procedure 7.18", "facilities 5.83", "knowledge 4.37");
        NextSteps.Distance next = steps.nextBand().orElseThrow();
        assertThat(next.band().code() + " " + next.points()).isEqualTo("B 3.46");
    }

    @Test
    void tellsWhatOneStepAndWhatAllStepsTogetherWouldReach() {
        ComplianceScore score = ComplianceScorer.score(
                ORI_2022, Ombudsman.values("knowledge=2 facilities=1 standard=3 ikm=2 on-time=3 procedure=1"));

        assertThat(NextSteps.of(score).gains())
                .extracting(gain -> gain.indicator().code() + " "
                        + Objects.requireNonNull(gain.stepTotal()).rounded(2) + " "
                        + gain.runningTotal().rounded(2))
                .containsExactly(
                        "ikm 82.62 82.62", "procedure 78.13 89.80", "facilities 77.46 95.63", "knowledge 78.91 100.00");
    }

    @Test
    void aMissingIndicatorHasNoStepBecauseAFirstMarkMayLowerTheTotal() {
        ComplianceScore score = ComplianceScorer.score(
                ORI_2022, Ombudsman.values("knowledge=2 standard=3 ikm=3 on-time=3 procedure=3"));

        assertThat(NextSteps.of(score).gains())
                .filteredOn(gain -> gain.indicator().code().equals("facilities"))
                .singleElement()
                .extracting(NextSteps.Gain::stepTotal)
                .isNull();
    }

    @Test
    void fillingAMissingIndicatorIsMeasuredAgainstTheMadeUpWeights() {
        ComplianceScore score = ComplianceScorer.score(
                ORI_2022, Ombudsman.values("knowledge=0 standard=3 ikm=3 on-time=3 procedure=3"));

        assertThat(NextSteps.of(score).gains())
                .extracting(
                        gain -> gain.indicator().code() + " " + gain.points().rounded(2))
                .containsExactly("knowledge 21.85", "facilities 8.74");
    }

    private static ComplianceScore unit(String printed) {
        ComplianceScore full = ComplianceScorer.score(ORI_2022, Ombudsman.values(ALL_FULL));
        Fraction score = Fraction.of(new BigDecimal(printed));
        return new ComplianceScore(ORI_2022, full.dimensions(), full.indicators(), score, score, score);
    }
}
