package id.terang.release;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How nights ended, for the status page of the nights after them. */
public final class NightLog {

    private static final long STEP_MINUTES = 5;

    private NightLog() {}

    /**
     * Writes how a night ended; after another attempt at the same date the better end stands.
     *
     * @param outcome published, held or failed
     * @param release null when it ended before its release had a name
     * @param heldBy the step that held it; null when none did
     * @param millis duration of every step that ended
     * @param pages pages made; null when none were
     */
    public static void write(
            Connection connection,
            LocalDate runDate,
            String outcome,
            @Nullable String release,
            @Nullable String heldBy,
            Collection<Long> millis,
            @Nullable Long pages)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SqlFile.read(NightLog.class, "night.sql"))) {
            insert.setObject(1, runDate);
            insert.setString(2, outcome);
            insert.setString(3, release);
            insert.setString(4, heldBy);
            insert.setLong(5, minutes(millis));
            insert.setObject(6, pages, Types.BIGINT);
            insert.executeUpdate();
        }
    }

    /** An upper bound in steps of five minutes: what pages tell must not hang on the clock of a machine. */
    static long minutes(Collection<Long> millis) {
        long step = STEP_MINUTES * 60_000;
        return millis.stream().mapToLong(Long::longValue).sum() / step * STEP_MINUTES + STEP_MINUTES;
    }
}
