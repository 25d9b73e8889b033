package id.terang.gate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Held answers that an official lets pass for one night, with a name and a reason: the file
 * {@code persetujuan-<run date>.csv} at the root of the inbox, columns {@code gate,subject,by,reason}.
 */
public final class Acknowledgements {

    private final Map<String, String> reasons;

    private Acknowledgements(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** Reads the file of the night; an absent file acknowledges nothing. */
    public static Acknowledgements read(Path inbox, LocalDate runDate) {
        Path file = inbox.resolve("persetujuan-" + runDate + ".csv");
        Map<String, String> reasons = new HashMap<>();
        if (Files.exists(file)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    reasons.put(
                            row.getField("gate") + " " + row.getField("subject"),
                            row.getField("by") + ": " + row.getField("reason"));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new Acknowledgements(reasons);
    }

    @Nullable
    String reasonFor(String gate, String subject) {
        return reasons.get(gate + " " + subject);
    }
}
