package id.terang.site.source;

import id.terang.site.data.Night;
import id.terang.site.reporting.PastNight;
import id.terang.site.reporting.SourceQuality;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the gates said for one release, how good its sources are, how the nights before it ended, and how long the last one took. */
public final class Ledger {

    private final List<Gate> gates = new ArrayList<>();
    private final List<StepTime> steps = new ArrayList<>();
    private final List<PastNight> past;
    private final Map<String, SourceQuality> quality;

    /** One answer of one gate. */
    public record Gate(
            String gate,
            String subject,
            String severity,
            String observed,
            String allowed,
            @Nullable String acknowledgement) {}

    /** One step of an earlier night, in started minutes. */
    public record StepTime(LocalDate runDate, String step, int minutes) {}

    public Ledger(Connection connection, Night release) throws SQLException {
        Scorecards.each(
                connection,
                "gates.sql",
                release.release(),
                row -> gates.add(new Gate(
                        row.getString("gate"),
                        row.getString("subject"),
                        row.getString("severity"),
                        row.getString("observed"),
                        row.getString("allowed"),
                        row.getString("acknowledgement"))));
        Scorecards.each(
                connection,
                "step-minutes.sql",
                release.runDate(),
                row -> steps.add(new StepTime(
                        row.getObject("run_date", LocalDate.class), row.getString("step"), row.getInt("minutes"))));
        past = PastNight.before(connection, release.runDate());
        quality = SourceQuality.read(connection, release.release());
    }

    /** The nights before, newest first. */
    public List<PastNight> past() {
        return past;
    }

    /** How good what each source sent is. */
    public Map<String, SourceQuality> quality() {
        return quality;
    }

    public List<Gate> gates() {
        return gates;
    }

    public List<StepTime> steps() {
        return steps;
    }
}
