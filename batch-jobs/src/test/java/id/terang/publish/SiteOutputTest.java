package id.terang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteOutputTest {

    @TempDir
    Path root;

    private SiteOutput site = new SiteOutput(Path.of("unused"));

    @BeforeEach
    void publishThreeNights() throws IOException {
        site = new SiteOutput(root);
        Night.of("2026-11-09.1", "index.html", "nine").publishTo(site);
        Night.of("2026-11-10.2", "index.html", "ten").publishTo(site);
        Night.of("2026-11-10.10", "index.html", "ten again").publishTo(site);
    }

    @Test
    void listsReleasesNewestFirst() throws IOException {
        assertThat(site.list())
                .containsExactly(
                        new PublishedRelease("2026-11-10.10", true, "2026-11-10.2", 1, 9),
                        new PublishedRelease("2026-11-10.2", false, "2026-11-09.1", 1, 3),
                        new PublishedRelease("2026-11-09.1", false, null, 1, 4));
    }

    @Test
    void rollbackServesAnOlderReleaseAndKeepsTheNewer() throws IOException {
        site.rollback("2026-11-09.1");

        assertThat(root.resolve("current/index.html")).hasContent("nine");
        assertThat(site.list()).hasSize(3);
    }

    @Test
    void rollbackToAnUnknownReleaseNamesThoseThereAre() {
        assertThatThrownBy(() -> site.rollback("2026-01-01.1")).hasMessageContaining("2026-11-10.10");
        assertThatThrownBy(() -> site.rollback("../../etc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rollbackToAnIncompleteReleaseIsRefused() throws IOException {
        Files.delete(root.resolve("releases/2026-11-09.1/index.html"));

        assertThatThrownBy(() -> site.rollback("2026-11-09.1")).isInstanceOf(BrokenRelease.class);
        assertThat(root.resolve("current/index.html")).hasContent("ten again");
    }

    @Test
    void pruningKeepsTheCurrentReleaseAndTheOneBeforeIt() throws IOException {
        assertThat(site.prune(1)).containsExactly("2026-11-09.1");
        assertThat(site.list()).extracting(PublishedRelease::release).containsExactly("2026-11-10.10", "2026-11-10.2");
    }

    @Test
    void pruningKeepsAReleaseThatWasRolledBackTo() throws IOException {
        site.rollback("2026-11-09.1");

        assertThat(site.prune(1)).containsExactly("2026-11-10.2");
        assertThat(root.resolve("current/index.html")).hasContent("nine");
    }

    @Test
    void aFolderNamedCurrentIsNotOverwritten(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("current"));
        Night night = Night.of("2026-11-09.1", "index.html", "x");

        assertThatThrownBy(() -> night.publishTo(other)).hasMessageContaining("not a symbolic link");
    }
}
