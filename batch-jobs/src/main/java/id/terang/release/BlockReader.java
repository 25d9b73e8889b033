package id.terang.release;

import id.terang.database.SqlFile;
import id.terang.definition.Metric;
import id.terang.disclosure.Figure;
import id.terang.disclosure.FigureTable;
import id.terang.disclosure.FigureTable.Period;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.FigureTable.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Streams the values of the night as blocks, in the memory of one block. */
final class BlockReader {

    private static final int FETCH_SIZE = 10_000;

    private final Instance instance;
    private final LocalDate asOf;
    private final BlockConsumer blocks;
    private @Nullable Key key;
    private List<Row> rows = new ArrayList<>();

    /** What happens to a block. */
    interface BlockConsumer {
        void accept(FigureTable block) throws SQLException;
    }

    private record Key(String metric, String placeKind, String periodKind, LocalDate start, LocalDate end) {}

    BlockReader(Instance instance, LocalDate asOf, BlockConsumer blocks) {
        this.instance = instance;
        this.asOf = asOf;
        this.blocks = blocks;
    }

    /** Hands over every block of the night; the values read. */
    long read(Connection connection) throws SQLException {
        long read = 0;
        try (PreparedStatement statement = connection.prepareStatement(SqlFile.read(BlockReader.class, "values.sql"))) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    add(row);
                    read++;
                }
            }
        }
        finishBlock();
        return read;
    }

    private void add(ResultSet row) throws SQLException {
        LocalDate start = row.getObject(4, LocalDate.class);
        if (key == null || !isSame(key, row, start)) {
            finishBlock();
            key = new Key(
                    row.getString(1), row.getString(2), row.getString(3), start, row.getObject(5, LocalDate.class));
        }
        Place place = instance.place(key.placeKind, row.getString(6));
        rows.add(new Row(
                place,
                row.getString(7),
                row.getString(8),
                new Figure.Computed(
                        row.getBigDecimal(9),
                        row.getBigDecimal(10),
                        row.getBigDecimal(11),
                        row.getBigDecimal(12),
                        row.getBigDecimal(13),
                        row.getBigDecimal(14),
                        row.getString(15))));
    }

    private static boolean isSame(Key key, ResultSet row, LocalDate start) throws SQLException {
        return key.start.equals(start)
                && key.metric.equals(row.getString(1))
                && key.placeKind.equals(row.getString(2))
                && key.periodKind.equals(row.getString(3));
    }

    private void finishBlock() throws SQLException {
        if (!rows.isEmpty()) {
            Key finished = Objects.requireNonNull(key);
            Metric metric = instance.metric(finished.metric);
            blocks.accept(new FigureTable(
                    metric,
                    finished.placeKind,
                    new Period(finished.periodKind, finished.start, finished.end),
                    metric.isProvisional(finished.end, asOf),
                    rows));
            rows = new ArrayList<>();
        }
    }
}
