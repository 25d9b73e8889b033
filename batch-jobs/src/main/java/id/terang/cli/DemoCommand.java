package id.terang.cli;

import id.terang.database.Database;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code terang demo}: synthetic deliveries for the shipped instance, then a night. */
@Command(
        name = "demo",
        description = {
            "Menulis kiriman buatan untuk instans bawaan lalu menjalankan satu malam. Semua halaman menyebutnya simulasi.",
            "Writes synthetic deliveries for the shipped instance, then runs a night. Every page says that it is synthetic."
        })
public final class DemoCommand implements Callable<Integer> {

    private static final long SEED = 2026;

    @Mixin
    private Folders folders;

    @Option(
            names = "--run-date",
            paramLabel = "YYYY-MM-DD",
            description = "Tanggal malam itu; bawaan: hari ini. / The night's date; default: today.")
    private @Nullable LocalDate runDate;

    @Override
    public Integer call() throws Exception {
        Path demo = folders.work().resolve("demo");
        Path inbox = Files.createDirectories(demo.resolve("inbox"));
        folders.requireUsable(inbox);
        LogFile.open(folders.work());
        // The server starts while the deliveries are written: neither needs the other.
        CompletableFuture<Database> opening = CompletableFuture.supplyAsync(
                () -> Database.open(NightlyCommand.database(folders).forDemonstration()));
        LocalDate date;
        Definitions definitions;
        try {
            definitions = DefinitionsLoader.load(folders.config());
            date = runDate == null ? Clock.today(definitions.portal().zone()) : runDate;
            Sample.write(definitions, demo, SEED, date);
        } catch (IOException | RuntimeException failure) {
            opened(opening).close();
            throw failure;
        }
        NightlyCommand.run(folders, inbox, date, () -> definitions, () -> opened(opening));
        return ExitCodes.PUBLISHED;
    }

    private static Database opened(CompletableFuture<Database> opening) {
        try {
            return opening.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
