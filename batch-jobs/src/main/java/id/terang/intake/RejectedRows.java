package id.terang.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.terang.definition.Language;
import id.terang.intake.row.RejectReason;
import id.terang.intake.row.Rejections;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * The reasons found while reading a delivery. They wait in a file while the rows are copied, since a connection copies
 * one table at a time and memory must not grow with a bad file.
 */
final class RejectedRows implements Rejections, AutoCloseable {

    private static final int LONGEST_VALUE = 100;

    private final Delivery delivery;
    private final int number;
    private @Nullable Path spool;
    private @Nullable CsvWriter writer;

    RejectedRows(Delivery delivery, int number) {
        this.delivery = delivery;
        this.number = number;
    }

    @Override
    public void add(int line, String column, String value, RejectReason reason, String expected) {
        String shown = shorten(value);
        writer().writeRecord(
                        Integer.toString(number),
                        Integer.toString(line),
                        column,
                        shown,
                        reason.code(),
                        message(Language.INDONESIAN, line, column, shown, reason, expected),
                        message(Language.ENGLISH, line, column, shown, reason, expected));
    }

    private String message(
            Language language, int line, String column, String value, RejectReason reason, String expected) {
        return delivery.location() + ":" + line + " " + reason.sentence(language, column, value, expected);
    }

    /** Copies what waits into {@code staging.rejected_rows}. */
    void copyTo(Connection connection) throws SQLException, IOException {
        if (writer == null || spool == null) {
            return;
        }
        writer.close();
        writer = null;
        try (Reader reader = Files.newBufferedReader(spool)) {
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn(
                            "copy staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)"
                                    + " from stdin (format csv)",
                            reader);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }

    private CsvWriter writer() {
        if (writer == null) {
            try {
                spool = Files.createTempFile("terang-rejected", ".csv");
                writer = CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(spool);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return writer;
    }

    private static String shorten(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST_VALUE ? plain.substring(0, LONGEST_VALUE) + "…" : plain;
    }
}
