package id.terang.structure.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is written in the folders that use words. */
final class Sources {

    static final Path TEMPLATES = Path.of(System.getProperty("terang.home", ".."), "templates");

    private Sources() {}

    /** Templates by their path, without comments. */
    static Map<String, String> templates() throws IOException {
        Map<String, String> templates = read(TEMPLATES, ".ftlh");
        templates.replaceAll((path, text) -> text.replaceAll("(?s)<#--.*?-->", ""));
        return templates;
    }

    /** Java that speaks to readers and to the offices that fill in templates, by path, without comments. */
    static Map<String, String> java() throws IOException {
        Path stages = Path.of("src", "main", "java", "id", "terang");
        Map<String, String> java = read(stages.resolve("site"), ".java");
        java.putAll(read(stages.resolve("template"), ".java"));
        java.replaceAll(
                (path, text) -> text.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", ""));
        return java;
    }

    private static Map<String, String> read(Path folder, String ending) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }
}
