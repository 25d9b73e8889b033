package id.terang.cli;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.reporting.Reply;
import id.terang.nightly.TemplateCheck;
import java.time.LocalDate;
import java.util.concurrent.Callable;
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
    public Integer call() {
        Definitions definitions = DefinitionsLoader.load(folders.config());
        LocalDate today = Clock.today(definitions.portal().zone());
        Reply.requireNotAfter(today, definitions.reporting().replies());
        TemplateCheck.run(folders.templates(), folders.work(), definitions, today);
        System.out.println("Konfigurasi " + folders.config() + " dapat dipakai / can be used: "
                + definitions.offices().size() + " kantor/offices, "
                + definitions.areas().size()
                + " wilayah/areas, " + definitions.sources().size() + " sumber/sources, "
                + definitions.metrics().size() + " statistik/metrics, "
                + definitions.instruments().size()
                + " instrumen/instruments.");
        return ExitCodes.PUBLISHED;
    }
}
