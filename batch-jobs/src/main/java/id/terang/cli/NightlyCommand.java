package id.terang.cli;

import id.terang.database.Database;
import id.terang.database.DatabaseSettings;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.nightly.CodeVersion;
import id.terang.nightly.Measured;
import id.terang.nightly.NightlyRequest;
import id.terang.nightly.NightlyRun;
import id.terang.nightly.Progress;
import id.terang.nightly.Published;
import id.terang.nightly.RunMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code terang nightly}: from the inbox to a published site. */
@Command(
        name = "nightly",
        description = {
            "Menjalankan satu malam: menerima kiriman, menghitung, memeriksa, menerbitkan.",
            "Runs one night: receives deliveries, computes, checks, publishes.",
            "Basis data tertanam dipakai kecuali TERANG_DB_URL (_USER, _PASSWORD) menyebut server lain. / The database is"
                    + " embedded unless TERANG_DB_URL (_USER, _PASSWORD) names a server."
        })
public final class NightlyCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCommand.class);

    @Mixin
    private Folders folders;

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description =
                    "Folder kiriman, satu folder per sumber. / Deliveries, one folder per source. Default: $TERANG_INBOX, inbox")
    private @Nullable Path inbox;

    @Option(
            names = "--run-date",
            paramLabel = "YYYY-MM-DD",
            description =
                    "Tanggal malam itu; bawaan: hari ini di zona instans. / The night's date; default: today in the"
                            + " instance's zone.")
    private @Nullable LocalDate runDate;

    @Override
    public Integer call() {
        run(
                folders,
                folders.inbox(inbox),
                runDate,
                () -> DefinitionsLoader.load(folders.config()),
                () -> Database.open(database(folders)));
        return ExitCodes.PUBLISHED;
    }

    static DatabaseSettings database(Folders folders) {
        return DatabaseSettings.from(System.getenv(), folders.work());
    }

    /** Runs the night and prints its closing paragraph. */
    static Published run(
            Folders folders,
            Path inbox,
            @Nullable LocalDate runDate,
            Supplier<Definitions> instance,
            Supplier<Database> databases) {
        folders.requireUsable(inbox);
        LogFile.open(folders.work());
        Measured measured = new Measured();
        try {
            Published published = run(folders, inbox, runDate, instance, databases, measured);
            tellMonitoring(folders, ExitCodes.PUBLISHED, measured);
            return published;
        } catch (RuntimeException failure) {
            tellMonitoring(folders, ExitCodes.of(failure), measured);
            throw failure;
        }
    }

    /** Whatever the exit code, the monitoring learns it; a monitoring that cannot be told changes no exit code. */
    private static void tellMonitoring(Folders folders, int exitCode, Measured measured) {
        try {
            new RunMetrics(folders.work().resolve("metrics"))
                    .write(exitCode, InstantSource.system().instant(), measured.millis(), measured.counts());
        } catch (IOException failure) {
            LOG.warn("The file for the monitoring could not be written", failure);
        }
    }

    private static Published run(
            Folders folders,
            Path inbox,
            @Nullable LocalDate runDate,
            Supplier<Definitions> instance,
            Supplier<Database> databases,
            Measured measured) {
        Definitions definitions = instance.get();
        LocalDate date = runDate == null ? Clock.today(definitions.portal().zone()) : runDate;
        NightlyRequest request = new NightlyRequest(
                inbox,
                folders.config(),
                folders.templates(),
                folders.site(),
                folders.work(),
                date,
                CodeVersion.of(NightlyCommand.class, folders.templates()));
        Progress progress = Terminal.progress(System.out);
        Published published = NightlyRun.run(request, definitions, databases, progress, measured);
        System.out.println();
        System.out.println("Terbit: rilis " + published.release() + ", " + published.pages() + " halaman, "
                + published.summary() + ". Situs: " + published.site() + ". Lihat dengan: ./terang serve");
        System.out.println("Published: release " + published.release() + ", " + published.files()
                + " files. Look at it with: ./terang serve");
        return published;
    }
}
