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

/** {@code terang sample}: synthetic deliveries of a chosen size. */
@Command(
        name = "sample",
        description = {
            "Menulis kiriman buatan; untuk ukuran besar juga daftar kantor dan wilayahnya.",
            "Writes synthetic deliveries; for the larger sizes also the office and area lists they need."
        })
public final class SampleCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Option(
            names = "--size",
            required = true,
            paramLabel = "SIZE",
            description =
                    "${COMPLETION-CANDIDATES}: instans bawaan, satu provinsi, seluruh negeri. / the shipped instance,"
                            + " one province, the whole country.")
    private SampleSize size;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder tujuan. / Target folder.")
    private Path out;

    @Option(
            names = "--seed",
            defaultValue = "2026",
            description =
                    "Benih acak; benih sama, berkas sama. / Seed; same seed, same files. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--run-date",
            paramLabel = "YYYY-MM-DD",
            description =
                    "Kiriman berakhir sehari sebelumnya; bawaan: hari ini. / Deliveries end the day before; default:"
                            + " today.")
    private @Nullable LocalDate runDate;

    @Override
    public Integer call() throws Exception {
        Definitions definitions = DefinitionsLoader.load(folders.config());
        LocalDate date = runDate == null ? Clock.today(definitions.portal().zone()) : runDate;
        Sample.write(size, out, seed, date, folders.config());
        System.out.println("Kiriman buatan ditulis ke " + out.toAbsolutePath() + " / synthetic deliveries written.");
        return ExitCodes.PUBLISHED;
    }
}
