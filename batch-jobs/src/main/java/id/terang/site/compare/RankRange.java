package id.terang.site.compare;

/**
 * The places in an order that a figure may hold, given how sure it and the others are; ties are places that cannot be separated.
 *
 * @param first best place it may hold, from 1
 * @param last worst place it may hold
 * @param of how many are ranked
 */
public record RankRange(int first, int last, int of) {

    public RankRange {
        if (first < 1 || last < first || of < last) {
            throw new IllegalArgumentException("No such places: " + first + " to " + last + " of " + of);
        }
    }
}
