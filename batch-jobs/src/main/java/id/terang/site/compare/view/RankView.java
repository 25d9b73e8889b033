package id.terang.site.compare.view;

import id.terang.site.part.ChartView;
import org.jspecify.annotations.Nullable;

/**
 * How similar places differ in one metric: ranges in an order instead of a league table.
 *
 * @param id anchor, {@code [a-z0-9-]+}
 * @param topic the group
 * @param heading the finding: how many stand clearly better and worse
 * @param sentence what is ordered, and how a range of places is read
 * @param unranked how many are not ranked and why; null when all are
 * @param ranked values with ranges, best first, and a table with the places they may hold
 * @param funnel shares against their bases; null where the metric is no share
 */
public record RankView(
        String id,
        String topic,
        String heading,
        String sentence,
        @Nullable String unranked,
        ChartView ranked,
        @Nullable ChartView funnel) {}
