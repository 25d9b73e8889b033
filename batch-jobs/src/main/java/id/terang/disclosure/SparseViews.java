package id.terang.disclosure;

import java.util.HashSet;
import java.util.Set;

/**
 * The declared views that are left out in a branch because too many of their cells would be hidden (trust.md 1.1): a table
 * that is mostly {@code [c]} tells readers little and attackers much. What is left out by month or by topic still stands in
 * the coarser views, which are judged on their own.
 */
public final class SparseViews {

    /** Nothing is left out. */
    public static final SparseViews NONE = new SparseViews(100);

    private final int denseShare;
    private final Set<Cells> sparse = new HashSet<>();

    /**
     * What is judged as one: all cells of a metric at one level, breakdown and length of period within one branch.
     *
     * @param branch code of a place, see {@link FigureTable.Place#branch()}
     */
    public record Cells(
            String metric, String placeKind, String level, String breakdown, String periodKind, String branch) {}

    /** With the share of cells, in percent, that must pass ({@code dense-share} in config/disclosure.yaml). */
    public SparseViews(int denseShare) {
        this.denseShare = denseShare;
    }

    /**
     * Judges one group of cells. What the release before left out comes back only when half of the remaining share passes
     * too, so that a view at the border does not come and go from night to night.
     *
     * @param filled cells in which anything happened
     * @param small those of them below their threshold
     * @param wasLeftOut whether the release before left them out
     * @return true when they are left out
     */
    public boolean judge(Cells cells, long filled, long small, boolean wasLeftOut) {
        int needed = wasLeftOut ? denseShare + 100 : 2 * denseShare;
        boolean isSparse = (filled - small) * 200 < needed * filled;
        if (isSparse) {
            sparse.add(cells);
        }
        return isSparse;
    }

    boolean contains(FigureTable table, FigureTable.Place place, String breakdown) {
        return !sparse.isEmpty()
                && sparse.contains(new Cells(
                        table.metric().code(),
                        table.placeKind(),
                        place.level(),
                        breakdown,
                        table.period().kind(),
                        place.branch()));
    }
}
