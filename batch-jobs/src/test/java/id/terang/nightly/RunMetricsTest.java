package id.terang.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMetricsTest {

    private static final Instant NIGHT = Instant.parse("2026-11-21T18:40:00Z");

    @TempDir
    Path folder;

    @Test
    void saysHowTheLastRunEnded() throws IOException {
        new RunMetrics(folder).write(0, NIGHT, Map.of("render-site", 12_500L), Map.of("loaded", 4310L));

        assertThat(folder.resolve("terang.prom"))
                .content()
                .contains("# TYPE terang_last_run_exit_code gauge")
                .contains("terang_last_run_exit_code 0.0")
                .contains("terang_step_duration_seconds{step=\"render-site\"} 12.5")
                .contains("terang_last_run_count{of=\"loaded\"} 4310.0");
    }

    @Test
    void aHeldRunKeepsTheTimeOfTheLastPublishedOne() throws IOException {
        RunMetrics metrics = new RunMetrics(folder);
        metrics.write(0, NIGHT, Map.of(), Map.of());
        String published = line("terang_last_published_timestamp_seconds ");

        metrics.write(3, NIGHT.plusSeconds(86_400), Map.of(), Map.of());

        assertThat(line("terang_last_published_timestamp_seconds ")).isEqualTo(published);
        assertThat(line("terang_last_run_exit_code ")).endsWith(" 3.0");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    private String line(String start) throws IOException {
        return Files.readAllLines(folder.resolve("terang.prom")).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("");
    }
}
