package id.terang.site.reporting;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected of late: figures of closed periods that a release revised.
 *
 * @param days by {@code office dinsos-lahat}, {@code area 16.04} or {@code metric ikm}, up to which day the last release that did so had data
 * @param first the night of the first release while the portal is younger than those days; null ever after
 */
public record Amendments(
        Map<String, LocalDate> days, @Nullable LocalDate first) {

    /** How long a page says that it was corrected. */
    static final int DAYS = 30;

    public Amendments {
        days = Map.copyOf(days);
    }

    /** Those of the last days before the release with data up to {@code asOf}, of a portal since {@code firstNight}. */
    public static Amendments read(Connection connection, LocalDate asOf, LocalDate firstNight) throws SQLException {
        Map<String, LocalDate> days = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.read(Amendments.class, "amended.sql"))) {
            query.setObject(1, asOf.minusDays(DAYS));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    days.put(
                            row.getString("kind") + " " + row.getString("code"),
                            row.getObject("as_of", LocalDate.class));
                }
            }
        }
        return new Amendments(days, firstNight.isAfter(asOf.minusDays(DAYS)) ? firstNight : null);
    }

    /** The last correction of an office, an area or a metric; null when there was none of late. */
    @Nullable
    LocalDate last(String kind, String code) {
        return days.get(kind + " " + code);
    }
}
