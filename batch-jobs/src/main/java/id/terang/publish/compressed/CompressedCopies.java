package id.terang.publish.compressed;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of text files, compressed once at night instead of with every request. A copy of the release before is linked
 * when it still holds exactly this content; a damaged one is made anew.
 */
public final class CompressedCopies {

    /** Below one network packet compression saves no time. */
    private static final long SMALLEST = 1024;

    private static final Pattern COMPRESSIBLE =
            Pattern.compile(".*\\.(html|css|js|svg|csv|json|jsonld|txt|atom|ics|xml)");
    private static final Pattern COPY = Pattern.compile("(.+)\\.(gz|br)");

    private static final Logger LOG = LoggerFactory.getLogger(CompressedCopies.class);

    private final List<Coding> codings =
            Arrays.stream(Coding.values()).filter(Coding::isAvailable).toList();

    /** Says once per release when there is no Brotli on this platform. */
    public CompressedCopies() {
        if (!codings.contains(Coding.BROTLI)) {
            LOG.warn("No Brotli library for this platform: files are compressed with gzip only");
        }
    }

    /** Whether a file of this name and size gets copies. */
    public static boolean isWanted(String path, long bytes) {
        return bytes >= SMALLEST && COMPRESSIBLE.matcher(path).matches();
    }

    /** The file that this path is a copy of by its name; the path itself when it does not look like a copy. */
    public static String original(String path) {
        Matcher copy = COPY.matcher(path);
        return copy.matches() && COMPRESSIBLE.matcher(copy.group(1)).matches() ? copy.group(1) : path;
    }

    /**
     * Puts the copies beside a file.
     *
     * @param unchanged the same file in the release before, with the same content; null when there is none
     * @return the copies that are new on this disk
     */
    public List<Path> make(Path file, @Nullable Path unchanged) throws IOException {
        byte[] content = Files.readAllBytes(file);
        List<Path> made = new ArrayList<>();
        for (Coding coding : codings) {
            Path copy = coding.beside(file);
            boolean isKept = unchanged != null && keep(coding.beside(unchanged), coding, content, copy);
            if (!isKept) {
                Files.write(copy, coding.compress(content), StandardOpenOption.CREATE_NEW);
                made.add(copy);
            }
        }
        return made;
    }

    /** Moves the copies of a file to where the file itself has been moved. */
    public static void move(Path file, Path target) throws IOException {
        for (Coding coding : Coding.values()) {
            if (Files.isRegularFile(coding.beside(file))) {
                Files.move(
                        coding.beside(file),
                        coding.beside(target),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean keep(Path before, Coding coding, byte[] content, Path copy) throws IOException {
        if (!coding.holds(before, content)) {
            return false;
        }
        try {
            Files.createLink(copy, before);
            return true;
        } catch (FileSystemException | UnsupportedOperationException cannotLink) {
            return false;
        }
    }
}
