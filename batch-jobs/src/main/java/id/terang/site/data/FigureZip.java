package id.terang.site.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The CSV with all that explains it, to be kept or sent on: the same content is always the same bytes. */
final class FigureZip extends FilterOutputStream {

    /** A real time would change the bytes every night; the first day of 1980 would be written by the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;

    /** Writes the companions and opens the entry that takes what is written to this stream. */
    FigureZip(OutputStream target, String csv, Map<String, byte[]> companions) throws IOException {
        super(new ZipOutputStream(target));
        zip = (ZipOutputStream) out;
        for (Map.Entry<String, byte[]> companion : companions.entrySet()) {
            open(companion.getKey());
            zip.write(companion.getValue());
        }
        open(csv);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        zip.write(content, offset, length);
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
