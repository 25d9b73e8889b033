package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under one heading: sentence, charts, the main figures as a table, further tables folded, in this order.
 *
 * @param id anchor, {@code [a-z0-9-]+}
 * @param topic the theme in a word or two
 * @param heading the finding, not the topic
 * @param sentence what the numbers say, in words; null when the heading says it all
 * @param figures the main figures of the theme, one row each; null when there are none
 * @param folded tables a reader opens
 * @param more where there is more of it
 */
public record ThemeSection(
        String id,
        String topic,
        String heading,
        @Nullable String sentence,
        List<ChartView> charts,
        @Nullable FigureTable figures,
        List<FigureTable> folded,
        List<Link> more) {

    public ThemeSection {
        charts = List.copyOf(charts);
        folded = List.copyOf(folded);
        more = List.copyOf(more);
    }

    /** What it says in one sentence. */
    public String finding() {
        return sentence == null ? heading : sentence;
    }

    /** The same without a chart that the page shows elsewhere; null for none. */
    public ThemeSection without(@Nullable ChartView shown) {
        List<ChartView> others = charts.stream()
                .filter(chart -> shown == null || !chart.id().equals(shown.id()))
                .toList();
        return new ThemeSection(id, topic, heading, sentence, others, figures, folded, more);
    }

    /** The same under another heading, on a page whose own heading and lede are the finding and the sentence. */
    public ThemeSection under(String otherHeading) {
        return new ThemeSection(id, topic, otherHeading, null, charts, figures, folded, more);
    }
}
