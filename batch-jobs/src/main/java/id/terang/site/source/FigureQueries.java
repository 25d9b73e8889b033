package id.terang.site.source;

import static java.util.Objects.requireNonNull;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads published figures: by place for pages about places, by metric for pages about metrics. Both queries have the same
 * columns in the same order; they are read by number, because this is done for every figure of the release.
 */
public final class FigureQueries {

    private static final List<String> COMPARED =
            List.of("agency", "unit", "province", "regency", "district", "village");
    private static final List<String> POSTS = List.of("desk", "post");

    private final String placeSql = SqlFile.read(FigureQueries.class, "place-figures.sql");
    private final String metricSql = SqlFile.read(FigureQueries.class, "metric-figures.sql");
    private final Map<String, Metric> metrics = new HashMap<>();
    private final LocalDate asOf;

    public FigureQueries(Definitions definitions, LocalDate asOf) {
        definitions.metrics().forEach(metric -> metrics.put(metric.code(), metric));
        this.asOf = asOf;
    }

    public PlaceFigures ofPlace(Connection connection, String placeKind, String place) throws SQLException {
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

    /** The totals of one metric, by {@code place_kind + " " + place}; without the posts below the units. */
    public Map<String, PlaceFigures> ofMetric(Connection connection, String metric) throws SQLException {
        return ofMetric(connection, metric, COMPARED);
    }

    /** The totals of one metric at desks and posts, by {@code place_kind + " " + place}. */
    public Map<String, PlaceFigures> ofPosts(Connection connection, String metric) throws SQLException {
        return ofMetric(connection, metric, POSTS);
    }

    private Map<String, PlaceFigures> ofMetric(Connection connection, String metric, List<String> levels)
            throws SQLException {
        Map<String, PlaceFigures> places = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(metricSql)) {
            query.setString(1, metric);
            query.setArray(2, connection.createArrayOf("text", levels.toArray()));
            query.setFetchSize(10_000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String place = rows.getString(2) + " " + rows.getString(3);
                    add(places.computeIfAbsent(place, key -> new PlaceFigures(asOf)), rows);
                }
            }
        }
        return places;
    }

    /** The totals of these metrics at the portal and its offices as one release knew them, by office. */
    Map<String, PlaceFigures> asKnown(Connection connection, String release, LocalDate day, List<String> codes)
            throws SQLException {
        Map<String, PlaceFigures> offices = new LinkedHashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(FigureQueries.class, "figures-known-on.sql"))) {
            query.setString(1, release);
            query.setArray(2, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    add(offices.computeIfAbsent(text(rows, 3), key -> new PlaceFigures(day)), rows);
                }
            }
        }
        return offices;
    }

    private void add(PlaceFigures figures, ResultSet rows) throws SQLException {
        Metric metric = metrics.get(rows.getString(1));
        if (metric == null) { // A metric that left the configuration keeps its history, not its page.
            return;
        }
        String breakdown = text(rows, 7);
        String breakdownValue = text(rows, 8);
        LocalDate start = day(rows, 5);
        String key = String.join(
                "|",
                metric.code(),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                start.toString(),
                breakdown,
                breakdownValue);
        Figure figure = new Figure(
                key, metric, Period.of(text(rows, 4), start, day(rows, 6)), value(rows), Mark.of(text(rows, 10)));
        figures.add(figure, breakdown, breakdownValue, day(rows, 18));
    }

    private static Value value(ResultSet rows) throws SQLException {
        String state = text(rows, 9);
        return switch (state) {
            case "published" ->
                new Value.Published(
                        requireNonNull(rows.getBigDecimal(11), "value"),
                        rows.getBigDecimal(12),
                        rows.getBigDecimal(13),
                        rows.getBigDecimal(14),
                        rows.getBigDecimal(15),
                        rows.getBigDecimal(16),
                        rows.getString(17));
            case "suppressed" -> new Value.Suppressed();
            case "not_available" -> new Value.NotAvailable();
            case "not_applicable" -> new Value.NotApplicable();
            default -> throw new IllegalStateException("Unknown state of a figure: " + state);
        };
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return requireNonNull(rows.getString(column));
    }

    private static LocalDate day(ResultSet rows, int column) throws SQLException {
        return requireNonNull(rows.getObject(column, LocalDate.class));
    }
}
