package id.terang.score;

import id.terang.definition.Definitions;
import id.terang.definition.Statistic;
import id.terang.score.compliance.ComplianceScores;
import id.terang.score.satisfaction.SatisfactionValues;
import id.terang.score.value.MetricValueWriter;
import id.terang.score.value.MetricView;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;

/** The stage: works out every score of a night and fills schema {@code score} anew. */
public final class Scores {

    private Scores() {}

    /**
     * Computes everything within the connection's transaction: satisfaction first, because compliance uses it.
     *
     * @param asOf the last full day the night counts
     */
    public static void compute(Connection connection, Definitions definitions, LocalDate asOf) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate score.metric_values, score.compliance_totals,"
                    + " score.compliance_dimensions, score.compliance_indicators");
        }
        SatisfactionValues satisfaction = SatisfactionValues.load(connection, definitions.sources());
        for (MetricView view : MetricView.load(connection, SatisfactionValues.STATISTICS)) {
            MetricValueWriter.write(connection, satisfaction.of(view));
        }
        ComplianceScores compliance = ComplianceScores.load(
                connection,
                definitions.instruments(),
                asOf,
                definitions.disclosure().surveyThreshold());
        compliance.write(connection);
        for (MetricView view : MetricView.load(connection, Set.of(Statistic.COMPLIANCE_SCORE))) {
            MetricValueWriter.write(connection, compliance.of(view));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze score.metric_values");
        }
    }
}
