package id.terang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.publish.ReleaseFolder.Kept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FrozenFilesTest {

    private static final String FROZEN = "arsip/2026-11-01/data/ikm.csv";
    private static final String CONTENT = "metric,value\nikm,89.21\n";

    @TempDir
    Path root;

    private SiteOutput site = new SiteOutput(Path.of("unused"));

    @BeforeEach
    void freezeOnTheFirstNight() throws IOException {
        site = new SiteOutput(root);
        Night.of("2026-11-01.1", "data/ikm.csv", CONTENT, FROZEN, CONTENT).publishTo(site);
    }

    @Test
    void aFrozenFileIsTakenOverWithoutBeingStoredAgain() throws IOException {
        assertThat(keepOn("2026-11-02.1")).isEqualTo(Kept.SAME);
        assertThat(Files.isSameFile(in("2026-11-01.1"), in("2026-11-02.1"))).isTrue();
    }

    @Test
    void oneDifferentByteIsFound() throws IOException {
        Files.writeString(in("2026-11-01.1"), CONTENT.replace("89.21", "99.21"));

        assertThat(keepOn("2026-11-02.1")).isEqualTo(Kept.CHANGED);
    }

    @Test
    void itOutlivesTheReleasesThatHadItAndTheOneThatFrozeIt() throws IOException {
        keepOn("2026-11-02.1");
        keepOn("2026-11-03.1");
        site.prune(1);

        assertThat(in("2026-11-01.1")).doesNotExist();
        assertThat(in("2026-11-03.1")).hasContent(CONTENT);
    }

    @Test
    void afterARollbackItIsFoundInTheReleasesThatAreNotServed() throws IOException {
        Night.of("2026-11-02.1", "index.html", "dua").publishTo(site);

        assertThat(keepOn("2026-11-03.1")).isEqualTo(Kept.SAME);
    }

    @Test
    void whatNoReleaseHasIsMissing() throws IOException {
        Files.delete(in("2026-11-01.1"));

        assertThat(keepOn("2026-11-02.1")).isEqualTo(Kept.MISSING);
    }

    private Kept keepOn(String release) throws IOException {
        try (ReleaseFolder folder = site.open(release)) {
            Kept kept = folder.keep(FROZEN, Sha256.of(CONTENT.getBytes(StandardCharsets.UTF_8)), CONTENT.length());
            if (kept == Kept.SAME) {
                folder.seal(JsonMapper.builder().build().createObjectNode());
                folder.settle();
                folder.publish();
            }
            return kept;
        }
    }

    private Path in(String release) {
        return root.resolve("releases").resolve(release).resolve(FROZEN);
    }
}
