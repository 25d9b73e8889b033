package id.terang.site.compare;

/** How a figure stands to those of similar places, or why it is not compared. */
public enum Standing {
    BETTER,
    SIMILAR,
    WORSE,
    /** No number was published here. */
    NO_NUMBER,
    /** More of it is neither good nor bad. */
    NO_DIRECTION,
    /** A count or a middle without a 95 % interval: it follows the size of the place, or nothing tells how sure it is. */
    NO_INTERVAL,
    /** Rests on fewer than {@link Peer#COMPARABLE_BASE}. */
    SMALL,
    /** Too few similar places with a comparable figure. */
    FEW;

    public boolean isCompared() {
        return switch (this) {
            case BETTER, SIMILAR, WORSE -> true;
            case NO_NUMBER, NO_DIRECTION, NO_INTERVAL, SMALL, FEW -> false;
        };
    }
}
