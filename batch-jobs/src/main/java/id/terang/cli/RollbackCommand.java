package id.terang.cli;

import id.terang.publish.SiteOutput;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code terang rollback RELEASE}: serves an earlier release again. */
@Command(
        name = "rollback",
        description = {
            "Menayangkan lagi rilis yang lebih lama; berlaku seketika.",
            "Serves an earlier release again; takes effect at once."
        })
public final class RollbackCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "RELEASE", description = "Nama rilis, lihat 'terang releases'. / See 'terang releases'.")
    private String release;

    @Override
    public Integer call() throws IOException {
        try {
            new SiteOutput(folders.site()).rollback(release);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(command.commandLine(), unknown.getMessage());
        }
        System.out.println("Sekarang tayang / now served: " + release);
        return ExitCodes.PUBLISHED;
    }
}
