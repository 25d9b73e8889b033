package id.terang.definition.reference;

import id.terang.database.CopyTable;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.disclosure.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fills {@code ref.metrics} and {@code ref.metric_views}. */
final class MetricRows {

    private MetricRows() {}

    static void write(Connection connection, Definitions definitions) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.metrics")) {
            for (Metric metric : definitions.metrics()) {
                copy.add(
                        metric.code(),
                        metric.register() == null ? name(metric.subject()) : metric.register(),
                        name(metric.statistic()),
                        metric.numerator(),
                        metric.denominator(),
                        metric.multiplier(),
                        metric.decimals(),
                        metric.minimumBase(),
                        name(metric.counts()));
            }
        }
        try (CopyTable copy = new CopyTable(connection, "ref.metric_views")) {
            for (Metric metric : definitions.metrics()) {
                views(copy, metric, definitions.disclosure().views());
            }
        }
    }

    /** Every combination once: where two views of a metric overlap, the one declared first counts. */
    private static void views(CopyTable copy, Metric metric, List<View> views) {
        Set<List<String>> seen = new HashSet<>();
        for (View view : views) {
            if (!metric.views().contains(view.code())) {
                continue;
            }
            for (String level : view.levels()) {
                for (String breakdown : view.breakdowns()) {
                    for (String period : view.periods()) {
                        if (isAllowed(metric, breakdown)
                                && seen.add(List.of(view.placeKind(), level, breakdown, period))) {
                            copy.add(metric.code(), view.code(), view.placeKind(), level, breakdown, period);
                        }
                    }
                }
            }
        }
    }

    private static boolean isAllowed(Metric metric, String breakdown) {
        return breakdown.equals("all") || metric.breakdowns().contains(breakdown);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
