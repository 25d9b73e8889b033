package id.terang.site.source;

import id.terang.database.SqlFile;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The compliance scores of a release with all their arithmetic, read once for the whole site. */
public final class Scorecards {

    private final Map<String, Total> totals = new LinkedHashMap<>();
    private final Map<String, List<DimensionRow>> dimensions = new LinkedHashMap<>();
    private final Map<String, List<IndicatorRow>> indicators = new LinkedHashMap<>();

    /** The score of one office. */
    public record Total(
            String office,
            String instrument,
            LocalDate periodStart,
            LocalDate periodEnd,
            @Nullable BigDecimal score,
            int indicators,
            int filled,
            BigDecimal lowest,
            BigDecimal highest) {}

    /** One dimension of one office. */
    public record DimensionRow(
            String dimension,
            BigDecimal weight,
            @Nullable BigDecimal score,
            @Nullable BigDecimal contribution,
            int indicators,
            int filled) {}

    /** One indicator of one office. */
    public record IndicatorRow(
            String dimension,
            String indicator,
            BigDecimal weight,
            BigDecimal scaleMax,
            @Nullable BigDecimal value,
            @Nullable BigDecimal score,
            @Nullable BigDecimal contribution,
            String origin,
            @Nullable String evidence,
            @Nullable String assessor,
            @Nullable LocalDate assessed,
            @Nullable String metric,
            @Nullable BigDecimal metricValue,
            @Nullable BigDecimal gain,
            @Nullable BigDecimal stepTotal,
            @Nullable BigDecimal fullTotal,
            @Nullable BigDecimal runningTotal) {}

    public Scorecards(Connection connection, String release) throws SQLException {
        each(connection, "scorecards.sql", release, this::addTotal);
        each(connection, "scorecard-dimensions.sql", release, this::addDimension);
        each(connection, "scorecard-indicators.sql", release, this::addIndicator);
    }

    List<Total> totals() {
        return List.copyOf(totals.values());
    }

    @Nullable
    public Total total(String office) {
        return totals.get(office);
    }

    public List<DimensionRow> dimensions(String office) {
        return dimensions.getOrDefault(office, List.of());
    }

    public List<IndicatorRow> indicators(String office) {
        return indicators.getOrDefault(office, List.of());
    }

    public List<IndicatorRow> indicators(String office, String dimension) {
        return indicators.getOrDefault(office, List.of()).stream()
                .filter(row -> row.dimension().equals(dimension))
                .toList();
    }

    private void addTotal(ResultSet row) throws SQLException {
        totals.put(
                row.getString("office"),
                new Total(
                        row.getString("office"),
                        row.getString("instrument"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class),
                        row.getBigDecimal("score"),
                        row.getInt("indicators"),
                        row.getInt("filled"),
                        row.getBigDecimal("lowest"),
                        row.getBigDecimal("highest")));
    }

    private void addDimension(ResultSet row) throws SQLException {
        dimensions
                .computeIfAbsent(row.getString("office"), key -> new ArrayList<>())
                .add(new DimensionRow(
                        row.getString("dimension"),
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("score"),
                        row.getBigDecimal("contribution"),
                        row.getInt("indicators"),
                        row.getInt("filled")));
    }

    private void addIndicator(ResultSet row) throws SQLException {
        indicators
                .computeIfAbsent(row.getString("office"), key -> new ArrayList<>())
                .add(new IndicatorRow(
                        row.getString("dimension"),
                        row.getString("indicator"),
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("scale_max"),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("score"),
                        row.getBigDecimal("contribution"),
                        row.getString("origin"),
                        row.getString("evidence"),
                        row.getString("assessor"),
                        row.getObject("assessed", LocalDate.class),
                        row.getString("metric"),
                        row.getBigDecimal("metric_value"),
                        row.getBigDecimal("gain"),
                        row.getBigDecimal("step_total"),
                        row.getBigDecimal("full_total"),
                        row.getBigDecimal("running_total")));
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    public static void each(Connection connection, String sql, Object parameter, RowTaker taker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(Scorecards.class, sql))) {
            query.setObject(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
