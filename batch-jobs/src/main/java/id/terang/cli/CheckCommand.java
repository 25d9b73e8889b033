package id.terang.cli;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.reporting.Reply;
import id.terang.nightly.TemplateCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code terang check}: the configuration and the templates only, all problems at once. */
@Command(
        name = "check",
        description = {
            "Memeriksa konfigurasi dan templat saja; semua masalah sekaligus.",
            "Checks the configuration and the templates only; all problems at once."
        })
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Override
    public Integer call() throws IOException {
        Definitions definitions = DefinitionsLoader.load(folders.config());
        LocalDate today = Clock.today(definitions.portal().zone());
        Reply.requireNotAfter(today, definitions.reporting().replies());
        tryTemplates(definitions, today);
        System.out.println("Konfigurasi " + folders.config() + " dapat dipakai / can be used: "
                + definitions.offices().size() + " kantor/offices, "
                + definitions.areas().size()
                + " wilayah/areas, " + definitions.sources().size() + " sumber/sources, "
                + definitions.metrics().size() + " statistik/metrics, "
                + definitions.instruments().size()
                + " instrumen/instruments.");
        return ExitCodes.PUBLISHED;
    }

    /** A check leaves nothing behind and needs no folder of its own that can be written. */
    private void tryTemplates(Definitions definitions, LocalDate today) throws IOException {
        Path fonts = Files.createTempDirectory("terang-check");
        try {
            TemplateCheck.run(folders.templates(), folders.config(), fonts, definitions, today);
        } finally {
            FileUtils.deleteDirectory(fonts.toFile());
        }
    }
}
