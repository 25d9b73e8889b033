package id.terang.definition.check.reporting;

import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.disclosure.View;
import id.terang.definition.place.Office;
import id.terang.definition.problem.Problems;
import id.terang.definition.reporting.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that months of a subject can be told from its metric, and that a reply is about something there is. */
public final class ReportingCheck {

    private static final String RULES = "config/data-quality.yaml";
    private static final String REPLIES = "config/replies.csv";

    private ReportingCheck() {}

    public static void check(Definitions definitions, Problems problems) {
        definitions
                .reporting()
                .quality()
                .reporting()
                .forEach((subject, code) -> definitions.metrics().stream()
                        .filter(metric -> metric.code().equals(code) && metric.subject() == subject)
                        .findFirst()
                        .ifPresentOrElse(
                                metric -> {
                                    if (!hasMonths(definitions, metric)) {
                                        problems.add(
                                                RULES, "names '" + code + "', which no view shows by agency and month");
                                    }
                                },
                                () -> problems.add(
                                        RULES,
                                        "names '" + code
                                                + "', which is no metric in config/metrics about this subject")));
        checkReplies(definitions, problems);
    }

    private static boolean hasMonths(Definitions definitions, Metric metric) {
        return definitions.disclosure().views().stream()
                .filter(view -> metric.views().contains(view.code()))
                .anyMatch(ReportingCheck::isMonthly);
    }

    private static boolean isMonthly(View view) {
        return "office".equals(view.placeKind())
                && view.levels().contains("agency")
                && view.periods().contains("month");
    }

    private static void checkReplies(Definitions definitions, Problems problems) {
        Set<String> offices = definitions.offices().stream().map(Office::code).collect(Collectors.toSet());
        Set<String> topics = Stream.concat(
                        Stream.of(Reply.SCORE, Reply.DATA),
                        definitions.metrics().stream().map(Metric::code))
                .collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        for (Reply reply : definitions.reporting().replies()) {
            String where = REPLIES + " " + reply.code();
            if (!codes.add(reply.code())) {
                problems.add(where, "stands twice; a reply is never replaced, give the next one its own code");
            }
            if (!offices.contains(reply.office())) {
                problems.add(where, "is of office '" + reply.office() + "', which is not in config/offices.csv");
            }
            if (!topics.contains(reply.about())) {
                problems.add(
                        where,
                        "is about '" + reply.about()
                                + "'; expected score, data or the code of a metric in config/metrics");
            }
            for (String text : List.of(reply.text().id(), reply.text().en())) {
                if (text.length() > Reply.MAXIMUM_LENGTH) {
                    problems.add(
                            where,
                            "has a text of " + text.length() + " characters; at most " + Reply.MAXIMUM_LENGTH
                                    + " are shown");
                }
            }
        }
    }
}
