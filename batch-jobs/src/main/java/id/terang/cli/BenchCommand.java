package id.terang.cli;

import id.terang.database.Database;
import id.terang.database.DatabaseSettings;
import id.terang.definition.DefinitionsLoader;
import id.terang.nightly.CodeVersion;
import id.terang.nightly.Measured;
import id.terang.nightly.NightlyRequest;
import id.terang.nightly.NightlyRun;
import id.terang.nightly.PlainProgress;
import id.terang.sample.Sample;
import id.terang.sample.SampleSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code terang bench}: the step times of a first night over a sample, on a database of its own. */
@Command(
        name = "bench",
        description = {
            "Mengukur waktu tiap langkah pada kiriman buatan, dengan basis data dan situs sendiri.",
            "Measures the time of every step on a sample, with a database and a site of its own."
        })
public final class BenchCommand implements Callable<Integer> {

    private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 22);

    @Mixin
    private Folders folders;

    @Option(
            names = "--size",
            defaultValue = "kabupaten",
            paramLabel = "SIZE",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private SampleSize size;

    @Option(names = "--seed", defaultValue = "2026", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Path bench = folders.work().resolve("bench").resolve(size.name().toLowerCase(Locale.ROOT));
        deleteTree(bench.resolve("night"));
        long start = System.nanoTime();
        Sample.write(size, bench, seed, RUN_DATE, folders.config());
        PlainProgress progress = new PlainProgress(System.out);
        progress.ended("write-sample", "seed " + seed, millisSince(start));
        Path config = Files.exists(bench.resolve("config")) ? bench.resolve("config") : folders.config();
        Path night = bench.resolve("night");
        NightlyRequest request = new NightlyRequest(
                bench.resolve("inbox"),
                config,
                folders.templates(),
                night.resolve("site"),
                night.resolve("work"),
                RUN_DATE,
                CodeVersion.of(BenchCommand.class, folders.templates()));
        start = System.nanoTime();
        NightlyRun.run(
                request,
                DefinitionsLoader.load(config),
                () -> Database.open(DatabaseSettings.trial(night.resolve("work"), folders.work())),
                progress,
                new Measured());
        progress.ended("night", size.name().toLowerCase(Locale.ROOT), millisSince(start));
        return ExitCodes.PUBLISHED;
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void deleteTree(Path root) throws java.io.IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(root);
    }
}
