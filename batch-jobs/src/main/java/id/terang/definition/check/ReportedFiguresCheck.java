package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.ReportedFigure;
import id.terang.definition.problem.Problems;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that reported figures stand beside an existing office and, where they name one, an existing metric. */
final class ReportedFiguresCheck {

    private static final String FILE = "config/reported-figures.csv";

    private ReportedFiguresCheck() {}

    static void check(Definitions definitions, Problems problems) {
        Codes.unique(
                FILE,
                definitions.reportedFigures().stream().map(ReportedFigure::code).toList(),
                problems);
        Places places = Places.of(definitions);
        Set<String> metrics = definitions.metrics().stream().map(Metric::code).collect(Collectors.toSet());
        for (ReportedFigure figure : definitions.reportedFigures()) {
            String where = FILE + " " + figure.code();
            if (!places.contains("office", figure.office())) {
                problems.add(where, "is about office '" + figure.office() + "', which is not in config/offices.csv");
            }
            if (figure.metric() != null && !metrics.contains(figure.metric())) {
                problems.add(
                        where, "is compared with metric '" + figure.metric() + "', which is not in config/metrics");
            }
            if (figure.periodEnd().isBefore(figure.periodStart())) {
                problems.add(where, "has a period from " + figure.periodStart() + " back to " + figure.periodEnd());
            }
        }
    }
}
