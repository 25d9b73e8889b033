package id.terang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dying anywhere leaves a complete release served, and the next run succeeds. */
class CrashTest {

    @TempDir
    Path root;

    private static final Night OLDEST = Night.of("2026-11-20.1", "index.html", "oldest", "data/x.csv", "0");
    private static final Night OLD = Night.of("2026-11-21.1", "index.html", "old", "data/x.csv", "1");
    private static final Night NEW = Night.of("2026-11-22.1", "index.html", "new", "data/x.csv", "1");

    @ParameterizedTest
    @EnumSource
    void stoppedAtAnyPhaseTheSiteIsWholeAndTheNextRunSucceeds(PublishPhase phase) throws IOException {
        OLDEST.publishTo(root);
        OLD.publishTo(root);

        assertThatThrownBy(() -> publishAndPrune(stoppingAt(phase))).hasMessage("stopped at " + phase);

        assertACompleteReleaseIsServed();
        publishAndPrune(new SiteOutput(root));
        assertThat(root.resolve("current/index.html")).hasContent("new");
        assertThat(root.resolve("releases")).isDirectoryNotContaining("glob:**.partial");
        assertThat(new SiteOutput(root).list())
                .extracting(PublishedRelease::release)
                .containsExactly("2026-11-22.1", "2026-11-21.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE_WRITTEN", "VERIFIED", "RENAMED", "LINK_MADE", "SWITCHED"})
    void killedAtAnyPhaseTheSiteIsWholeAndTheNextRunSucceeds(PublishPhase phase) throws Exception {
        OLD.publishTo(root);

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashTest.class.getName(),
                        root.toString(),
                        phase.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("reached " + phase);
            child.destroyForcibly().waitFor();
        }

        assertACompleteReleaseIsServed();
        NEW.publishTo(root);
        assertThat(root.resolve("current/index.html")).hasContent("new");
    }

    @Test
    void theFirstReleaseEverMayDieToo() throws IOException {
        assertThatThrownBy(() -> OLD.publishOrDie(stoppingAt(PublishPhase.RENAMED)));
        OLD.publishTo(root);

        assertACompleteReleaseIsServed();
    }

    /** The child: publishes until the phase, says so, and waits for its end. */
    public static void main(String[] arguments) throws IOException {
        PublishPhase last = PublishPhase.valueOf(arguments[1]);
        NEW.publishOrDie(new SiteOutput(Path.of(arguments[0]), phase -> {
            if (phase == last) {
                System.out.println("reached " + phase);
                waitForever();
            }
        }));
    }

    private static void waitForever() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void publishAndPrune(SiteOutput site) throws IOException {
        NEW.publishOrDie(site);
        site.prune(2);
    }

    private SiteOutput stoppingAt(PublishPhase last) {
        return new SiteOutput(root, phase -> {
            if (phase == last) {
                throw new IllegalStateException("stopped at " + phase);
            }
        });
    }

    private void assertACompleteReleaseIsServed() throws IOException {
        Path current = root.resolve("current");
        assertThat(Verification.contents(current.toRealPath()).problems()).isEmpty();
        assertThat(current.resolve("index.html")).isRegularFile();
    }
}
