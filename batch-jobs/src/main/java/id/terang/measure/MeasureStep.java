package id.terang.measure;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.SQLException;

/** The SQL files of this package in the order in which they run. */
public enum MeasureStep {
    WANTED_CELLS(Part.FACTS, "wanted-cells.sql"),
    COMPLAINT_STATES(Part.FACTS, "complaint-states.sql"),
    COMPLAINT_RECEIVED(Part.FACTS, "complaint-received.sql"),
    COMPLAINT_MEASURES(Part.FACTS, "complaint-measures.sql"),
    COMPLAINT_DAYS(Part.FACTS, "complaint-days.sql"),
    VISIT_MEASURES(Part.FACTS, "visit-measures.sql"),
    VISIT_BREAKDOWNS(Part.FACTS, "visit-breakdowns.sql"),
    SURVEY_MEASURES(Part.FACTS, "survey-measures.sql"),
    SURVEY_PROFILE(Part.FACTS, "survey-profile.sql"),
    ENTRY_MATCHES(Part.FACTS, "entry-matches.sql"),
    ENTRY_COUNTS(Part.FACTS, "entry-counts.sql"),
    ENTRY_DAYS(Part.FACTS, "entry-days.sql"),
    ENTRY_LEVELS(Part.FACTS, "entry-levels.sql"),
    SCORE_INPUTS(Part.FACTS, "score-inputs.sql"),
    COVERAGE(Part.FACTS, "coverage.sql"),
    ROLL_UP(Part.SUMS, "roll-up.sql"),
    STOCK_STEPS(Part.SUMS, "stock-steps.sql"),
    LEVEL_CELLS(Part.SUMS, "level-cells.sql"),
    METRIC_FRAME(Part.SUMS, "metric-frame.sql"),
    METRIC_VALUES(Part.SUMS, "metric-values.sql"),
    ROLL_UP_DAYS(Part.DAYS, "roll-up-days.sql"),
    DURATION_VALUES(Part.DAYS, "duration-values.sql"),
    SURVIVAL(Part.DAYS, "survival.sql");

    /**
     * Steps that hand tables only to each other: {@code SUMS} and {@code DAYS} need {@code FACTS} and may run at the same
     * time, each in a transaction of its own.
     */
    public enum Part {
        /** Reads facts: counts and day histograms at the deepest places that are wanted, and what scores need. */
        FACTS,
        /** Counts rolled up and divided: sums, shares and rates. */
        SUMS,
        /** Day histograms rolled up: medians, ninth deciles and waiting curves. */
        DAYS
    }

    private final Part part;
    private final String file;

    MeasureStep(Part part, String file) {
        this.part = part;
        this.file = file;
    }

    Part part() {
        return part;
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
