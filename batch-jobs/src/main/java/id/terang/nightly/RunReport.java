package id.terang.nightly;

import id.terang.release.NightLog;
import id.terang.release.StepMinutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a night leaves for its operator: {@code work/reports/night-<run date>.json} and, for the status page of later
 * nights, how it ended and the started minutes of every step.
 */
final class RunReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final NightlyRequest request;
    private final DataSource dataSource;

    RunReport(NightlyRequest request, DataSource dataSource) {
        this.request = request;
        this.dataSource = dataSource;
    }

    /**
     * Writes the report.
     *
     * @param outcome published, held or failed
     * @param held what held it; null when nothing did
     * @param reasons why it was held or failed; empty when published
     * @param millis duration of every step that ended
     * @param counts what the night handled
     */
    void write(
            String outcome,
            @Nullable String release,
            @Nullable NightHeld held,
            List<String> reasons,
            Map<String, Long> millis,
            Map<String, Long> counts)
            throws IOException, SQLException {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("runDate", request.runDate().toString());
        report.put("outcome", outcome);
        report.put("release", release);
        report.put("codeVersion", request.codeVersion());
        report.put("reasons", reasons);
        report.put("stepMillis", millis);
        Path file = request.reports().resolve("night-" + request.runDate() + ".json");
        Files.createDirectories(request.reports());
        Files.writeString(file, JSON.writeValueAsString(report) + "\n");
        try (Connection connection = dataSource.getConnection()) {
            StepMinutes.write(connection, request.runDate(), millis);
            NightLog.write(
                    connection,
                    request.runDate(),
                    outcome,
                    release,
                    held == null ? null : held.gate(),
                    millis.values(),
                    "published".equals(outcome) ? counts.get("pages") : null);
        }
    }
}
