package id.terang.site.part;

import id.terang.site.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its words and its numbers.
 *
 * @param id unique on the page, {@code [a-z0-9-]+}; also the name of its anchor
 * @param finding what the chart shows, in ten words at most
 * @param subtitle metric, unit, place, period
 * @param description the sentence a reader hears who cannot see the chart; the numbers in it are those of the table
 * @param wide the drawing for screens and print: an {@code svg} element with role, title and description
 * @param narrow another drawing of the same for a phone (larger type, fewer ticks); null when one drawing serves both
 * @param table every number of the chart
 * @param source where the data come from, as of when, on how many cases
 * @param csv the same figures as a file; null when the chart has no single metric
 */
public record ChartView(
        String id,
        String finding,
        String subtitle,
        String description,
        Markup wide,
        @Nullable Markup narrow,
        FigureTable table,
        String source,
        @Nullable Link csv) {}
