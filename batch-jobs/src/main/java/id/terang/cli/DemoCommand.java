package id.terang.cli;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.sample.Sample;
import id.terang.sample.SampleSize;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
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
        Definitions definitions = DefinitionsLoader.load(folders.config());
        LocalDate date = runDate == null ? Clock.today(definitions.portal().zone()) : runDate;
        Path demo = folders.work().resolve("demo");
        Sample.write(SampleSize.KABUPATEN, demo, SEED, date, folders.config());
        NightlyCommand.run(folders, demo.resolve("inbox"), date, System.out);
        return ExitCodes.PUBLISHED;
    }
}
