package id.terang.site.source;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.site.data.FigureRow;
import id.terang.site.data.FigureRows;
import id.terang.site.figure.Figure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads published figures: by place for pages about places, by metric for pages about metrics. */
final class FigureQueries {

    private final String placeSql = SqlFile.read(FigureQueries.class, "place-figures.sql");
    private final String metricSql = SqlFile.read(FigureQueries.class, "metric-figures.sql");
    private final Map<String, Metric> metrics = new HashMap<>();
    private final LocalDate asOf;

    FigureQueries(Definitions definitions, LocalDate asOf) {
        definitions.metrics().forEach(metric -> metrics.put(metric.code(), metric));
        this.asOf = asOf;
    }

    PlaceFigures ofPlace(Connection connection, String placeKind, String place) throws SQLException {
        PlaceFigures figures = new PlaceFigures(asOf);
        try (PreparedStatement query = connection.prepareStatement(placeSql)) {
            query.setString(1, placeKind);
            query.setString(2, place);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    add(figures, rows);
                }
            }
        }
        return figures;
    }

    /** The totals of one metric, by {@code place_kind + " " + place}. */
    Map<String, PlaceFigures> ofMetric(Connection connection, String metric) throws SQLException {
        Map<String, PlaceFigures> places = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(metricSql)) {
            query.setString(1, metric);
            query.setFetchSize(10_000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String place = rows.getString("place_kind") + " " + rows.getString("place");
                    add(places.computeIfAbsent(place, key -> new PlaceFigures(asOf)), rows);
                }
            }
        }
        return places;
    }

    private void add(PlaceFigures figures, ResultSet rows) throws SQLException {
        FigureRow row = FigureRows.row(rows);
        Metric metric = metrics.get(row.metric());
        if (metric != null) { // A metric that left the configuration keeps its history, not its page.
            figures.add(
                    new Figure(row.key(), metric, row.period(), row.value(), row.marks()),
                    row.breakdown(),
                    row.breakdownValue(),
                    row.asOf());
        }
    }
}
