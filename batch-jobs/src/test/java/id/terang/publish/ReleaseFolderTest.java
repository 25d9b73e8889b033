package id.terang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReleaseFolderTest {

    @TempDir
    Path root;

    private final Night first =
            Night.of("2026-11-21.1", "index.html", "a", "data/x.csv", "1", "aset/site.1.css", "old");
    private final Night second =
            Night.of("2026-11-22.1", "index.html", "a", "data/x.csv", "2", "aset/site.2.css", "new");
    private final Night third =
            Night.of("2026-11-23.1", "index.html", "a", "data/x.csv", "2", "aset/site.3.css", "newer");

    @Test
    void whatWasWrittenIsServed() throws IOException {
        first.publishTo(root);

        assertThat(root.resolve("current/index.html")).hasContent("a");
        assertThat(root.resolve("current/data/x.csv")).hasContent("1");
        assertThat(root.resolve("current")).isSymbolicLink();
        assertThat(Files.readSymbolicLink(root.resolve("current"))).isEqualTo(Path.of("releases/2026-11-21.1"));
    }

    @Test
    void unchangedFilesAreTheSameFileOnDisk() throws IOException {
        first.publishTo(root);
        second.publishTo(root);

        assertThat(key("2026-11-22.1/index.html")).isEqualTo(key("2026-11-21.1/index.html"));
        assertThat(key("2026-11-22.1/data/x.csv")).isNotEqualTo(key("2026-11-21.1/data/x.csv"));
    }

    @Test
    void anUnchangedFileWrittenAsAStreamIsTheSameFileOnDiskToo() throws IOException {
        for (String release : List.of("2026-11-21.1", "2026-11-22.1", "2026-11-22.1")) {
            try (ReleaseFolder folder = new SiteOutput(root).open(release)) {
                for (String path : List.of("data/x.csv", "data/y.csv")) {
                    try (OutputStream stream = folder.create(path)) {
                        stream.write((path.contains("x") ? "same" : release).getBytes(StandardCharsets.UTF_8));
                    }
                }
                folder.seal(JsonMapper.shared().createObjectNode());
                folder.settle();
                folder.publish();
            }
        }

        assertThat(key("2026-11-22.1/data/x.csv")).isEqualTo(key("2026-11-21.1/data/x.csv"));
        assertThat(root.resolve("current/data/y.csv")).hasContent("2026-11-22.1");
        assertThat(root.resolve("current/data")).isDirectoryNotContaining("glob:**.linked");
    }

    @Test
    void aDamagedFileIsNotPassedOnToTheNextRelease() throws IOException {
        first.publishTo(root);
        Files.writeString(root.resolve("current/index.html"), "z");

        second.publishTo(root);

        assertThat(root.resolve("current/index.html")).hasContent("a");
    }

    @Test
    void theManifestNamesEveryFileAndTheManifestBefore() throws IOException {
        first.publishTo(root);
        second.publishTo(root);

        Manifest before = Manifest.read(root.resolve("releases/2026-11-21.1"));
        Manifest manifest = Manifest.read(root.resolve("releases/2026-11-22.1"));
        assertThat(before.previous()).isNull();
        assertThat(before.files())
                .extracting(Manifest.Entry::path)
                .containsExactly("aset/site.1.css", "data/x.csv", "index.html");
        assertThat(before.files().getLast())
                .isEqualTo(new Manifest.Entry(
                        "index.html", "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", 1, false));
        assertThat(before.night().get("loaded").asInt()).isEqualTo(12);
        assertThat(manifest.previous())
                .isEqualTo(new Manifest.Link(
                        "2026-11-21.1", Sha256.of(root.resolve("releases/2026-11-21.1/manifest.json"))));
    }

    @Test
    void assetsOfTheReleaseBeforeStayForReadersWhoHaveItsPagesOpen() throws IOException {
        first.publishTo(root);
        second.publishTo(root);
        assertThat(root.resolve("current/aset/site.1.css")).hasContent("old");

        third.publishTo(root);
        assertThat(root.resolve("current/aset/site.2.css")).hasContent("new");
        assertThat(root.resolve("current/aset/site.1.css")).doesNotExist();
    }

    @Test
    void twoSitesFromTheSameNightsAreTheSameBytes() throws IOException {
        Path one = root.resolve("one");
        Path other = root.resolve("other");
        for (Night night : List.of(first, second)) {
            night.publishTo(one);
            night.publishTo(other);
        }

        assertThat(other.resolve("current/manifest.json")).hasSameBinaryContentAs(one.resolve("current/manifest.json"));
    }

    @Test
    void theSameNightAgainKeepsTheRelease() throws IOException {
        first.publishTo(root);
        second.publishTo(root);
        Object before = key("2026-11-22.1/manifest.json");

        second.publishTo(root);

        assertThat(key("2026-11-22.1/manifest.json")).isEqualTo(before);
        assertThat(new SiteOutput(root).current()).isEqualTo("2026-11-22.1");
        assertThat(root.resolve("releases")).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void theSameNightAgainMendsADamagedRelease() throws IOException {
        first.publishTo(root);
        Files.writeString(root.resolve("current/index.html"), "z");
        Files.delete(root.resolve("current/data/x.csv"));

        first.publishTo(root);

        assertThat(root.resolve("current/index.html")).hasContent("a");
        assertThat(root.resolve("current/data/x.csv")).hasContent("1");
    }

    @Test
    void otherContentUnderTheSameNameIsAConflictAndNothingChanges() throws IOException {
        first.publishTo(root);

        assertThatThrownBy(() -> Night.of("2026-11-21.1", "index.html", "b").publishTo(root))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessageContaining("2026-11-21.1")
                .hasMessageContaining("data/x.csv, index.html");
        assertThat(root.resolve("current/index.html")).hasContent("a");
        assertThat(root.resolve("releases")).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aHeldNightLeavesNothingBehind() throws IOException {
        try (ReleaseFolder folder = new SiteOutput(root).open("2026-11-21.1")) {
            folder.write("index.html", "secret");
        }

        assertThat(root.resolve("releases")).isEmptyDirectory();
        assertThat(new SiteOutput(root).current()).isNull();
    }

    @Test
    void aFileChangedBehindOurBackIsNotPublished() throws IOException {
        SiteOutput site = new SiteOutput(root, phase -> {
            if (phase == PublishPhase.SYNCED) {
                overwrite(root.resolve("releases/2026-11-21.1.partial/index.html"));
            }
        });

        assertThatThrownBy(() -> first.publishTo(site))
                .isInstanceOf(BrokenRelease.class)
                .hasMessageContaining("index.html has other content");
        assertThat(root.resolve("current")).doesNotExist();
    }

    @Test
    void aLostLinkIsMadeAnew() throws IOException {
        first.publishTo(root);
        Files.delete(root.resolve("current"));

        second.publishTo(root);

        assertThat(Manifest.read(root.resolve("current")).previous())
                .extracting(Manifest.Link::release)
                .isEqualTo("2026-11-21.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "/etc/x",
                "a//b",
                "a/./b",
                "",
                "a/",
                "Kantor/index.html",
                ".htaccess",
                "a\\b",
                "kantor/é.html",
                "nul\0.html",
                "trailing./x",
                "manifest.json"
            })
    void aPathThatCouldClimbOutHideOrCollideIsRefused(String path) throws IOException {
        try (ReleaseFolder folder = new SiteOutput(root).open("2026-11-21.1")) {
            assertThatThrownBy(() -> folder.write(path, "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPathIsWrittenOnce() throws IOException {
        try (ReleaseFolder folder = new SiteOutput(root).open("2026-11-21.1")) {
            folder.write("index.html", "a");
            assertThatThrownBy(() -> folder.write("index.html", "a")).hasMessageContaining("Written twice");
            assertThatThrownBy(() -> folder.write("a".repeat(65), "a")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Object key(String path) throws IOException {
        return Files.getAttribute(root.resolve("releases").resolve(path), "unix:ino");
    }

    private static void overwrite(Path file) {
        try {
            Files.writeString(file, "z");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
