package id.terang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.TerangApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line can know is wrong before anything is done. */
class NightRefusedTest {

    @TempDir
    private Path folder;

    @Test
    void everyFolderThatCannotBeUsedIsToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        String told = refused(
                "--inbox",
                folder.resolve("nowhere").toString(),
                "--site",
                file.toString(),
                "--work",
                folder.resolve("work").toString());

        assertThat(told).contains("--inbox: there is no folder", "--site: " + file + " cannot be written");
    }

    @Test
    void aWorkFolderThatWouldBePublishedIsRefused() throws IOException {
        String site = Files.createDirectories(folder.resolve("site")).toString();
        String told = refused("--inbox", folder.toString(), "--site", site, "--work", site + "/work");

        assertThat(told).contains("lies below the site");
    }

    private static String refused(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "nightly";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        PrintStream usual = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(TerangApplication.run(command)).isEqualTo(ExitCodes.CONFIGURATION);
        } finally {
            System.setErr(usual);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
