package id.terang.definition.file;

import id.terang.definition.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code config/} of one instance: its files by relative path, and one hash over all of them. */
public final class ConfigurationFolder {

    private final Path root;
    private final List<String> files;
    private final Problems problems;

    /** Lists the folder once; links are followed, hidden files and folders (a mount's own, an editor's) are not its. */
    public ConfigurationFolder(Path root, Problems problems) {
        this.root = root;
        this.files = list(root);
        this.problems = problems;
    }

    /** How messages name a file, whatever folder the instance really lies in. */
    public static String where(String name) {
        return "config/" + name;
    }

    /** The one YAML document of a file; an empty mapping when the file is missing or not YAML. */
    public Mapping yaml(String name) {
        return YamlReader.read(where(name), text(name), problems);
    }

    /** The rows of a CSV file whose header must carry exactly these columns; none when it is missing or unreadable. */
    public List<CsvRow> csv(String name, List<String> columns) {
        return CsvTable.read(where(name), text(name), columns, problems);
    }

    /** The same of a file that an instance need not have. */
    public List<CsvRow> csvIfPresent(String name, List<String> columns) {
        return has(name) ? csv(name, columns) : List.of();
    }

    /** Whether the instance has a file of this name. */
    public boolean has(String name) {
        return files.contains(name);
    }

    /** Relative paths of the YAML files in a subfolder, sorted; none when an instance has no such thing. */
    public List<String> yamlFiles(String subfolder) {
        return files(subfolder, ".yaml");
    }

    /** The same of files with another ending. */
    public List<String> files(String subfolder, String ending) {
        return files.stream()
                .filter(name -> name.startsWith(subfolder + "/") && name.endsWith(ending))
                .toList();
    }

    /** SHA-256 over every file: relative path, length and bytes, in the order of the paths. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : files) {
                byte[] bytes = Files.readAllBytes(root.resolve(name));
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES + 1)
                        .putLong(1, bytes.length)
                        .array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> list(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file as it is, without a byte order mark; empty, with a problem, when it cannot be read. */
    public String text(String name) {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.add(where(name), "is missing from " + root);
            return "";
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException failure) {
            problems.add(where(name), "is not UTF-8; save it as UTF-8");
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
