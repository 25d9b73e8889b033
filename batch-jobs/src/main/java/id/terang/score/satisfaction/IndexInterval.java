package id.terang.score.satisfaction;

import id.terang.definition.quality.QualityBand;
import id.terang.definition.quality.QualityScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The 95 % interval of an index: how far chance alone may have moved it, had other users been asked. No correction for
 * small populations, so it errs on the wide side; ends stay between 25 and 100.
 */
record IndexInterval(BigDecimal lower, BigDecimal upper) {

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final int DECIMALS = 4;
    private static final BigDecimal LOWEST = BigDecimal.valueOf(25);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final BigDecimal NORMAL = new BigDecimal("1.959964");

    /** Student's t at 97.5 % by its expansion in 1/degrees of freedom; three exact decimals from 9 degrees on. */
    private static final BigDecimal[] STUDENT = {
        new BigDecimal("2.372272"), new BigDecimal("2.822500"), new BigDecimal("2.555850")
    };

    /**
     * Around the index of one body of responses.
     *
     * @param scoreSum sum over the responses of 25 times the mean of their answers
     * @param scoreSquareSum sum of the squares of the same
     */
    static Optional<IndexInterval> around(
            BigDecimal index, long responses, BigDecimal scoreSum, BigDecimal scoreSquareSum) {
        return squaredError(responses, scoreSum, scoreSquareSum)
                .map(squared -> around(index, squared, student(responses - 1)));
    }

    /** Around the mean of several indices, given the sum of their squared standard errors. */
    static IndexInterval aroundMean(BigDecimal mean, BigDecimal sumOfSquaredErrors, int indices) {
        BigDecimal count = BigDecimal.valueOf(indices);
        return around(mean, sumOfSquaredErrors.divide(count.multiply(count), PRECISION), NORMAL);
    }

    /** Squared standard error of the mean score; empty for a single response, which says nothing about spread. */
    static Optional<BigDecimal> squaredError(long responses, BigDecimal scoreSum, BigDecimal scoreSquareSum) {
        if (responses < 2) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(responses);
        BigDecimal squares = scoreSquareSum.subtract(scoreSum.multiply(scoreSum).divide(count, MathContext.DECIMAL128));
        BigDecimal freedom = BigDecimal.valueOf(responses - 1);
        return Optional.of(squares.max(BigDecimal.ZERO).divide(freedom.multiply(count), PRECISION));
    }

    QualityBand lowerBand(QualityScale scale) {
        return scale.bandOf(lower);
    }

    QualityBand upperBand(QualityScale scale) {
        return scale.bandOf(upper);
    }

    private static IndexInterval around(BigDecimal index, BigDecimal squaredError, BigDecimal quantile) {
        BigDecimal half = squaredError.sqrt(PRECISION).multiply(quantile);
        return new IndexInterval(
                index.subtract(half).max(LOWEST).setScale(DECIMALS, RoundingMode.HALF_UP),
                index.add(half).min(HIGHEST).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal student(long freedom) {
        BigDecimal divisor = BigDecimal.valueOf(freedom);
        BigDecimal quantile = NORMAL;
        BigDecimal power = BigDecimal.ONE;
        for (BigDecimal coefficient : STUDENT) {
            power = power.multiply(divisor);
            quantile = quantile.add(coefficient.divide(power, PRECISION));
        }
        return quantile;
    }
}
