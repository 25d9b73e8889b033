package id.terang.site.figure;

import id.terang.definition.Metric;
import java.util.List;

/**
 * One metric at one place for one period, as the release publishes it.
 *
 * @param key metric|place_kind|place|period_kind|period_start|breakdown|breakdown_value, as in the open data
 * @param marks in the order of {@link Mark}
 */
public record Figure(String key, Metric metric, Period period, Value value, List<Mark> marks) {

    public Figure {
        marks = List.copyOf(marks);
    }

    public State state() {
        return value.state();
    }
}
