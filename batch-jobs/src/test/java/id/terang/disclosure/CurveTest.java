package id.terang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.disclosure.Curve.Point;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final Curve CURVE = new Curve(List.of(
            new Point(1, 12, 3, new BigDecimal("0.75")),
            new Point(2, 9, 2, new BigDecimal("0.58")),
            new Point(4, 6, 1, new BigDecimal("0.48")),
            new Point(9, 5, 4, new BigDecimal("0.10"))));

    @Test
    void everyPointStandsForAtLeastTheThreshold() {
        assertThat(CURVE.protect(5).points())
                .containsExactly(
                        new Point(2, null, 5, new BigDecimal("0.58")), new Point(9, null, 5, new BigDecimal("0.10")));
    }

    @Test
    void aCurveOfTooFewIsNotShown() {
        assertThat(CURVE.protect(13).points()).isEmpty();
    }

    @Test
    void anAgencysOwnCurveIsShownWhole() {
        assertThat(CURVE.protect(0)).isEqualTo(CURVE);
    }
}
