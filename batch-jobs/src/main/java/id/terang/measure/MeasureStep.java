package id.terang.measure;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.SQLException;

/** The SQL files of this package in the order in which they run. */
public enum MeasureStep {
    WANTED_CELLS("wanted-cells.sql"),
    COMPLAINT_STATES("complaint-states.sql"),
    COMPLAINT_RECEIVED("complaint-received.sql"),
    COMPLAINT_MEASURES("complaint-measures.sql"),
    COMPLAINT_DAYS("complaint-days.sql"),
    VISIT_MEASURES("visit-measures.sql"),
    VISIT_BREAKDOWNS("visit-breakdowns.sql"),
    SURVEY_MEASURES("survey-measures.sql"),
    SURVEY_PROFILE("survey-profile.sql"),
    SCORE_INPUTS("score-inputs.sql"),
    COVERAGE("coverage.sql"),
    ROLL_UP("roll-up.sql"),
    ROLL_UP_DAYS("roll-up-days.sql"),
    STOCK_CELLS("stock-cells.sql"),
    METRIC_FRAME("metric-frame.sql"),
    METRIC_VALUES("metric-values.sql"),
    DURATION_VALUES("duration-values.sql"),
    SURVIVAL("survival.sql");

    private final String file;

    MeasureStep(String file) {
        this.file = file;
    }

    /** Name of the SQL file beside this class. */
    public String file() {
        return file;
    }

    /**
     * Runs the file in the caller's transaction. Steps hand tables of schema {@code measure} to the steps after them: run
     * them in order.
     *
     * @return rows written
     */
    public long run(Connection connection) throws SQLException {
        if (this == COMPLAINT_STATES) {
            CalendarCoverage.require(connection);
        }
        SqlFile.run(connection, MeasureStep.class, "settings.sql");
        return SqlFile.run(connection, MeasureStep.class, file);
    }
}
