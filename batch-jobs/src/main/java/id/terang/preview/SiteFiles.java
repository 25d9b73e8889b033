package id.terang.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the file of the published release that a request asks for; never one outside of it. */
final class SiteFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("jsonld", "application/ld+json; charset=utf-8"),
            Map.entry("zip", "application/zip"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("atom", "application/atom+xml; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final Path root;

    SiteFiles(Path root) {
        this.root = root;
    }

    /** The file at a decoded request path; null when there is none. A folder answers with its index. */
    @Nullable
    Path find(String requestPath) throws IOException {
        Path release = release();
        Path file = release == null ? null : below(release, requestPath);
        if (file != null && Files.isDirectory(file) && requestPath.endsWith("/")) {
            file = file.resolve("index.html");
        }
        return file != null && Files.isRegularFile(file) && file.toRealPath().startsWith(release) ? file : null;
    }

    /** Whether the path names a folder that has an index, without the slash at its end. */
    boolean isFolderWithoutSlash(String requestPath) throws IOException {
        return !requestPath.endsWith("/") && find(requestPath + "/") != null;
    }

    static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** The folder that the root, a symbolic link, names at this moment; a release published meanwhile is seen by the next request. */
    private @Nullable Path release() throws IOException {
        return Files.isDirectory(root) ? root.toRealPath() : null;
    }

    private static @Nullable Path below(Path release, String requestPath) {
        try {
            Path file = release.resolve(requestPath.replaceFirst("^/+", "")).normalize();
            return file.startsWith(release) ? file : null;
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }
}
