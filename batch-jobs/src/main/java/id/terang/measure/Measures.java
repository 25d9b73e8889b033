package id.terang.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Everything between facts and metric values. */
public final class Measures {

    private Measures() {}

    /** Rebuilds schema {@code measure} from {@code fact} and {@code ref} in the caller's transaction. */
    public static void compute(Connection connection) throws SQLException {
        for (MeasureStep.Part part : MeasureStep.Part.values()) {
            run(connection, part);
        }
        analyze(connection);
    }

    /**
     * Runs the steps of one part in order, in the caller's transaction.
     *
     * @return rows written
     */
    public static long run(Connection connection, MeasureStep.Part part) throws SQLException {
        long rows = 0;
        for (MeasureStep step : MeasureStep.values()) {
            if (step.part() == part) {
                rows += step.run(connection);
            }
        }
        return rows;
    }

    /** Tells the planner of the values; once all parts are committed, for two transactions cannot do it at a time. */
    public static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze measure.metric_values");
        }
    }
}
