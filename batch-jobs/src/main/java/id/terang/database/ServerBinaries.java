package id.terang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder into which the library unpacks PostgreSQL. It cannot unpack over what a run left behind that was killed while it
 * unpacked: that part is cleared away. The names of the two marks are the library's.
 */
final class ServerBinaries {

    /** Held while somebody unpacks. */
    private static final String LOCK = "epg-lock";

    /** There when all is unpacked. */
    private static final String WHOLE = ".exists";

    private ServerBinaries() {}

    /** Clears what is neither whole nor being unpacked. */
    static void clearParts(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) {
            return;
        }
        for (Path unpacked : entries(binaries)) {
            if (Files.isDirectory(unpacked) && !Files.exists(unpacked.resolve(WHOLE))) {
                clear(unpacked);
            }
        }
    }

    private static void clear(Path part) throws IOException {
        try (FileChannel lock =
                FileChannel.open(part.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() != null && !Files.exists(part.resolve(WHOLE))) {
                for (Path entry : entries(part)) {
                    if (!entry.endsWith(LOCK)) {
                        PathUtils.delete(entry);
                    }
                }
            }
        } catch (OverlappingFileLockException unpackedByThisProcess) {
            // Then it is no remainder.
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
