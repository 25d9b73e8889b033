package id.terang.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void aMachineWithoutBrowserIsToldWhatToInstall() {
        InstalledBrowser none =
                new InstalledBrowser(Optional.empty(), List.of(folder), folder.resolve("ms-playwright"));

        assertThatThrownBy(none::executable)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("apt-get update && apt-get install -y chromium")
                .hasMessageContaining("npx playwright install")
                .hasMessageContaining("google-chrome");
    }

    @Test
    void theSystemsOwnBrowserComesBeforePlaywrights() throws IOException {
        Path own = executable(folder.resolve("bin").resolve("chromium"));
        Path cache = folder.resolve("ms-playwright");
        Path downloaded = executable(cache.resolve("chromium-1200/chrome-linux/chrome"));

        assertThat(new InstalledBrowser(Optional.empty(), List.of(folder.resolve("bin")), cache).executable())
                .isEqualTo(own);
        assertThat(new InstalledBrowser(Optional.empty(), List.of(folder), cache).executable())
                .isEqualTo(downloaded);
    }

    private static Path executable(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
