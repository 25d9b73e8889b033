package id.terang.sample.file;

import id.terang.definition.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A delivery being written. */
public abstract class DeliveryFile implements Closeable {

    /** Opens a new file in the format of its source, title rows and header included. */
    public static DeliveryFile create(Path file, Source source, Map<String, String> placeNames) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        CellValues cells = new CellValues(source, placeNames);
        return source.format() == Source.Format.CSV
                ? new CsvDelivery(file, source, cells)
                : new XlsxDelivery(file, source, cells);
    }

    /** Adds one line. */
    public abstract void write(Row row) throws IOException;
}
