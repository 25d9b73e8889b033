package id.terang.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** Everything between facts and metric values. */
public final class Measures {

    private Measures() {}

    /**
     * Rebuilds schema {@code measure} from {@code fact} and {@code ref} in the caller's transaction.
     *
     * @return metric values written
     */
    public static long compute(Connection connection) throws SQLException {
        countFacts(connection);
        return computeMetrics(connection);
    }

    /**
     * The steps that read facts: counts and day histograms at the deepest places that are wanted, and what scores need.
     *
     * @return rows written
     */
    public static long countFacts(Connection connection) throws SQLException {
        return run(connection, EnumSet.range(MeasureStep.WANTED_CELLS, MeasureStep.SCORE_INPUTS));
    }

    /**
     * The steps that roll the counts up and divide them.
     *
     * @return rows of cells and metric values written
     */
    public static long computeMetrics(Connection connection) throws SQLException {
        return run(connection, EnumSet.range(MeasureStep.COVERAGE, MeasureStep.SURVIVAL));
    }

    private static long run(Connection connection, Set<MeasureStep> steps) throws SQLException {
        long rows = 0;
        for (MeasureStep step : steps) {
            rows += step.run(connection);
        }
        return rows;
    }
}
