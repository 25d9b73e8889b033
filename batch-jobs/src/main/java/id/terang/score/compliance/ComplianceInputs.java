package id.terang.score.compliance;

import id.terang.database.SqlFile;
import id.terang.definition.Instrument;
import id.terang.score.value.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about the offices' indicators on a day.
 *
 * @param assessments office → indicator → the latest assessment that has not expired
 * @param metricValues office → metric → value over the year to date
 */
record ComplianceInputs(
        Map<String, SortedMap<String, IndicatorValue.Assessed>> assessments,
        Map<String, SortedMap<String, BigDecimal>> metricValues) {

    static ComplianceInputs load(Connection connection, Instrument instrument, LocalDate asOf, int surveyThreshold)
            throws SQLException {
        return new ComplianceInputs(
                assessments(connection, instrument, asOf), metricValues(connection, asOf, surveyThreshold));
    }

    boolean isAssessed(String office) {
        return assessments.containsKey(office);
    }

    /** The values of one office: computed where the instrument names a metric, else assessed. */
    Map<String, IndicatorValue> of(String office, Instrument instrument) {
        Map<String, IndicatorValue> values = new TreeMap<>(assessments.getOrDefault(office, new TreeMap<>()));
        Map<String, BigDecimal> metrics = metricValues.getOrDefault(office, new TreeMap<>());
        for (Instrument.Dimension dimension : instrument.dimensions()) {
            for (Instrument.Indicator indicator : dimension.indicators()) {
                String metric = indicator.metric();
                BigDecimal value = metric == null ? null : metrics.get(metric);
                if (metric != null && value != null) {
                    values.put(
                            indicator.code(),
                            new IndicatorValue.Computed(ComplianceScorer.valueOf(indicator, value), metric, value));
                }
            }
        }
        return values;
    }

    private static Map<String, SortedMap<String, IndicatorValue.Assessed>> assessments(
            Connection connection, Instrument instrument, LocalDate asOf) throws SQLException {
        Map<String, SortedMap<String, IndicatorValue.Assessed>> found = new TreeMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement(SqlFile.read(ComplianceInputs.class, "latest-assessments.sql"))) {
            statement.setString(1, instrument.code());
            statement.setObject(2, asOf);
            statement.setObject(3, asOf);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString("office"), office -> new TreeMap<>())
                            .put(
                                    row.getString("indicator"),
                                    new IndicatorValue.Assessed(
                                            row.getBigDecimal("value"),
                                            row.getString("evidence"),
                                            row.getString("assessor"),
                                            row.getObject("assessed", LocalDate.class)));
                }
            }
        }
        return found;
    }

    private static Map<String, SortedMap<String, BigDecimal>> metricValues(
            Connection connection, LocalDate asOf, int surveyThreshold) throws SQLException {
        Map<String, SortedMap<String, BigDecimal>> found = new TreeMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement(SqlFile.read(ComplianceInputs.class, "computed-values.sql"))) {
            statement.setObject(1, Period.yearOf(asOf).start());
            statement.setInt(2, surveyThreshold);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString("office"), office -> new TreeMap<>())
                            .put(row.getString("metric"), row.getBigDecimal("value"));
                }
            }
        }
        return found;
    }
}
