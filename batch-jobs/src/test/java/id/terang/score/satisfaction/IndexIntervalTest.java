package id.terang.score.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.terang.definition.quality.QualityScale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexIntervalTest {

    private static final QualityScale SCALE = QualityScale.PERMENPANRB_14_2017;

    @Test
    void theLetterIsARangeWhereTheIntervalCrossesAnEdge() {
        IndexInterval july = interval(Gianyar.responses("2020-07"::equals));

        assertThat(july).isEqualTo(new IndexInterval(new BigDecimal("85.5607"), new BigDecimal("87.7181")));
        assertThat(july.lowerBand(SCALE) + " to " + july.upperBand(SCALE)).isEqualTo("B to B");

        IndexInterval few = interval(new Responses().add("444444443", 10).add("333333333", 5));
        assertThat(few.lowerBand(SCALE) + " to " + few.upperBand(SCALE)).isEqualTo("B to A");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # respondents at 75, at 100, half width by Student's t (table)
                       5,         5,     9.426
                      15,        15,     4.748
                     200,       200,     1.230
            """)
    void usesStudentsDistribution(long lower, long higher, BigDecimal half) {
        Responses responses = new Responses().add("333333333", lower).add("444444444", higher);

        IndexInterval interval = interval(responses);

        assertThat(interval.upper().subtract(interval.lower()).divide(BigDecimal.TWO))
                .isCloseTo(half, within(new BigDecimal("0.002")));
    }

    @Test
    void oneResponseSaysNothingAboutSpread() {
        Responses single = new Responses().add("333333333", 1);

        assertThat(IndexInterval.around(single.index().exact().cut(12), 1, single.scoreSum(), single.scoreSquareSum()))
                .isEmpty();
    }

    @Test
    void endsStayOnTheScale() {
        Responses responses = new Responses().add("444444444", 11).add("111111111", 1);

        assertThat(interval(responses).upper()).isEqualByComparingTo("100");
    }

    private static IndexInterval interval(Responses responses) {
        return IndexInterval.around(
                        responses.index().exact().cut(12),
                        responses.count(),
                        responses.scoreSum(),
                        responses.scoreSquareSum())
                .orElseThrow();
    }
}
