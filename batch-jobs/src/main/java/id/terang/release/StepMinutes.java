package id.terang.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** How long the steps of a night took, for the status page. */
public final class StepMinutes {

    private StepMinutes() {}

    /**
     * Writes the minutes of every step, begun ones counted; the same night again replaces them.
     *
     * @param millis duration by step
     */
    public static void write(Connection connection, LocalDate runDate, Map<String, Long> millis) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into release.step_minutes (run_date, step, minutes) values (?, ?, ?)
                on conflict (run_date, step) do update set minutes = excluded.minutes
                """)) {
            for (Map.Entry<String, Long> step : millis.entrySet()) {
                insert.setObject(1, runDate);
                insert.setString(2, step.getKey());
                insert.setLong(3, step.getValue() / 60_000 + 1);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
