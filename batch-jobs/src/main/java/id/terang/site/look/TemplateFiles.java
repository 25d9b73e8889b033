package id.terang.site.look;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Templates, texts and assets by their names, for instance {@code page/office.ftlh}: the program's own and, in front of them, those of
 * an instance's look, file by file.
 */
public final class TemplateFiles {

    /** Where an instance has its look, below its configuration. */
    private static final String LOOK = "look";

    private final Path own;
    private final @Nullable Path look;

    private TemplateFiles(Path own, @Nullable Path look) {
        this.own = own;
        this.look = look;
    }

    /** The program's own only. */
    public static TemplateFiles of(Path own) {
        return new TemplateFiles(own, null);
    }

    /** The program's own behind those of an instance, which need not have any. */
    public static TemplateFiles of(Path own, Path config) {
        Path look = config.resolve(LOOK);
        return new TemplateFiles(own, Files.isDirectory(look) ? look : null);
    }

    /** The file that is used; when there is none of this name, the one that the program lacks. */
    public Path file(String name) {
        return layers(name).stream().reduce((below, above) -> above).orElse(own.resolve(name));
    }

    /** All files of a name, the program's first: for what a look adds to and need not replace. */
    public List<Path> layers(String name) {
        return folders().stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** The files that are used in a folder and below it, by name; all for an empty folder. */
    public SortedMap<String, Path> in(String folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        folders().forEach(root -> files.putAll(below(root, folder)));
        return files;
    }

    /** The program's own alone. */
    TemplateFiles withoutLook() {
        return of(own);
    }

    /** The files of the look alone, by name. */
    SortedMap<String, Path> ofLook() {
        return look == null ? new TreeMap<>() : below(look, "");
    }

    /** Whether the program has a file of this name. */
    boolean isOwn(String name) {
        return Files.isRegularFile(own.resolve(name));
    }

    /** How messages name the file that is used. */
    public String where(String name) {
        return (look != null && Files.isRegularFile(look.resolve(name)) ? "config/look/" : "templates/") + name;
    }

    /** The same for FreeMarker. */
    public TemplateLoader loader() {
        TemplateLoader[] loaders =
                folders().reversed().stream().map(TemplateFiles::loader).toArray(TemplateLoader[]::new);
        return new MultiTemplateLoader(loaders);
    }

    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException("No templates in " + folder, failure);
        }
    }

    private List<Path> folders() {
        return look == null ? List.of(own) : List.of(own, look);
    }

    /** Links are followed; hidden files (a mount's own, an editor's) are none. */
    private static SortedMap<String, Path> below(Path root, String folder) {
        Path start = root.resolve(folder);
        SortedMap<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(start)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> files.put(root.relativize(path).toString().replace('\\', '/'), path));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + start, failure);
        }
        files.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
        return files;
    }
}
