package id.terang.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a Chromium on this machine. */
final class InstalledBrowser {

    static final String HOW_TO_INSTALL = """
            The browser tests need Chromium, and none was found on this machine.
            Looked for %s on PATH and in Playwright's cache (%s).
            Install one, then run the tests again:
              Debian, Ubuntu (as root):  apt-get update && apt-get install -y chromium
              Fedora (as root):          dnf install -y chromium
              macOS:                     brew install --cask chromium
              anywhere with npm:         npx playwright install --with-deps chromium
            or name one:                 TERANG_BROWSER=/path/to/chromium""";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Pattern EXECUTABLE =
            Pattern.compile("chrome|chromium|Chromium|chrome\\.exe|headless_shell|chrome-headless-shell");

    private final Optional<Path> named;
    private final List<Path> searchPath;
    private final Path playwrightCache;

    InstalledBrowser(Optional<Path> named, List<Path> searchPath, Path playwrightCache) {
        this.named = named;
        this.searchPath = searchPath;
        this.playwrightCache = playwrightCache;
    }

    static InstalledBrowser ofThisMachine() {
        List<Path> searchPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        Path cache = Optional.ofNullable(System.getenv("PLAYWRIGHT_BROWSERS_PATH"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "ms-playwright"));
        return new InstalledBrowser(
                Optional.ofNullable(System.getenv("TERANG_BROWSER")).map(Path::of), searchPath, cache);
    }

    /** The executable; throws with what to install when there is none. */
    Path executable() {
        return named.or(this::onSearchPath)
                .or(this::inPlaywrightCache)
                .filter(Files::isExecutable)
                .orElseThrow(() ->
                        new IllegalStateException(HOW_TO_INSTALL.formatted(String.join(", ", NAMES), playwrightCache)));
    }

    private Optional<Path> onSearchPath() {
        return NAMES.stream()
                .flatMap(name -> searchPath.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Optional<Path> inPlaywrightCache() {
        if (!Files.isDirectory(playwrightCache)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(playwrightCache, 5)) {
            return files.filter(file ->
                            EXECUTABLE.matcher(file.getFileName().toString()).matches())
                    .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                    .max(Comparator.naturalOrder());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
