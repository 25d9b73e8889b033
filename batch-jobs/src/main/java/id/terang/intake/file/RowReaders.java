package id.terang.intake.file;

import id.terang.definition.Source;
import id.terang.definition.Source.Format;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the reader that fits a source. */
public final class RowReaders {

    private RowReaders() {}

    /**
     * Checks that the file is what its name says, then opens it.
     *
     * @throws RefusedDelivery when it is not
     */
    public static RowReader open(Path file, Source source) throws IOException {
        ContentCheck.check(file, source.format());
        if (source.format() == Format.CSV) {
            return CsvRowReader.open(file, source);
        }
        WorkbookCheck.check(file);
        return XlsxRowReader.open(file, source);
    }
}
