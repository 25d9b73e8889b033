package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under one heading: sentence, figures, charts, tables, in this order.
 *
 * @param id anchor, {@code [a-z0-9-]+}
 * @param heading the finding, not the topic
 * @param sentence what the numbers say, in words; null when the heading says it all
 * @param more where there is more of it; null for none
 */
public record ThemeSection(
        String id,
        String heading,
        @Nullable String sentence,
        List<FigureView> figures,
        List<ChartView> charts,
        List<FigureTable> tables,
        @Nullable Link more) {

    public ThemeSection {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
    }
}
