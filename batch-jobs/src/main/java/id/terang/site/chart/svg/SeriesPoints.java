package id.terang.site.chart.svg;

import id.terang.site.chart.Datum;
import java.util.List;

/** Which points of a line are more than a bend in it. */
final class SeriesPoints {

    private SeriesPoints() {}

    /** The point whose value is written out: the last that is not provisional, else the last; -1 when there is none. */
    static int labelled(List<Datum> values) {
        int last = -1;
        for (int at = values.size() - 1; at >= 0; at--) {
            if (values.get(at) instanceof Datum.Known known) {
                if (!known.provisional()) {
                    return at;
                }
                last = Math.max(last, at);
            }
        }
        return last;
    }

    /** A dot stands on the labelled point, on the last, and on one without neighbours to be joined with. */
    static boolean isMarked(List<Datum> values, int at) {
        boolean isLast = values.stream().skip(at + 1L).noneMatch(datum -> datum instanceof Datum.Known);
        boolean joinsBefore = at > 0 && values.get(at - 1) instanceof Datum.Known;
        boolean joinsAfter = at + 1 < values.size() && values.get(at + 1) instanceof Datum.Known;
        return at == labelled(values) || isLast || !(joinsBefore || joinsAfter);
    }
}
