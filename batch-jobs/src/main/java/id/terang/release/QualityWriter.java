package id.terang.release;

import id.terang.database.SqlFile;
import id.terang.definition.reporting.DataQuality;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes the counted parts of the data quality scores; the transaction knows on which release it works. */
final class QualityWriter {

    private QualityWriter() {}

    static void write(Connection connection, DataQuality rules) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(SqlFile.read(QualityWriter.class, "source-quality.sql"))) {
            insert.setInt(1, rules.days());
            insert.setInt(2, rules.nights());
            insert.executeUpdate();
        }
    }
}
