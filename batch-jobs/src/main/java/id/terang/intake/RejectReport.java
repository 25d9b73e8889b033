package id.terang.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.terang.definition.Text;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The reject report of a delivery, for the office that sent it: a CSV that its spreadsheet opens by itself (semicolons
 * and a byte order mark, as spreadsheets of the region expect).
 */
final class RejectReport {

    private static final String SUFFIX = ".ditolak.csv";
    private static final int FETCH = 10_000;

    private RejectReport() {}

    /** Writes the report unless there is nothing to report; its path, or null. Written again each night: a folder of reports may be lost. */
    static @Nullable Path write(
            Connection connection, int number, Delivery delivery, @Nullable Text refusal, Path reportsFolder)
            throws SQLException, IOException {
        Path report =
                reportsFolder.resolve(delivery.source()).resolve(ReadableName.fileName(delivery.fileName()) + SUFFIX);
        try (PreparedStatement query = connection.prepareStatement("""
                select line, column_name, value, message, message_en
                from staging.rejected_rows
                where delivery = ?
                order by line, column_name, reason, value
                """)) {
            query.setInt(1, number);
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery()) {
                boolean hasRow = row.next();
                if (!hasRow && refusal == null) {
                    // A file of this name that had to be corrected may have come before.
                    Files.deleteIfExists(report);
                    return null;
                }
                Files.createDirectories(report.getParent());
                Path partial = report.resolveSibling(report.getFileName() + ".partial");
                write(partial, delivery, refusal, row, hasRow);
                Files.move(partial, report, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return report;
            }
        }
    }

    private static void write(Path file, Delivery delivery, @Nullable Text refusal, ResultSet row, boolean hasRow)
            throws SQLException, IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write('\ufeff');
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
            csv.writeRecord("baris", "kolom", "nilai", "alasan", "reason");
            if (refusal != null) {
                csv.writeRecord(
                        "",
                        "",
                        "",
                        delivery.location() + " ditolak: " + refusal.id(),
                        delivery.location() + " refused: " + refusal.en());
            }
            for (boolean isRow = hasRow; isRow; isRow = row.next()) {
                csv.writeRecord(
                        row.getString("line"),
                        harmless(row.getString("column_name")),
                        harmless(row.getString("value")),
                        harmless(row.getString("message")),
                        harmless(row.getString("message_en")));
            }
            csv.close();
        }
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
