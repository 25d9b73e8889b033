package id.terang.disclosure;

import id.terang.definition.Metric;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that adds up: one metric, one kind of place, one period, with all its levels, places and breakdown values.
 *
 * @param placeKind {@code office} or {@code area}
 * @param isOpen true while the figures still move by themselves: the period runs, or its cases are not decided yet
 */
public record FigureTable(Metric metric, String placeKind, Period period, boolean isOpen, List<Row> rows) {

    /** The breakdown, and its only value, of a figure that is not broken down. */
    public static final String ALL = "all";

    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** The same block with other rows. */
    public FigureTable with(List<Row> otherRows) {
        return new FigureTable(metric, placeKind, period, isOpen, otherRows);
    }

    /** A period as {@code ref.months} names it; {@code now} starts and ends on the day of the snapshot. */
    public record Period(String kind, LocalDate start, LocalDate end) {}

    /**
     * A place in its hierarchy.
     *
     * @param branch the place whose views are judged as one: the regency of a village, the agency of a post, a unit itself
     */
    public record Place(String code, String level, @Nullable String parent, String branch) {

        /** A place that is a branch of its own. */
        public Place(String code, String level, @Nullable String parent) {
            this(code, level, parent, code);
        }
    }

    /** One figure of the block. */
    public record Row(Place place, String breakdown, String breakdownValue, Figure figure) {

        public Row with(Figure other) {
            return new Row(place, breakdown, breakdownValue, other);
        }

        boolean isTotal() {
            return breakdown.equals(ALL);
        }
    }
}
