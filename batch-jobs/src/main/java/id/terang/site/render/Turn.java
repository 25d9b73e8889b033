package id.terang.site.render;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.Value;
import java.util.List;

/**
 * Where a series went from its first to its last whole period, by the rule by which one period is compared with the one before. Its
 * direction is said without a judgement; a change that may be chance, or one across a series break, is unclear.
 */
public enum Turn {
    UP,
    DOWN,
    UNCLEAR;

    /** From whole published periods, oldest first. */
    public static Turn of(List<Figure> whole) {
        Difference difference =
                whole.size() < 2 || isBroken(whole) ? null : Difference.between(whole.getLast(), whole.getFirst());
        if (difference == null || difference.by().signum() == 0) {
            return UNCLEAR;
        }
        return switch (difference.verdict()) {
            case CLEAR, UNKNOWN -> difference.by().signum() > 0 ? UP : DOWN;
            case UNCERTAIN, FEW, BREAK -> UNCLEAR;
        };
    }

    /** Whether it is counted in another way after the first of these periods. */
    static boolean isBroken(List<Figure> series) {
        return series.stream().skip(1).anyMatch(figure -> figure.marks().contains(Mark.BREAK));
    }

    /** The published figures of periods that are over. */
    public static List<Figure> whole(List<Figure> series) {
        return series.stream()
                .filter(figure -> figure.value() instanceof Value.Published)
                .filter(figure -> !figure.marks().contains(Mark.PROVISIONAL))
                .toList();
    }
}
