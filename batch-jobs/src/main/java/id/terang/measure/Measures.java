package id.terang.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** Everything between facts and metric values, in one call. */
public final class Measures {

    private Measures() {}

    /**
     * Rebuilds schema {@code measure} from {@code fact} and {@code ref} in the caller's transaction.
     *
     * @return rows written by each step, in the order of the steps
     */
    public static Map<MeasureStep, Long> compute(Connection connection) throws SQLException {
        Map<MeasureStep, Long> rows = new EnumMap<>(MeasureStep.class);
        for (MeasureStep step : MeasureStep.values()) {
            rows.put(step, step.run(connection));
        }
        return rows;
    }
}
