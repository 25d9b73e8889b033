package id.terang.score.value;

import id.terang.database.SqlFile;
import id.terang.definition.Statistic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One declared combination in which a metric of offices is published: a row of {@code ref.metric_views}. */
public record MetricView(
        String metric,
        Statistic statistic,
        @Nullable String numerator,
        @Nullable String denominator,
        String level,
        String breakdown,
        String periodKind) {

    /** The declared views of every metric with one of the statistics, in a fixed order. */
    public static List<MetricView> load(Connection connection, Set<Statistic> statistics) throws SQLException {
        List<MetricView> views = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement(SqlFile.read(MetricView.class, "metric-views.sql"));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Statistic statistic = statistic(row.getString("statistic"));
                if (statistics.contains(statistic)) {
                    views.add(new MetricView(
                            row.getString("metric"),
                            statistic,
                            row.getString("numerator"),
                            row.getString("denominator"),
                            row.getString("level"),
                            row.getString("breakdown"),
                            row.getString("period_kind")));
                }
            }
        }
        return views;
    }

    private static Statistic statistic(String code) {
        return Statistic.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
