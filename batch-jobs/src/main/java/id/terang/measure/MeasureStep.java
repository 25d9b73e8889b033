package id.terang.measure;

import id.terang.database.SqlFile;
import java.sql.Connection;
import java.sql.SQLException;

/** The SQL files of this package in the order in which they run. */
public enum MeasureStep {
    WANTED_CELLS(Part.WANTED, "wanted-cells.sql"),
    LEAF_PLACES(Part.WANTED, "leaf-places.sql"),
    COMPLAINT_LEAVES(Part.EVENTS, "complaint-leaves.sql"),
    COMPLAINT_STATES(Part.EVENTS, "complaint-states.sql"),
    COMPLAINT_RECEIVED(Part.EVENTS, "complaint-received.sql"),
    COMPLAINT_MEASURES(Part.EVENTS, "complaint-measures.sql"),
    COMPLAINT_DAYS(Part.EVENTS, "complaint-days.sql"),
    VISIT_MEASURES(Part.EVENTS, "visit-measures.sql"),
    VISIT_BREAKDOWNS(Part.EVENTS, "visit-breakdowns.sql"),
    SURVEY_MEASURES(Part.EVENTS, "survey-measures.sql"),
    SURVEY_PROFILE(Part.EVENTS, "survey-profile.sql"),
    SCORE_INPUTS(Part.EVENTS, "score-inputs.sql"),
    REPLACED_ENTRIES(Part.ENTRIES, "replaced-entries.sql"),
    ENTRY_MATCHES(Part.ENTRIES, "entry-matches.sql"),
    ENTRY_COUNTS(Part.ENTRIES, "entry-counts.sql"),
    ENTRY_DAYS(Part.ENTRIES, "entry-days.sql"),
    ENTRY_LEVELS(Part.ENTRIES, "entry-levels.sql"),
    COVERAGE(Part.COVERED, "coverage.sql"),
    STOCKS(Part.SUMS, "stocks.sql"),
    OUTSIDE_STOCKS(Part.SUMS, "outside-stocks.sql"),
    ROLL_UP(Part.SUMS, "roll-up.sql"),
    STOCK_STEPS(Part.SUMS, "stock-steps.sql"),
    LEVEL_CELLS(Part.SUMS, "level-cells.sql"),
    METRIC_FRAME(Part.SUMS, "metric-frame.sql"),
    METRIC_VALUES(Part.SUMS, "metric-values.sql"),
    ROLL_UP_DAYS(Part.DAYS, "roll-up-days.sql"),
    DURATION_VALUES(Part.DAYS, "duration-values.sql"),
    SURVIVAL(Part.DAYS, "survival.sql"),
    WAITING_VALUES(Part.DAYS, "waiting-values.sql");

    /**
     * Steps that hand tables only to each other. {@code EVENTS} and {@code ENTRIES} need {@code WANTED} and may run at the same
     * time, each in a transaction of its own: the run's lock keeps others from writing facts meanwhile. So may {@code SUMS} and
     * {@code DAYS}, which need all before them.
     */
    public enum Part {
        /** What declared views read; nothing else is counted. */
        WANTED,
        /** Complaints, visits, survey responses and what scores need: counts and day histograms at the deepest wanted places. */
        EVENTS,
        /** The same of registers. */
        ENTRIES,
        /** For which months which place is known. */
        COVERED,
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
