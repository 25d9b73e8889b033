package id.terang.score.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.quality.QualityBand;
import id.terang.definition.quality.QualityScale;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionIndexTest {

    private static final QualityScale SCALE = QualityScale.PERMENPANRB_14_2017;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # a published report,      element means u1..u9,                                            exact, 0.11,  0.111
            Perpustakaan Pekalongan,  3.570 3.450 3.270 4.000 3.630 3.310 3.300 3.030 3.980,            87.61, 86.74, 87.52
            DPTR Bantul 2023,         3.31 3.35 3.49 3.93 3.45 3.39 3.39 3.76 3.35,                     87.28, 86.41, 87.19
            GASPUL triwulan III,      3.6207 3.4828 3.4483 4.0000 3.5172 3.6207 3.6552 3.6207 3.9655,   91.48, 90.56, 91.38
            Disdukcapil Tubaba 2023,  4 4 4 4 4 4 4 4 4,                                                100.00, 99.00, 99.90
            """)
    void reproducesPublishedIndicesAtTheWeightTheirAuthorsUsed(
            String report, String means, String exact, String twoDecimals, String threeDecimals) {
        SatisfactionIndex index = Responses.ofMeans(means.split(" "));

        assertThat(index.value()).as(report).isEqualByComparingTo(exact);
        assertThat(index.at(WeightMode.TWO_DECIMALS).rounded(2)).isEqualByComparingTo(twoDecimals);
        assertThat(index.at(WeightMode.THREE_DECIMALS).rounded(2)).isEqualByComparingTo(threeDecimals);
    }

    @Test
    void saysWhyTwentyNineQuestionnairesPrintTwoIndices() {
        SatisfactionIndex index = Responses.ofSums(29, 105, 101, 100, 116, 102, 105, 106, 105, 115);

        assertThat(index.value()).isEqualByComparingTo("91.48");
        assertThat(index.at(WeightMode.of("0.11")).rounded(2)).isEqualByComparingTo("90.56");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # weight, sum of all answers of 1000 people, exact, printed, letters
            exact,    31792,                             88.31, 88.31,   A A
            0.11,     31792,                             88.31, 87.43,   A B
            0.11,     32107,                             89.19, 88.29,   A B
            0.11,     32114,                             89.21, 88.31,   A A
            0.111,    31792,                             88.31, 88.22,   A B
            """)
    void roundedWeightTurnsAnAIntoAB(String mode, long sum, String exact, String printed, String letters) {
        SatisfactionIndex index = Responses.ofSums(1000, spread(sum));

        BigDecimal asPrinted = index.at(WeightMode.of(mode)).rounded(2);

        assertThat(index.value()).isEqualByComparingTo(exact);
        assertThat(asPrinted).isEqualByComparingTo(printed);
        assertThat(index.band(SCALE) + " " + SCALE.bandOf(asPrinted)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "skck-polres-gianyar-expected.csv", numLinesToSkip = 2)
    void agreesWithTheRespondentsOfGianyar(
            String months, int responses, String sums, String exact, String twoDecimals, String threeDecimals) {
        Responses answers = Gianyar.responses(month -> months.contains(month));

        assertThat(answers.count()).isEqualTo(responses);
        assertThat(answers.elements().values())
                .extracting(ElementAnswers::sum)
                .containsExactlyElementsOf(
                        Arrays.stream(sums.split(" ")).map(Long::valueOf).toList());
        assertThat(answers.index().value()).isEqualByComparingTo(exact);
        assertThat(answers.index().at(WeightMode.TWO_DECIMALS).rounded(2)).isEqualByComparingTo(twoDecimals);
        assertThat(answers.index().at(WeightMode.THREE_DECIMALS).rounded(2)).isEqualByComparingTo(threeDecimals);
    }

    @Test
    void anExactHalfRoundsUpIntoTheBetterBand() {
        SatisfactionIndex index = Responses.ofSums(5000, spread(137_889));

        assertThat(index.exact().rounded(3)).isEqualByComparingTo("76.605");
        assertThat(index.value()).isEqualByComparingTo("76.61");
        assertThat(index.band(SCALE)).isEqualTo(QualityBand.B);
    }

    @Test
    void theStoredFormRoundsAsTheExactOneDoes() {
        Fraction justBelowTheHalf = Fraction.of(new BigDecimal("76.6049999999999999999"));

        assertThat(justBelowTheHalf.cut(12).setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("76.60");
    }

    @Test
    void blanksCountNeitherAboveNorBelowTheLine() {
        SatisfactionIndex index = new SatisfactionIndex(
                new TreeMap<>(Map.of("u1", new ElementAnswers(30, 10), "u2", new ElementAnswers(4, 1))));

        assertThat(index.value()).isEqualByComparingTo("87.50");
    }

    @Test
    void aFreeServiceIsAlsoShownWithoutItsFeeElement() {
        SatisfactionIndex allThreeButFree = Responses.ofSums(10, 30, 30, 30, 40, 30, 30, 30, 30, 30);

        assertThat(allThreeButFree.value()).isEqualByComparingTo("77.78");
        assertThat(allThreeButFree.without("u4").value()).isEqualByComparingTo("75.00");
    }

    @Test
    void anAnswerOfFiveCannotBeAddedUp() {
        assertThatThrownBy(() -> new ElementAnswers(41, 10))
                .hasMessageContaining("1 to 4")
                .hasMessageContaining("41");
    }

    private static long[] spread(long total) {
        long[] sums = new long[9];
        Arrays.fill(sums, total / 9);
        sums[0] += total % 9;
        return sums;
    }
}
