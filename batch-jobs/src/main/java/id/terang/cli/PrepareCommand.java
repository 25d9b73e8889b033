package id.terang.cli;

import id.terang.database.Database;
import id.terang.database.DatabaseSettings;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.nightly.TemplateCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code terang prepare}, the last step of a build: unpacks the database server and uses once what every night uses, so that the JVM
 * can keep these classes ready. Leaves only the unpacked server behind.
 */
@Command(
        name = "prepare",
        hidden = true,
        description = {
            "Membongkar server basis data dan mencoba yang dipakai setiap malam; dijalankan saat membangun program.",
            "Unpacks the database server and tries what every night uses; run when the program is built."
        })
public final class PrepareCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Override
    public Integer call() throws IOException {
        Path trial = Files.createTempDirectory(Files.createDirectories(folders.work()), "prepare");
        try {
            Definitions definitions = DefinitionsLoader.load(folders.config());
            Database.open(DatabaseSettings.trial(trial, folders.work())).close();
            TemplateCheck.run(
                    folders.templates(),
                    folders.config(),
                    trial,
                    definitions,
                    Clock.today(definitions.portal().zone()));
        } finally {
            FileUtils.deleteDirectory(trial.toFile());
        }
        return ExitCodes.PUBLISHED;
    }
}
