package id.terang.site.reporting;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an earlier night ended.
 *
 * @param heldBy step that held it, also when it was published later; null when none did
 * @param reasons answers of gates that held it: gate, blank, subject
 * @param minutes upper bound of its duration; null when not known
 * @param rowsIn physical rows of its files
 * @param rowsOut of these, rows loaded
 * @param pages pages made; null when it made none
 */
public record PastNight(
        LocalDate runDate,
        Outcome outcome,
        @Nullable String heldBy,
        List<String> reasons,
        @Nullable Long minutes,
        long rowsIn,
        long rowsOut,
        @Nullable Long pages) {

    /** How many nights a reader is told of. */
    static final int NIGHTS = 30;

    /** How a night ended. */
    public enum Outcome {
        PUBLISHED,
        HELD,
        FAILED,
        /** No run at all. */
        MISSING
    }

    public PastNight {
        reasons = List.copyOf(reasons);
    }

    /** The nights before one, newest first: those without any run too, back to the first night there was. */
    public static List<PastNight> before(Connection connection, LocalDate runDate) throws SQLException {
        List<PastNight> known = new ArrayList<>();
        LocalDate first = runDate;
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(PastNight.class, "nights.sql"))) {
            query.setObject(1, runDate);
            query.setObject(2, runDate.minusDays(NIGHTS));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(night(rows));
                    first = rows.getObject("first_night", LocalDate.class);
                }
            }
        }
        return withMissing(known, runDate, first);
    }

    /** Every day between, newest first; a day nobody knows of is a night that did not run. */
    static List<PastNight> withMissing(List<PastNight> known, LocalDate runDate, LocalDate first) {
        LocalDate last = runDate.minusDays(NIGHTS - 1L);
        LocalDate until = first.isAfter(last) ? first : last;
        List<PastNight> nights = new ArrayList<>();
        for (LocalDate day = runDate.minusDays(1); !day.isBefore(until); day = day.minusDays(1)) {
            LocalDate wanted = day;
            nights.add(known.stream()
                    .filter(night -> night.runDate().equals(wanted))
                    .findFirst()
                    .orElseGet(() -> new PastNight(wanted, Outcome.MISSING, null, List.of(), null, 0, 0, null)));
        }
        return nights;
    }

    private static PastNight night(ResultSet row) throws SQLException {
        return new PastNight(
                row.getObject("run_date", LocalDate.class),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("held_by"),
                row.getString("reasons").lines().toList(),
                row.getObject("minutes", Long.class),
                row.getLong("rows_in"),
                row.getLong("rows_out"),
                row.getObject("pages", Long.class));
    }
}
