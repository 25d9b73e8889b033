package id.terang.score.compliance;

import id.terang.database.CopyTable;
import id.terang.definition.Instrument;
import id.terang.score.compliance.ComplianceScore.DimensionScore;
import id.terang.score.compliance.ComplianceScore.IndicatorScore;
import id.terang.score.compliance.ComplianceScores.Scored;
import id.terang.score.value.Fraction;
import id.terang.score.value.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes scores to the tables of schema score, each number rounded once from its exact value. */
final class ComplianceTables {

    private static final int POINT_DECIMALS = 4;
    private static final Fraction HUNDRED = Fraction.of(100);

    private ComplianceTables() {}

    static void write(Connection connection, Period period, List<Scored> scores) throws SQLException {
        try (CopyTable totals = new CopyTable(connection, "score.compliance_totals")) {
            scores.forEach(scored -> addTotal(totals, period, scored));
        }
        try (CopyTable dimensions = new CopyTable(connection, "score.compliance_dimensions")) {
            scores.forEach(scored -> addDimensions(dimensions, period, scored));
        }
        try (CopyTable indicators = new CopyTable(connection, "score.compliance_indicators")) {
            scores.forEach(scored -> addIndicators(indicators, period, scored));
        }
    }

    private static void addTotal(CopyTable table, Period period, Scored scored) {
        ComplianceScore score = scored.score();
        int decimals = score.instrument().decimals();
        table.add(
                scored.office(),
                score.instrument().code(),
                period.start(),
                period.end(),
                score.total().orElse(null),
                score.band().map(Instrument.Band::code).orElse(null),
                score.band().map(Instrument.Band::zone).orElse(null),
                score.indicatorCount(),
                score.filled(),
                score.lowest().rounded(decimals),
                score.highest().rounded(decimals));
    }

    private static void addDimensions(CopyTable table, Period period, Scored scored) {
        ComplianceScore score = scored.score();
        for (DimensionScore dimension : score.dimensions()) {
            table.add(
                    scored.office(),
                    score.instrument().code(),
                    period.start(),
                    period.end(),
                    dimension.dimension().code(),
                    dimension.dimension().weight(),
                    rounded(dimension.exact(), score.instrument().decimals()),
                    rounded(dimension.contribution(), POINT_DECIMALS),
                    dimension.indicators(),
                    dimension.filled());
        }
    }

    private static void addIndicators(CopyTable table, Period period, Scored scored) {
        ComplianceScore score = scored.score();
        Map<String, NextSteps.Gain> gains = new HashMap<>();
        NextSteps.of(score).gains().forEach(gain -> gains.put(gain.indicator().code(), gain));
        for (IndicatorScore one : score.indicators()) {
            addIndicator(table, period, scored, one, gains.get(one.indicator().code()));
        }
    }

    private static void addIndicator(
            CopyTable table, Period period, Scored scored, IndicatorScore one, NextSteps.@Nullable Gain gain) {
        Fraction total = scored.score().exact();
        int decimals = scored.score().instrument().decimals();
        IndicatorValue.Computed computed = one.value() instanceof IndicatorValue.Computed value ? value : null;
        IndicatorValue.Assessed assessed = one.value() instanceof IndicatorValue.Assessed value ? value : null;
        table.add(
                scored.office(),
                scored.score().instrument().code(),
                period.start(),
                period.end(),
                one.dimension().code(),
                one.indicator().code(),
                one.indicator().weight(),
                one.indicator().scaleMax(),
                value(one.value()),
                one.share() == null ? null : one.share().times(HUNDRED).rounded(decimals),
                rounded(one.contribution(), POINT_DECIMALS),
                origin(one.value()),
                assessed == null ? null : assessed.evidence(),
                assessed == null ? null : assessed.assessor(),
                assessed == null ? null : assessed.assessed(),
                computed == null ? null : computed.metric(),
                computed == null ? null : computed.metricValue(),
                total == null ? null : rounded(gain == null ? Fraction.ZERO : gain.points(), POINT_DECIMALS),
                gain == null ? null : rounded(gain.stepTotal(), decimals),
                gain == null || total == null ? null : total.plus(gain.points()).rounded(decimals),
                gain == null ? null : gain.runningTotal().rounded(decimals));
    }

    private static @Nullable BigDecimal value(IndicatorValue value) {
        return switch (value) {
            case IndicatorValue.Computed computed -> computed.value();
            case IndicatorValue.Assessed assessed -> assessed.value();
            case IndicatorValue.Missing missing -> null;
        };
    }

    private static String origin(IndicatorValue value) {
        return switch (value) {
            case IndicatorValue.Computed computed -> "computed";
            case IndicatorValue.Assessed assessed -> "assessed";
            case IndicatorValue.Missing missing -> "missing";
        };
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction value, int decimals) {
        return value == null ? null : value.rounded(decimals);
    }
}
