package id.terang.site.data;

import static java.util.Objects.requireNonNull;

import id.terang.database.SqlFile;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads released figures, in the order of their full key. */
public final class FigureRows {

    private static final int ROWS_AT_ONCE = 5_000;

    private FigureRows() {}

    /**
     * Passes on every figure of a metric without holding them all. The connection must be in a transaction, else the
     * driver fetches everything at once.
     */
    public static void stream(Connection connection, String metric, Consumer<FigureRow> reader) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(FigureRows.class, "figures-of-metric.sql"))) {
            query.setString(1, metric);
            read(query, reader);
        }
    }

    /** Every figure of one office or area. */
    public static List<FigureRow> forPlace(Connection connection, String placeKind, String place) throws SQLException {
        List<FigureRow> rows = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(FigureRows.class, "figures-of-place.sql"))) {
            query.setString(1, placeKind);
            query.setString(2, place);
            read(query, rows::add);
        }
        return rows;
    }

    private static void read(PreparedStatement query, Consumer<FigureRow> reader) throws SQLException {
        query.setFetchSize(ROWS_AT_ONCE);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                reader.accept(row(rows));
            }
        }
    }

    /** The row a result set stands on; it has the columns of {@code release.current_figures}. */
    public static FigureRow row(ResultSet rows) throws SQLException {
        return new FigureRow(
                text(rows, "metric"),
                text(rows, "place_kind"),
                text(rows, "place"),
                text(rows, "level"),
                Period.of(text(rows, "period_kind"), day(rows, "period_start"), day(rows, "period_end")),
                text(rows, "breakdown"),
                text(rows, "breakdown_value"),
                value(rows),
                Mark.of(text(rows, "marks")),
                day(rows, "as_of"),
                text(rows, "release"),
                rows.getBoolean("synthetic"));
    }

    private static Value value(ResultSet rows) throws SQLException {
        String state = text(rows, "state");
        return switch (state) {
            case "published" ->
                new Value.Published(
                        number(rows, "value"),
                        rows.getBigDecimal("numerator"),
                        rows.getBigDecimal("denominator"),
                        rows.getBigDecimal("base"),
                        rows.getBigDecimal("lower"),
                        rows.getBigDecimal("upper"),
                        rows.getString("band"));
            case "suppressed" -> new Value.Suppressed();
            case "not_available" -> new Value.NotAvailable();
            case "not_applicable" -> new Value.NotApplicable();
            default -> throw new IllegalStateException("Unknown state of a figure: " + state);
        };
    }

    private static String text(ResultSet rows, String column) throws SQLException {
        return requireNonNull(rows.getString(column), column);
    }

    private static LocalDate day(ResultSet rows, String column) throws SQLException {
        return requireNonNull(rows.getObject(column, LocalDate.class), column);
    }

    private static BigDecimal number(ResultSet rows, String column) throws SQLException {
        return requireNonNull(rows.getBigDecimal(column), column);
    }
}
