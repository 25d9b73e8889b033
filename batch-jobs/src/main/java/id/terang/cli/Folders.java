package id.terang.cli;

import id.terang.definition.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the instance and its runtime folders are: an option, else an environment variable ({@code TERANG_CONFIG},
 * {@code TERANG_SITE}, {@code TERANG_WORK}, {@code TERANG_INBOX}), else the installation's own folder.
 */
public final class Folders {

    private final Path home =
            Path.of(System.getProperty("terang.home", ".")).toAbsolutePath().normalize();

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description =
                    "Folder konfigurasi instans. / Configuration of the instance. Default: $TERANG_CONFIG, config")
    private @Nullable Path config;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Folder situs terbitan. / Folder of the published site. Default: $TERANG_SITE, site-output")
    private @Nullable Path site;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Folder kerja (laporan, basis data tertanam); tidak pernah di bawah situs. / Runtime folder"
                    + " (reports, embedded database); never below the site. Default: $TERANG_WORK, work")
    private @Nullable Path work;

    Path home() {
        return home;
    }

    Path config() {
        return folder(config, "TERANG_CONFIG", "config");
    }

    Path templates() {
        return home.resolve("templates");
    }

    Path site() {
        return folder(site, "TERANG_SITE", "site-output");
    }

    Path work() {
        return folder(work, "TERANG_WORK", "work");
    }

    Path inbox(@Nullable Path given) {
        return folder(given, "TERANG_INBOX", "inbox");
    }

    private Path folder(@Nullable Path given, String variable, String own) {
        if (given != null) {
            return given;
        }
        String set = System.getenv(variable);
        return set == null || set.isBlank() ? home.resolve(own) : Path.of(set);
    }

    /**
     * Finds out before hours of work, and not after them, that a folder cannot be used.
     *
     * @throws id.terang.definition.problem.InvalidConfiguration with everything that is wrong with the folders
     */
    void requireUsable(Path inbox) {
        Problems problems = new Problems();
        if (!Files.isDirectory(inbox)) {
            problems.add("--inbox", "there is no folder " + inbox + "; create it or name the right one");
        }
        if (work().toAbsolutePath()
                .normalize()
                .startsWith(site().toAbsolutePath().normalize())) {
            problems.add("--work", work() + " lies below the site and would be published; name a folder outside of it");
        }
        requireWritable("--work", work(), problems);
        requireWritable("--site", site(), problems);
        requireWritable("--site", site().resolve("releases"), problems);
        problems.throwIfAny();
    }

    private static void requireWritable(String option, Path folder, Problems problems) {
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return;
            }
        } catch (IOException failure) {
            // Told below: read-only, another user's, or a file is in the way.
        }
        problems.add(
                option,
                folder
                        + " cannot be written; is it read-only, is a file in its place, or does it belong to another user?");
    }
}
