package id.terang.site.part;

import java.util.List;

/**
 * What is past its limit at an office on the last full day.
 *
 * @param heading what is listed, as of which day; that nothing is, when there are no items
 * @param items open cases, promises, follow-ups; those that count zero are left out
 */
public record OverdueView(String heading, List<Item> items) {

    public OverdueView {
        items = List.copyOf(items);
    }

    /**
     * How many of one kind.
     *
     * @param count the number
     * @param label what is counted
     * @param href where they are listed
     */
    public record Item(FigureTable.Cell count, String label, String href) {}
}
