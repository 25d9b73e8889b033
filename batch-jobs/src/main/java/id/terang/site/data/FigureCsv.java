package id.terang.site.data;

import id.terang.database.SqlFile;
import id.terang.definition.Metric;
import id.terang.site.figure.State;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The download of one metric: every released figure, one row each, columns as {@link FigureColumn} names them. */
public final class FigureCsv {

    private FigureCsv() {}

    /** UTF-8, comma, {@code \n}, numbers with a dot, as PostgreSQL itself writes it. Nothing is held: it is read as it comes. */
    static InputStream read(Connection connection, Metric metric) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement(
                "select set_config('terang.metric', ?, true), set_config('terang.unit', ?, true)")) {
            settings.setString(1, metric.code());
            settings.setString(2, metric.unit().id());
            settings.execute();
            return new PGCopyInputStream(
                    connection.unwrap(PGConnection.class), SqlFile.read(FigureCsv.class, "metric-csv.sql"));
        }
    }

    /** One vocabulary: {@code published} or the symbol that pages and charts show. */
    public static String state(State state) {
        return state == State.PUBLISHED ? "published" : state.symbol();
    }
}
