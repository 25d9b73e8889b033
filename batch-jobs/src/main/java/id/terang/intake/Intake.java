package id.terang.intake;

import id.terang.definition.Source;
import id.terang.definition.Text;
import id.terang.intake.file.Fingerprint;
import id.terang.intake.file.RefusedDelivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives deliveries, each in one transaction: all of a file arrives in {@code fact}, or nothing of it. */
public final class Intake {

    private Intake() {}

    /**
     * Receives one delivery and commits.
     *
     * @param runDate the night; days after it are in the future
     * @param synthetic true when the inbox is marked as made up
     * @param reportsFolder where {@code <source>/<file>.ditolak.csv} is written when rows were rejected
     * @throws ReconciliationFailure when rows are unaccounted for; nothing was kept
     */
    public static DeliveryOutcome receive(
            Connection connection,
            Delivery delivery,
            Source source,
            LocalDate runDate,
            boolean synthetic,
            Path reportsFolder)
            throws SQLException {
        boolean wasAutoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            DeliveryOutcome outcome = new Reception(
                            connection, delivery, source.of(delivery.fileName()), runDate, synthetic, reportsFolder)
                    .run();
            connection.commit();
            connection.setAutoCommit(wasAutoCommit);
            return outcome;
        } catch (IOException failure) {
            undo(connection, wasAutoCommit);
            throw new UncheckedIOException(delivery.location() + " cannot be read", failure);
        } catch (SQLException | RuntimeException failure) {
            undo(connection, wasAutoCommit);
            throw failure;
        }
    }

    private static void undo(Connection connection, boolean wasAutoCommit) throws SQLException {
        if (connection.isValid(1)) {
            connection.rollback();
            connection.setAutoCommit(wasAutoCommit);
        }
    }

    /** One delivery on its way. */
    private record Reception(
            Connection connection,
            Delivery delivery,
            Source source,
            LocalDate runDate,
            boolean synthetic,
            Path reportsFolder) {

        DeliveryOutcome run() throws SQLException, IOException {
            FileTime modified;
            Fingerprint fingerprint;
            try {
                modified = Files.getLastModifiedTime(delivery.file());
                fingerprint = Fingerprint.of(delivery.file());
            } catch (IOException failure) {
                return unreadable(failure);
            }
            DeliveryLedger ledger = new DeliveryLedger(connection);
            DeliveryLedger.Known known = ledger.find(fingerprint);
            if (known != null && known.refusal() == null) {
                return outcome(DeliveryOutcome.State.ALREADY_RECEIVED, known.number(), known.rows(), null, List.of());
            }
            int number = ledger.enter(delivery, source, fingerprint, runDate, synthetic);
            prepare();
            try {
                DeliveryLoad load = new DeliveryLoad(connection, delivery, source, runDate, number);
                RowCounts rows = load.run();
                requireUnchanged(fingerprint, modified);
                ledger.close(number, rows);
                connection.commit();
                return outcome(DeliveryOutcome.State.LOADED, number, rows, null, load.notices());
            } catch (RefusedDelivery refusal) {
                connection.rollback();
                int refused = ledger.enter(delivery, source, fingerprint, runDate, synthetic);
                ledger.refuse(refused, refusal);
                connection.commit();
                return outcome(DeliveryOutcome.State.REFUSED, refused, RowCounts.NONE, refusal.text(), List.of());
            }
        }

        /** It disappeared since the inbox was listed, or its disk fails: there is no content to enter into the ledger. */
        private DeliveryOutcome unreadable(IOException failure) throws SQLException, IOException {
            Text reason = new Text(
                    "Berkas tidak dapat dibaca (" + failure.getClass().getSimpleName()
                            + "); mungkin dipindahkan selagi dibaca. Kirim ulang.",
                    "The file cannot be read (" + failure.getClass().getSimpleName()
                            + "); perhaps it was moved meanwhile. Send it again.");
            return outcome(DeliveryOutcome.State.REFUSED, 0, RowCounts.NONE, reason, List.of());
        }

        private DeliveryOutcome outcome(
                DeliveryOutcome.State state, int number, RowCounts rows, @Nullable Text refusal, List<Text> notices)
                throws SQLException, IOException {
            Path report = RejectReport.write(connection, number, delivery, refusal, reportsFolder);
            return new DeliveryOutcome(state, number, delivery, rows, refusal, notices, report);
        }

        /** A file that is still being uploaded has another content by now. */
        private void requireUnchanged(Fingerprint fingerprint, FileTime modified) throws IOException {
            if (Files.size(delivery.file()) != fingerprint.bytes()
                    || !Files.getLastModifiedTime(delivery.file()).equals(modified)) {
                throw new RefusedDelivery(
                        RefusedDelivery.Kind.UNREADABLE,
                        "Berkas berubah selagi dibaca; mungkin pengiriman belum selesai. Akan dicoba lagi malam berikutnya.",
                        "The file changed while it was read; perhaps the transfer was not finished. It is tried again"
                                + " the next night.");
            }
        }

        private void prepare() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local work_mem = '128MB'");
                statement.execute("set local jit = off");
            }
        }
    }
}
