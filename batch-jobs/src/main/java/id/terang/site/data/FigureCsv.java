package id.terang.site.data;

import id.terang.database.SqlFile;
import id.terang.definition.Metric;
import id.terang.site.figure.State;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The download of one metric: every released figure, one row each, columns as {@link FigureColumn} names them. */
public final class FigureCsv {

    private FigureCsv() {}

    /**
     * Writes UTF-8, comma, {@code \n}, numbers with a dot; closes the stream. PostgreSQL writes the text itself: nothing
     * is held, and no object is made per row.
     *
     * @return rows written, the header not counted
     */
    public static long write(Connection connection, Metric metric, OutputStream target)
            throws SQLException, IOException {
        try (target;
                PreparedStatement settings = connection.prepareStatement(
                        "select set_config('terang.metric', ?, true), set_config('terang.unit', ?, true)")) {
            settings.setString(1, metric.code());
            settings.setString(2, metric.unit().id());
            settings.execute();
            return new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyOut(SqlFile.read(FigureCsv.class, "metric-csv.sql"), target);
        }
    }

    /** One vocabulary: {@code published} or the symbol that pages and charts show. */
    public static String state(State state) {
        return state == State.PUBLISHED ? "published" : state.symbol();
    }
}
