package id.terang.release;

import id.terang.database.CopyTable;
import id.terang.database.SqlFile;
import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.disclosure.Curve;
import id.terang.disclosure.DeclaredViews;
import id.terang.disclosure.DisclosureControl;
import id.terang.disclosure.Figure;
import id.terang.disclosure.FigureTable;
import id.terang.disclosure.FigureTable.Period;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import id.terang.disclosure.SparseViews;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the waiting-time curves that disclosure control lets through to {@code release.survival}. */
final class CurveWriter {

    private static final int FETCH_SIZE = 10_000;
    private static final int FLUSH_AT = 2_000;

    private final Instance instance;
    private final Release release;
    private final SparseViews sparse;
    private final Map<String, Metric> survivalMetrics = new TreeMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Key(
            String measure, String placeKind, String place, Period period, String breakdown, String breakdownValue) {}

    private record Waiting(Key key, Curve curve) {}

    CurveWriter(Instance instance, Release release, SparseViews sparse) {
        this.instance = instance;
        this.release = release;
        this.sparse = sparse;
        for (Metric metric : instance.metrics()) {
            String measure = metric.numerator();
            if (metric.statistic() == Statistic.SURVIVAL_MEDIAN && measure != null) {
                survivalMetrics.put(measure, metric);
            }
        }
    }

    /** Reads every curve of the night and writes what may be shown of it. */
    void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SqlFile.read(CurveWriter.class, "curves.sql"))) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet row = statement.executeQuery()) {
                Key key = null;
                List<Curve.Point> points = new ArrayList<>();
                while (row.next()) {
                    Key next = key(row);
                    if (key != null && !key.equals(next)) {
                        protect(connection, key, points);
                        points = new ArrayList<>();
                    }
                    key = next;
                    points.add(new Curve.Point(
                            row.getInt("day"),
                            row.getInt("at_risk"),
                            row.getInt("events"),
                            row.getBigDecimal("survival")));
                }
                if (key != null) {
                    protect(connection, key, points);
                }
            }
        }
        flush(connection);
    }

    private void protect(Connection connection, Key key, List<Curve.Point> points) throws SQLException {
        Metric metric = survivalMetrics.get(key.measure);
        if (metric == null) {
            return;
        }
        FigureTable table = new FigureTable(
                metric, key.placeKind, key.period, metric.isProvisional(key.period.end(), release.asOf()), List.of());
        Place place = instance.place(key.placeKind, key.place);
        Row row = new Row(place, key.breakdown, key.breakdownValue, new Figure.NotAvailable());
        DeclaredViews views = DeclaredViews.of(table, instance.rules(), sparse);
        DisclosureControl.protect(new Curve(points), table, row, views, instance.rules())
                .ifPresent(curve -> waiting.add(new Waiting(key, curve)));
        if (waiting.size() >= FLUSH_AT) {
            flush(connection);
        }
    }

    private void flush(Connection connection) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "release.survival")) {
            waiting.forEach(one -> copy(copy, one));
        }
        waiting.clear();
    }

    private void copy(CopyTable copy, Waiting one) {
        Key key = one.key;
        for (Curve.Point point : one.curve.points()) {
            copy.add(
                    release.id(),
                    key.measure,
                    key.placeKind,
                    key.place,
                    key.period.kind(),
                    key.period.start(),
                    key.period.end(),
                    key.breakdown,
                    key.breakdownValue,
                    point.day(),
                    point.atRisk(),
                    point.events(),
                    point.survival());
        }
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getString("measure"),
                row.getString("place_kind"),
                row.getString("place"),
                new Period(
                        row.getString("period_kind"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                row.getString("breakdown"),
                row.getString("breakdown_value"));
    }
}
