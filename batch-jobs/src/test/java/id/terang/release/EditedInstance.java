package id.terang.release;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shipped configuration as somebody edits it between two nights. */
final class EditedInstance {

    private static final Path SHIPPED = Path.of(System.getProperty("terang.home", ".."), "config");

    private final Path folder;

    private EditedInstance(Path folder) {
        this.folder = folder;
    }

    static EditedInstance in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(SHIPPED)) {
            for (Path path : paths.sorted().toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return new EditedInstance(folder);
    }

    EditedInstance append(String file, String lines) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + lines + "\n");
        return this;
    }

    EditedInstance replace(String file, String found, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(found)) {
            throw new IllegalArgumentException(file + " does not contain " + found);
        }
        Files.writeString(folder.resolve(file), text.replace(found, replacement));
        return this;
    }

    EditedInstance delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    Definitions load() {
        return DefinitionsLoader.load(folder);
    }
}
