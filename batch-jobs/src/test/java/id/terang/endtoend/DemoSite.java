package id.terang.endtoend;

import id.terang.TerangApplication;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** One night over the synthetic deliveries of the shipped instance, run once for all tests that look at its result. */
final class DemoSite {

    static final String RUN_DATE = "2026-11-22";
    static final Path ROOT = Path.of("target", "end-to-end").toAbsolutePath();
    static final Path INBOX = ROOT.resolve("sample/inbox");
    static final Path SITE = ROOT.resolve("site");

    private static final String DATABASE = TestDatabase.createUrl();

    private static final Run FIRST = prepare();

    private DemoSite() {}

    /** What the night printed, standard error included. */
    static String firstOutput() {
        return FIRST.output();
    }

    /** The published site. */
    static Path current() {
        return SITE.resolve("current");
    }

    private static Run prepare() {
        try {
            FileSystemUtils.deleteRecursively(ROOT);
            int code = TerangApplication.run(
                    "sample",
                    "--size",
                    "kabupaten",
                    "--out",
                    ROOT.resolve("sample").toString(),
                    "--run-date",
                    RUN_DATE);
            if (code != 0) {
                throw new IllegalStateException("terang sample ended with " + code);
            }
            Run first = nightly(SITE, DATABASE, RUN_DATE);
            if (first.exitCode() != 0) {
                throw new IllegalStateException(
                        "terang nightly ended with " + first.exitCode() + "\n" + first.output());
            }
            return first;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How a child process ended and what it printed. */
    record Run(int exitCode, String output) {}

    static Run nightlyAgain(String runDate) {
        return nightly(SITE, DATABASE, runDate);
    }

    /** The night in a process of its own, as a scheduler starts it. */
    static Run nightly(Path site, String database, String runDate, String... more) {
        try {
            Process process = start(site, database, runDate, more);
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The night did not end\n" + output);
            }
            return new Run(process.exitValue(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    static Process start(Path site, String database, String runDate, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dterang.home=" + System.getProperty("terang.home"),
                "-Djava.awt.headless=true",
                // As ./terang demo runs it.
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxNewSize=192m",
                "-cp",
                System.getProperty("java.class.path"),
                "id.terang.TerangApplication",
                "nightly",
                "--inbox",
                INBOX.toString(),
                "--site",
                site.toString(),
                "--work",
                site.resolveSibling(site.getFileName() + "-work").toString(),
                "--run-date",
                runDate));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("TERANG_DB_URL", database);
        environment.put("TERANG_DB_USER", "postgres");
        return builder.start();
    }

    /** SHA-256 manifest of a release: the site's own. */
    static String manifest(Path site) throws IOException {
        return Files.readString(site.resolve("current/manifest.json"));
    }
}
