package id.terang.measure;

import id.terang.database.SqlFile;
import id.terang.definition.WorkCalendar.MissingCalendar;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;

/** Working days are counted only where the calendar has data: no year is guessed. */
final class CalendarCoverage {

    private CalendarCoverage() {}

    /**
     * Fails when a complaint has a date that the calendar does not reach.
     *
     * @throws MissingCalendar naming the first year that is needed and missing
     */
    static void require(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet missing = statement.executeQuery(SqlFile.read(MeasureStep.class, "missing-calendar.sql"))) {
            if (missing.next()) {
                throw new MissingCalendar(Year.of(missing.getInt("year")));
            }
        }
    }
}
