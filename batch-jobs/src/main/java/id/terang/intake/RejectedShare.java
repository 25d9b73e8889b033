package id.terang.intake;

import id.terang.database.SqlFile;
import id.terang.definition.Source;
import id.terang.intake.file.RefusedDelivery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Refuses a delivery of which too much was rejected: what is left would not be a smaller delivery but a biased one. A survey
 * on a scale of 1 to 5 would lose its best answers, dates with day and month swapped would keep the first twelve days.
 */
final class RejectedShare {

    private static final int FEWEST_ROWS = 20;

    private RejectedShare() {}

    static void check(Connection connection, Source source, int delivery, RowCounts rows) throws SQLException {
        int data = rows.physical() - rows.header() - rows.blank() - rows.other();
        if (data < FEWEST_ROWS || 100L * rows.rejected() <= (long) source.rejectedLimitPercent() * data) {
            return;
        }
        try (PreparedStatement query =
                connection.prepareStatement(SqlFile.read(RejectedShare.class, "most-rejected.sql"))) {
            query.setInt(1, delivery);
            try (ResultSet most = query.executeQuery()) {
                most.next();
                throw new RefusedDelivery(
                        RefusedDelivery.Kind.ROWS,
                        rows.rejected() + " dari " + data + " baris ditolak (batas " + source.rejectedLimitPercent()
                                + "%). Sisanya bukan gambaran yang utuh, sehingga tidak satu baris pun dimuat. Paling"
                                + " sering, pada " + most.getInt("lines") + " baris: " + most.getString("example")
                                + " Perbaiki lalu kirim ulang; bila bentuk ekspor memang berubah, kabari pengelola portal.",
                        rows.rejected() + " of " + data + " rows are rejected (limit " + source.rejectedLimitPercent()
                                + "%). The rest is not the whole picture, so that no row was loaded. Most often, on "
                                + most.getInt("lines") + " rows: " + most.getString("example_en")
                                + " Mend it and send again; when the export has really changed, tell the operator.");
            }
        }
    }
}
