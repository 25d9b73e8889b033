package id.terang.intake;

import id.terang.definition.Language;
import id.terang.definition.Source;
import id.terang.definition.Text;
import id.terang.intake.file.Fingerprint;
import id.terang.intake.file.RefusedDelivery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of {@code staging.deliveries}: one per content that was received and not taken back. */
final class DeliveryLedger {

    /** A delivery received before; {@code refusal} is null when it was loaded. */
    record Known(int number, RowCounts rows, @Nullable Text refusal) {}

    private final Connection connection;

    DeliveryLedger(Connection connection) {
        this.connection = connection;
    }

    @Nullable
    Known find(Fingerprint fingerprint) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select * from staging.deliveries where sha256 = ? and outcome <> 'withdrawn'")) {
            query.setString(1, fingerprint.sha256());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                RowCounts rows = new RowCounts(
                        row.getInt("physical_rows"),
                        row.getInt("header_rows"),
                        row.getInt("blank_rows"),
                        row.getInt("other_rows"),
                        row.getInt("loaded_rows"),
                        row.getInt("rejected_rows"),
                        row.getInt("duplicate_rows"),
                        row.getInt("superseding_rows"),
                        row.getInt("unknown_codes"));
                boolean isRefused = row.getString("outcome").equals("refused");
                Text refusal = isRefused ? new Text(row.getString("refusal"), row.getString("refusal_en")) : null;
                return new Known(row.getInt("delivery"), rows, refusal);
            }
        }
    }

    /** Enters a delivery, or a refused one again; its number. */
    int enter(Delivery delivery, Source source, Fingerprint fingerprint, LocalDate runDate, boolean synthetic)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into staging.deliveries as known
                    (source, subject, file_name, sha256, bytes, received_on, run_date, synthetic, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'loaded')
                on conflict (sha256) where outcome <> 'withdrawn' do update
                set source = excluded.source,
                    subject = excluded.subject,
                    file_name = excluded.file_name,
                    run_date = excluded.run_date,
                    synthetic = excluded.synthetic,
                    outcome = 'loaded',
                    refusal_code = null,
                    refusal = null,
                    refusal_en = null
                returning known.delivery
                """)) {
            insert.setString(1, source.code());
            insert.setString(2, source.subject().name().toLowerCase(Locale.ROOT));
            insert.setString(3, delivery.fileName());
            insert.setString(4, fingerprint.sha256());
            insert.setLong(5, fingerprint.bytes());
            insert.setObject(6, runDate);
            insert.setObject(7, runDate);
            insert.setBoolean(8, synthetic);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void refuse(int number, RefusedDelivery refusal) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update staging.deliveries
                set outcome = 'refused', refusal_code = ?, refusal = ?, refusal_en = ?
                where delivery = ?
                """)) {
            update.setString(1, refusal.kind().code());
            update.setString(2, refusal.reason(Language.INDONESIAN));
            update.setString(3, refusal.reason(Language.ENGLISH));
            update.setInt(4, number);
            update.executeUpdate();
        }
    }

    void close(int number, RowCounts rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update staging.deliveries
                set physical_rows = ?, header_rows = ?, blank_rows = ?, loaded_rows = ?, rejected_rows = ?,
                    duplicate_rows = ?, superseding_rows = ?, unknown_codes = ?, other_rows = ?
                where delivery = ?
                """)) {
            update.setInt(1, rows.physical());
            update.setInt(2, rows.header());
            update.setInt(3, rows.blank());
            update.setInt(4, rows.loaded());
            update.setInt(5, rows.rejected());
            update.setInt(6, rows.duplicate());
            update.setInt(7, rows.superseding());
            update.setInt(8, rows.unknownCodes());
            update.setInt(9, rows.other());
            update.setInt(10, number);
            update.executeUpdate();
        }
    }
}
