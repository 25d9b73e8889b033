package id.terang.site.source;

import id.terang.site.figure.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one release changed and what it received.
 *
 * @param counts figures of periods: new, moved while their period runs, revised after it closed, withdrawn
 * @param values published values that moved, portal and agencies
 * @param places how many figures were revised, by metric and office
 * @param registers what changed in the public registers
 */
public record ReleaseLog(
        Counts counts, List<Moved> values, List<Touched> places, List<Received> received, List<Listed> registers) {

    /** Figures a release added, moved, revised and withdrew; snapshots of the day are not counted. */
    public record Counts(
            String release,
            LocalDate runDate,
            LocalDate asOf,
            long added,
            long moved,
            long revised,
            long withdrawn,
            boolean isFirst,
            boolean isNewProgram,
            boolean isNewConfiguration) {}

    /** A published value that moved. */
    public record Moved(
            String metric,
            String placeKind,
            String place,
            Period period,
            boolean isRevised,
            BigDecimal before,
            BigDecimal now) {}

    /** A metric revised at an office; place null: at areas. */
    public record Touched(String metric, @Nullable String office, long figures) {}

    /** The deliveries of one source that came, or that were taken back. */
    public record Received(
            String source,
            boolean isWithdrawn,
            long files,
            long loaded,
            long superseding,
            @Nullable LocalDate lastDay) {}

    /** Entries of a register that came, say something else, became overdue, went away. */
    public record Listed(String register, long added, long changed, long overdue, long gone) {}

    /** The last releases, newest first. */
    public static List<ReleaseLog> read(Connection connection, String release) throws SQLException {
        List<Counts> counts = new ArrayList<>();
        Scorecards.each(connection, "change-counts.sql", release, row -> counts.add(counts(row)));
        List<ReleaseLog> logs = new ArrayList<>();
        for (Counts one : counts) {
            List<Moved> values = new ArrayList<>();
            List<Touched> places = new ArrayList<>();
            List<Received> received = new ArrayList<>();
            List<Listed> registers = new ArrayList<>();
            Scorecards.each(connection, "changed-figures.sql", one.release(), row -> values.add(moved(row)));
            Scorecards.each(
                    connection,
                    "change-places.sql",
                    one.release(),
                    row -> places.add(
                            new Touched(row.getString("metric"), row.getString("place"), row.getLong("revised"))));
            Scorecards.each(connection, "change-deliveries.sql", one.release(), row -> received.add(received(row)));
            Scorecards.each(connection, "change-entries.sql", one.release(), row -> registers.add(listed(row)));
            logs.add(new ReleaseLog(one, values, places, received, registers));
        }
        return logs;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getString("release"),
                row.getObject("run_date", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getLong("added"),
                row.getLong("moved"),
                row.getLong("revised"),
                row.getLong("withdrawn"),
                row.getBoolean("is_first"),
                row.getBoolean("is_new_program"),
                row.getBoolean("is_new_configuration"));
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(
                row.getString("metric"),
                row.getString("place_kind"),
                row.getString("place"),
                Period.of(
                        row.getString("period_kind"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                row.getBoolean("is_revised"),
                row.getBigDecimal("value_before"),
                row.getBigDecimal("value_now"));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("register"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("overdue"),
                row.getLong("gone"));
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getString("source"),
                row.getBoolean("is_withdrawn"),
                row.getLong("files"),
                row.getLong("loaded"),
                row.getLong("superseding"),
                row.getObject("last_day", LocalDate.class));
    }
}
