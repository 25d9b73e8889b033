package id.terang.nightly;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last run as Prometheus's node exporter reads it from its textfile folder: outcome, times, durations, counts. Never
 * personal data; the file is replaced in one step, so that a reader never sees half of it.
 */
public final class RunMetrics {

    private static final String LAST_PUBLISHED = "terang_last_published_timestamp_seconds";
    private static final Pattern LAST_PUBLISHED_LINE = Pattern.compile("(?m)^" + LAST_PUBLISHED + " (\\S+)$");

    private final Path file;

    /** Writes to {@code terang.prom} in this folder. */
    public RunMetrics(Path folder) {
        file = folder.resolve("terang.prom");
    }

    /**
     * Replaces the file.
     *
     * @param exitCode as documented in docs/operating.md; 0 = published
     * @param stepMillis duration of each step that ended
     * @param counts what the night handled: loaded, rejected, pages, …
     */
    public void write(int exitCode, Instant ended, Map<String, Long> stepMillis, Map<String, Long> counts)
            throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        gauge(registry, "terang.last.run.exit.code", "0 published, 3 held, other: failed", exitCode, null, null);
        gauge(registry, "terang.last.run.timestamp.seconds", "When the last run ended", seconds(ended), null, null);
        Optional<Double> published = exitCode == 0 ? Optional.of(seconds(ended)) : lastPublished();
        published.ifPresent(when -> gauge(
                registry,
                "terang.last.published.timestamp.seconds",
                "When a release was last published",
                when,
                null,
                null));
        stepMillis.forEach((step, millis) ->
                gauge(registry, "terang.step.duration.seconds", "Duration of a step", millis / 1000.0, "step", step));
        counts.forEach(
                (what, count) -> gauge(registry, "terang.last.run.count", "What the run handled", count, "of", what));
        replace(registry.scrape());
    }

    /** A run that did not publish leaves the time of the one that did. */
    private Optional<Double> lastPublished() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher line = LAST_PUBLISHED_LINE.matcher(Files.readString(file));
        return line.find() ? Optional.of(Double.valueOf(line.group(1))) : Optional.empty();
    }

    private void replace(String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("terang.prom.new");
        Files.writeString(fresh, content, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void gauge(
            PrometheusMeterRegistry registry,
            String name,
            String help,
            double value,
            @Nullable String tag,
            @Nullable String tagValue) {
        Gauge.Builder<?> gauge =
                Gauge.builder(name, () -> value).strongReference(true).description(help);
        if (tag != null && tagValue != null) {
            gauge.tag(tag, tagValue);
        }
        gauge.register(registry);
    }

    private static double seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
