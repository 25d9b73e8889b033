package id.terang.intake.file;

import id.terang.definition.Source;
import id.terang.definition.Source.Format;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the reader that fits a source. */
public final class RowReaders {

    private RowReaders() {}

    /**
     * Checks that the file is what its name says and safe to open.
     *
     * @throws RefusedDelivery when it is not
     */
    public static void check(Path file, Source source) throws IOException {
        ContentCheck.check(file, source.format(), source.takes(Format.XLSX));
        if (source.format() == Format.XLSX) {
            WorkbookCheck.check(file);
        }
    }

    /** Opens a file that was checked. */
    public static RowReader open(Path file, Source source) throws IOException {
        return source.format() == Format.CSV ? CsvRowReader.open(file, source) : XlsxRowReader.open(file, source);
    }
}
