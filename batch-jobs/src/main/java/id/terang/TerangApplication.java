package id.terang;

import id.terang.cli.ExitCodes;
import id.terang.cli.TerangCommand;
import picocli.CommandLine;

/** Starts one command and ends with its exit code. */
public final class TerangApplication {

    private TerangApplication() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs one command without ending the process.
     *
     * @return the exit code, see {@link ExitCodes}
     */
    public static int run(String... args) {
        return new CommandLine(new TerangCommand())
                .setExecutionExceptionHandler(new ExitCodes())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .execute(args);
    }
}
