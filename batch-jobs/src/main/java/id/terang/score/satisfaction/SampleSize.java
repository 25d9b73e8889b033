package id.terang.score.satisfaction;

import id.terang.score.value.Fraction;
import java.math.BigDecimal;

/**
 * How many of a service's users must be asked (Krejcie-Morgan, the table annexed to PermenPANRB 14/2017): chi-square
 * 3.841 for one degree of freedom at 5 %, share 0.5, error 0.05.
 */
final class SampleSize {

    private static final Fraction CHI_SQUARE = Fraction.of(new BigDecimal("3.841"));
    private static final Fraction VARIANCE = Fraction.of(new BigDecimal("0.25"));
    private static final Fraction SQUARED_ERROR = Fraction.of(new BigDecimal("0.0025"));

    private SampleSize() {}

    /** Respondents needed for that many users, rounded HALF_UP as the printed table is. */
    static long required(long users) {
        if (users < 0) {
            throw new IllegalArgumentException("Fewer than no users: " + users);
        }
        Fraction spread = CHI_SQUARE.times(VARIANCE);
        Fraction needed = spread.times(Fraction.of(users))
                .dividedBy(SQUARED_ERROR.times(Fraction.of(users - 1)).plus(spread));
        return needed.rounded(0).longValueExact();
    }

    /** Respondents missing to the required sample; zero when it is reached. */
    static long shortfall(long users, long respondents) {
        return Math.max(0, required(users) - respondents);
    }
}
