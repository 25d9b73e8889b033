package id.terang.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A configuration with one of everything, for tests that change one thing at a time. */
public final class SmallInstance {

    public static final Path FOLDER = Path.of("src", "test", "config", "small");

    private SmallInstance() {}

    public static void copyTo(Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                Path copy = target.resolve(FOLDER.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    public static void replace(Path file, String found, String replacement) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(found)) {
            throw new IllegalArgumentException(file + " does not contain " + found);
        }
        Files.writeString(file, text.replace(found, replacement));
    }
}
