package id.terang.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the instance and its runtime folders are; all default to the installation's own. */
public final class Folders {

    private final Path home =
            Path.of(System.getProperty("terang.home", ".")).toAbsolutePath().normalize();

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder konfigurasi instans. / Configuration of the instance. Default: config")
    private @Nullable Path config;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Folder situs terbitan. / Folder of the published site. Default: site-output")
    private @Nullable Path site;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Folder kerja (laporan, basis data tertanam); tidak pernah di bawah situs. / Runtime folder"
                    + " (reports, embedded database); never below the site. Default: work")
    private @Nullable Path work;

    Path home() {
        return home;
    }

    Path config() {
        return config == null ? home.resolve("config") : config;
    }

    Path templates() {
        return home.resolve("templates");
    }

    Path site() {
        return site == null ? home.resolve("site-output") : site;
    }

    Path work() {
        return work == null ? home.resolve("work") : work;
    }
}
