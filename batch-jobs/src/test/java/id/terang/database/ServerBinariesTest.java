package id.terang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is unpacked whole, or again. */
class ServerBinariesTest {

    @TempDir
    private Path binaries;

    @Test
    void whatAKillLeftBehindIsClearedAndAWholeServerStays() throws IOException {
        Path part = unpacked("PG-part");
        Path whole = unpacked("PG-whole");
        Files.createFile(whole.resolve(".exists"));

        ServerBinaries.clearParts(binaries);

        assertThat(part.resolve("lib")).doesNotExist();
        assertThat(whole.resolve("lib/libicuuc.so")).exists();
    }

    @Test
    void whatIsBeingUnpackedIsLeftAlone() throws IOException {
        Path part = unpacked("PG-part");
        try (FileChannel unpacking =
                FileChannel.open(part.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            unpacking.lock();

            ServerBinaries.clearParts(binaries);
        }

        assertThat(part.resolve("lib/libicuuc.so")).exists();
    }

    @Test
    void nothingUnpackedIsNothingToClear() throws IOException {
        ServerBinaries.clearParts(binaries.resolve("nothing"));

        assertThat(binaries).isEmptyDirectory();
    }

    /** The library unpacks links last of all folders, and cannot make one that is there already. */
    private Path unpacked(String name) throws IOException {
        Path lib = Files.createDirectories(binaries.resolve(name).resolve("lib"));
        Files.createFile(lib.resolve("libicuuc.so.60"));
        Files.createSymbolicLink(lib.resolve("libicuuc.so"), Path.of("libicuuc.so.60"));
        return binaries.resolve(name);
    }
}
