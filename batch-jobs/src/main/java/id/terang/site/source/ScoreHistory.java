package id.terang.site.source;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the compliance totals moved from release to release, and which indicators moved them; read once for the whole site. */
public final class ScoreHistory {

    private final Map<String, List<Version>> versions = new LinkedHashMap<>();
    private final Map<String, List<Moved>> moved = new LinkedHashMap<>();

    /**
     * A total that differs from the one before it.
     *
     * @param before the total of the release before; null for the first or when there was none
     */
    public record Version(
            String office,
            String instrument,
            String release,
            LocalDate runDate,
            @Nullable BigDecimal score,
            @Nullable BigDecimal before,
            int filled,
            int indicators,
            boolean isFirst) {}

    /** An indicator with another value than in the release before; null: missing. */
    public record Moved(
            String office,
            String instrument,
            String release,
            String dimension,
            String indicator,
            BigDecimal scaleMax,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now) {}

    public ScoreHistory(Connection connection, String release) throws SQLException {
        Scorecards.each(
                connection,
                "score-versions.sql",
                release,
                row -> versions.computeIfAbsent(row.getString("office"), key -> new ArrayList<>())
                        .add(new Version(
                                row.getString("office"),
                                row.getString("instrument"),
                                row.getString("release"),
                                row.getObject("run_date", LocalDate.class),
                                row.getBigDecimal("score"),
                                row.getBigDecimal("score_before"),
                                row.getInt("filled"),
                                row.getInt("indicators"),
                                row.getBoolean("is_first"))));
        Scorecards.each(
                connection,
                "score-changes.sql",
                release,
                row -> moved.computeIfAbsent(
                                key(row.getString("office"), row.getString("release")), key -> new ArrayList<>())
                        .add(new Moved(
                                row.getString("office"),
                                row.getString("instrument"),
                                row.getString("release"),
                                row.getString("dimension"),
                                row.getString("indicator"),
                                row.getBigDecimal("scale_max"),
                                row.getBigDecimal("value_before"),
                                row.getBigDecimal("value"))));
    }

    /** The totals of an office under one instrument, newest first. */
    public List<Version> versions(String office, String instrument) {
        return versions.getOrDefault(office, List.of()).stream()
                .filter(version -> version.instrument().equals(instrument))
                .toList();
    }

    /** The totals that a release changed, in the order of the offices' codes; first ones are no change. */
    public List<Version> changedBy(String release) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(version -> version.release().equals(release) && !version.isFirst())
                .toList();
    }

    /** The releases that changed a total of an office, newest first; first ones are no change. */
    public List<Version> changes(String office) {
        return versions.getOrDefault(office, List.of()).stream()
                .filter(version -> !version.isFirst())
                .toList();
    }

    /** The indicators of an office that a release gave another value. */
    public List<Moved> moved(String office, String release) {
        return moved.getOrDefault(key(office, release), List.of());
    }

    private static String key(String office, String release) {
        return office + " " + release;
    }
}
