package id.terang.site.chart.svg;

import id.terang.site.chart.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Neighbouring positions whose values have something in common. */
final class Runs {

    private Runs() {}

    static List<List<Integer>> of(List<Datum> values, Predicate<Datum> wanted) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            if (wanted.test(values.get(at))) {
                run.add(at);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }
}
