package id.terang.site.figure;

import id.terang.definition.Metric;
import java.util.List;

/**
 * One metric at one place for one period, as the release publishes it.
 *
 * @param marks in the order of {@link Mark}
 */
public record Figure(Metric metric, Period period, Value value, List<Mark> marks) {

    public Figure {
        marks = List.copyOf(marks);
    }

    public State state() {
        return value.state();
    }
}
