package id.terang.site.chart.svg;

import id.terang.site.chart.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Neighbouring positions whose values have something in common; a break of the series ends a run. */
final class Runs {

    private Runs() {}

    static List<List<Integer>> of(List<Datum> values, Predicate<Datum> wanted) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            boolean isWanted = wanted.test(values.get(at));
            if (!run.isEmpty() && (!isWanted || isAfterBreak(values.get(at)))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (isWanted) {
                run.add(at);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isAfterBreak(Datum datum) {
        return datum instanceof Datum.Known known && known.afterBreak();
    }
}
