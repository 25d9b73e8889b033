package id.terang.site.chart.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The steps in which a map shows numbers: zero alone where there is one, then up to three steps with about as many areas each. Equal
 * numbers are always of one step.
 *
 * @param lowest the lowest number of each step, ascending
 * @param highest the highest number of each step that an area has
 */
record Steps(List<BigDecimal> lowest, List<BigDecimal> highest) {

    private static final int MOST = 3;

    static Steps of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        if (!sorted.isEmpty()) {
            bounds.add(sorted.getFirst());
        }
        List<BigDecimal> something =
                sorted.stream().filter(value -> value.signum() > 0).toList();
        for (int step = 0; step < MOST && !something.isEmpty(); step++) {
            bounds.add(something.get(step * something.size() / MOST));
        }
        List<BigDecimal> lowest = List.copyOf(bounds);
        List<BigDecimal> highest = new ArrayList<>();
        for (int step = 0; step < lowest.size(); step++) {
            BigDecimal next = step + 1 < lowest.size() ? lowest.get(step + 1) : null;
            highest.add(sorted.stream()
                    .filter(value -> next == null || value.compareTo(next) < 0)
                    .max(BigDecimal::compareTo)
                    .orElseThrow());
        }
        return new Steps(lowest, highest);
    }

    int of(BigDecimal value) {
        int step = 0;
        while (step + 1 < lowest.size() && lowest.get(step + 1).compareTo(value) <= 0) {
            step++;
        }
        return step;
    }

    int count() {
        return lowest.size();
    }
}
