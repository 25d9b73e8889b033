package id.terang.site.render;

import id.terang.definition.Metric;
import id.terang.site.compare.Peer;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a metric got better over several periods: the last of {@value #POINTS} whole periods against the first, by the same rule as
 * one period against the one before. Fewer periods, a small base or a figure without an interval say nothing about a direction.
 *
 * @param first oldest of the periods compared; null where there are too few
 */
record Progress(
        Direction direction,
        @Nullable Figure first,
        @Nullable Figure last) {

    /** As many periods as OHID Fingertips asks for before it speaks of a trend. */
    static final int POINTS = 5;

    /** What may be said. */
    enum Direction {
        IMPROVED,
        DETERIORATED,
        STEADY,
        TOO_FEW
    }

    /** From a series of one metric at one place, oldest first. */
    static Progress of(List<Figure> series) {
        List<Figure> whole = usable(series);
        if (whole.size() < POINTS) {
            return new Progress(Direction.TOO_FEW, null, null);
        }
        Figure first = whole.get(whole.size() - POINTS);
        Figure last = whole.getLast();
        Difference difference = Difference.between(last, first);
        if (difference == null
                || difference.verdict() != Difference.Verdict.CLEAR
                || difference.by().signum() == 0) {
            return new Progress(Direction.STEADY, first, last);
        }
        boolean isGood = (difference.by().signum() > 0) == (last.metric().better() == Metric.Better.HIGHER);
        return new Progress(isGood ? Direction.IMPROVED : Direction.DETERIORATED, first, last);
    }

    /** Whole periods with an interval and a base, since the last series break. */
    private static List<Figure> usable(List<Figure> series) {
        List<Figure> usable = new ArrayList<>();
        for (Figure figure : series) {
            if (figure.marks().contains(Mark.BREAK)) {
                usable.clear();
            }
            if (figure.value() instanceof Value.Published published
                    && published.lower() != null
                    && published.upper() != null
                    && !Peer.isSmall(published)
                    && !figure.marks().contains(Mark.PROVISIONAL)) {
                usable.add(figure);
            }
        }
        return usable;
    }
}
