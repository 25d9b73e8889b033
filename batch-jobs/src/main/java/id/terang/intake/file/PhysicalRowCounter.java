package id.terang.intake.file;

import id.terang.definition.Source;
import id.terang.definition.Source.Format;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Counts the rows that a file physically has. The ledger of a delivery is checked against this number, so nothing here
 * shares code with the row readers: bytes for CSV, the JDK's XML parser for XLSX.
 */
public final class PhysicalRowCounter {

    private PhysicalRowCounter() {}

    /** Rows of the file: header, blank and data rows alike. */
    public static int count(Path file, Source source) throws IOException {
        return source.format() == Format.CSV
                ? CsvRowCounter.count(file, source)
                : XlsxRowCounter.count(file, source.sheet());
    }
}
