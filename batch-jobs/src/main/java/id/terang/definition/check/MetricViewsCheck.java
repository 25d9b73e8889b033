package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.disclosure.View;
import id.terang.definition.known.KnownMeasure;
import id.terang.definition.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that metrics appear in views that exist, of places they are counted for, and each figure in one view only. */
final class MetricViewsCheck {

    private final Map<String, KnownMeasure> measures;
    private final Map<String, View> views;
    private final Problems problems;

    private MetricViewsCheck(Definitions definitions, Problems problems) {
        this.measures = KnownMeasure.all(definitions.registers());
        this.views = definitions.disclosure().views().stream()
                .collect(Collectors.toMap(View::code, Function.identity(), (first, second) -> first));
        this.problems = problems;
    }

    static void check(Definitions definitions, Problems problems) {
        MetricViewsCheck check = new MetricViewsCheck(definitions, problems);
        definitions.metrics().forEach(check::metric);
    }

    private void metric(Metric metric) {
        String where = "config/metrics/" + metric.code() + ".yaml views";
        if (metric.views().isEmpty()) {
            problems.add(where, "is empty; a metric without a view is published nowhere");
        }
        if (metric.overdue() != null && metric.views().stream().noneMatch(this::isOfNow)) {
            problems.add(
                    where,
                    "have none of period 'now'; what is overdue is counted as it stands (see overdue in "
                            + metric.code() + ".yaml)");
        }
        Map<String, String> reached = new HashMap<>();
        for (String code : metric.views()) {
            View view = views.get(code);
            if (view == null) {
                problems.add(where, "has '" + code + "', which is not in config/disclosure.yaml");
            } else {
                places(where, metric, view);
                overlap(where, metric, view, reached);
            }
        }
    }

    private boolean isOfNow(String code) {
        View view = views.get(code);
        return view != null && view.periods().contains("now") && "office".equals(view.placeKind());
    }

    private void places(String where, Metric metric, View view) {
        for (String name : MetricsCheck.parts(metric)) {
            KnownMeasure measure = measures.get(name);
            if (measure != null && !measure.countsIn(view.placeKind())) {
                problems.add(
                        where,
                        "has '" + view.code() + "', a view of " + view.placeKind() + "s, but " + name
                                + " is counted by " + String.join(" and ", measure.places()));
            }
        }
    }

    private void overlap(String where, Metric metric, View view, Map<String, String> reached) {
        for (String level : view.levels()) {
            for (String breakdown : view.breakdowns()) {
                for (String period : view.periods()) {
                    boolean published = breakdown.equals(DisclosureCheck.ALL)
                            || metric.breakdowns().contains(breakdown);
                    String figure = level + " by " + breakdown + " per " + period;
                    String other = published ? reached.putIfAbsent(figure, view.code()) : null;
                    if (other != null) {
                        problems.add(
                                where, "reaches " + figure + " through both '" + other + "' and '" + view.code() + "'");
                    }
                }
            }
        }
    }
}
