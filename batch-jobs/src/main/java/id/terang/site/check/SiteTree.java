package id.terang.site.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a release.
 *
 * @param files relative, {@code /} between segments, sorted
 * @param names the same, to ask whether one exists
 * @param weights bytes on the wire of files that many pages load
 */
record SiteTree(Path root, List<String> files, Set<String> names, Map<String, Integer> weights) {

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(html|css|js|svg|csv|json|jsonld|txt|xml|md|webmanifest|ics|atom)");

    /** Copies of the files beside them; publishing makes them and compares them with those. */
    private static final Pattern COMPRESSED_COPY = Pattern.compile(TEXT.pattern() + "\\.(gz|br)");

    static SiteTree of(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            List<String> files = walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !COMPRESSED_COPY.matcher(path).matches())
                    .sorted()
                    .toList();
            return new SiteTree(root, files, Set.copyOf(files), new ConcurrentHashMap<>());
        }
    }

    static boolean isText(String path) {
        return TEXT.matcher(path).matches();
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Bytes a browser receives for this file: compressed where a server would compress. */
    int weight(String path) {
        return weights.computeIfAbsent(path, this::measure);
    }

    /** The same of a page, whose content has been read already. */
    int weight(Page page) {
        try {
            Path copy = root.resolve(page.path() + ".gz");
            return Files.isRegularFile(copy)
                    ? (int) Files.size(copy)
                    : compressed(page.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int compressed(byte[] content) {
        try (ByteArrayOutputStream sink = new ByteArrayOutputStream()) {
            try (GZIPOutputStream zip = new GZIPOutputStream(sink)) {
                zip.write(content);
            }
            return sink.size();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int measure(String path) {
        try {
            byte[] content = bytes(path);
            return isText(path) ? compressed(content) : content.length;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
