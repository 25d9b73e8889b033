package id.terang.score.value;

import id.terang.database.CopyTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Writes values to {@code score.metric_values}. */
public final class MetricValueWriter {

    private MetricValueWriter() {}

    /** Appends the rows within the connection's transaction. */
    public static void write(Connection connection, Collection<MetricValue> values) throws SQLException {
        try (CopyTable table = new CopyTable(connection, "score.metric_values")) {
            for (MetricValue value : values) {
                table.add(
                        value.view().metric(),
                        "office",
                        value.office(),
                        value.view().level(),
                        value.period().kind(),
                        value.period().start(),
                        value.period().end(),
                        value.view().breakdown(),
                        value.breakdownValue(),
                        value.value(),
                        value.numerator(),
                        value.denominator(),
                        value.base(),
                        value.lower(),
                        value.upper(),
                        value.band());
            }
        }
    }
}
