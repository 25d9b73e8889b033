package id.terang.site.reporting;

import id.terang.database.SqlFile;
import id.terang.definition.reporting.QualityDimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How good what a source sent is: its shares as counted, and their weighted mean from 0 to 100.
 *
 * @param shares by dimension; one that cannot be counted yet is not there
 */
public record SourceQuality(Map<QualityDimension, Share> shares) {

    /** Decimals of the score. */
    static final int DECIMALS = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SourceQuality {
        shares = Collections.unmodifiableMap(shares.isEmpty() ? Map.of() : new EnumMap<>(shares));
    }

    /** Counted parts of a share; they stay apart until the one division. */
    public record Share(long numerator, long denominator) {

        public Share {
            if (denominator <= 0 || numerator < 0 || numerator > denominator) {
                throw new IllegalArgumentException("No share: " + numerator + " of " + denominator);
            }
        }
    }

    /** Every source that has a share, by its code. */
    public static Map<String, SourceQuality> read(Connection connection, String release) throws SQLException {
        Map<String, Map<QualityDimension, Share>> shares = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(SourceQuality.class, "quality.sql"))) {
            query.setString(1, release);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    shares.computeIfAbsent(row.getString("source"), source -> new EnumMap<>(QualityDimension.class))
                            .put(
                                    QualityDimension.valueOf(
                                            row.getString("dimension").toUpperCase(Locale.ROOT)),
                                    new Share(row.getLong("numerator"), row.getLong("denominator")));
                }
            }
        }
        Map<String, SourceQuality> sources = new TreeMap<>();
        shares.forEach((source, counted) -> sources.put(source, new SourceQuality(counted)));
        return sources;
    }

    /**
     * Σ weight × numerator ÷ denominator over the shares there are, ÷ Σ of their weights, × 100: exact until one rounding, HALF_UP.
     * Null without any share.
     */
    public @Nullable BigDecimal score(Map<QualityDimension, BigDecimal> weights) {
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        for (Map.Entry<QualityDimension, Share> share : shares.entrySet()) {
            BigDecimal own = weights.getOrDefault(share.getKey(), BigDecimal.ZERO);
            BigDecimal below = BigDecimal.valueOf(share.getValue().denominator());
            BigDecimal above = own.multiply(BigDecimal.valueOf(share.getValue().numerator()));
            numerator = numerator.multiply(below).add(above.multiply(denominator));
            denominator = denominator.multiply(below);
            weight = weight.add(own);
        }
        return weight.signum() == 0
                ? null
                : numerator.multiply(HUNDRED).divide(weight.multiply(denominator), DECIMALS, RoundingMode.HALF_UP);
    }
}
