package id.terang.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    private static final Funnel HALF = new Funnel(new BigDecimal("0.5"));

    @Test
    void addsUpThePartsBeforeDividing() {
        Funnel funnel = Funnel.of(List.of(share(9, 10), share(30, 90)));

        assertThat(funnel.percent(1)).isEqualByComparingTo("39.0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # base, low,   high;  50 ± 309.02 × √(0.25 ÷ base)
               100, 34.55, 65.45
               400, 42.27, 57.73
                 4, 0,     100
            """)
    void widensWithASmallBase(BigDecimal base, BigDecimal low, BigDecimal high) {
        assertThat(HALF.low(base)).isEqualByComparingTo(low);
        assertThat(HALF.high(base)).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hits, base, standing
                65,  100, SIMILAR
                66,  100, BETTER
                34,  100, WORSE
                 8,   10, SIMILAR
            """)
    void leavesChanceAlone(int hits, int base, Standing expected) {
        assertThat(HALF.standing(share(hits, base))).isEqualTo(expected);
    }

    /** The place of the formula is ours, so another formula checks it: Wilson's interval at 99.8 % leaves 0.5 out, or does not. */
    @ParameterizedTest
    @CsvSource({"65, 100", "66, 100", "8, 10", "10, 10", "9, 9", "22, 30", "24, 30"})
    void agreesWithWilsonsInterval(int hits, int base) {
        double square = 3.090232306167813 * 3.090232306167813;
        double reach = Math.sqrt(square * ((double) hits * (base - hits) / base + square / 4));
        boolean isOutside = (hits + square / 2 - reach) / (base + square) > 0.5;

        assertThat(HALF.standing(share(hits, base))).isEqualTo(isOutside ? Standing.BETTER : Standing.SIMILAR);
    }

    private static Figure share(int hits, int base) {
        BigDecimal value = BigDecimal.valueOf(hits * 100L).divide(BigDecimal.valueOf(base), new MathContext(3));
        Figure like = Given.quarter("selesai-tepat-waktu", 7, "1 0 2 of 1");
        return new Figure(
                like.key(),
                like.metric(),
                like.period(),
                new Value.Published(
                        value,
                        BigDecimal.valueOf(hits),
                        BigDecimal.valueOf(base),
                        BigDecimal.valueOf(base),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        null),
                List.of());
    }
}
