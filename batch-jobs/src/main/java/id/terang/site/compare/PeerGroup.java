package id.terang.site.compare;

import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comparable figures of one metric and period at similar places.
 *
 * <p>Better or worse is said only where the 95 % interval of a place leaves the median of the group out (the rule of OHID Fingertips).
 * A rank is the range 1 + (places whose whole interval is better) to n − (places whose whole interval is worse): Klein, Wright and
 * Wieczorek, "A joint confidence region for an overall ranking of populations", JRSS C 69 (2020). The intervals are those of the single
 * places, so the range is right for a place, not for the whole order at once.
 */
public final class PeerGroup {

    private final List<Peer> peers;
    private final List<BigDecimal> values;
    private final int fewest;

    PeerGroup(List<Peer> peers, int fewest) {
        this.peers = peers.stream()
                .sorted(Comparator.comparing(Peer::value).thenComparing(Peer::place))
                .toList();
        this.values = this.peers.stream().map(Peer::value).toList();
        this.fewest = fewest;
    }

    /** Lowest value first; places with the same value in the order of their codes. */
    public List<Peer> peers() {
        return peers;
    }

    /** Whether there are enough of them to compare one with the others. */
    public boolean isEnough() {
        return peers.size() >= fewest;
    }

    /** The median of the published values; null where there are too few. */
    public @Nullable BigDecimal median() {
        return isEnough() ? at(1, 2) : null;
    }

    /** The value below which this share of the places lies, between two places in proportion (Hyndman and Fan 1996, type 7). */
    BigDecimal at(int part, int of) {
        int position = (values.size() - 1) * part;
        BigDecimal low = values.get(position / of);
        int rest = position % of;
        if (rest == 0) {
            return low;
        }
        BigDecimal gap = values.get(position / of + 1).subtract(low);
        return low.add(gap.multiply(BigDecimal.valueOf(rest))
                .divide(BigDecimal.valueOf(of), low.scale() + 2, RoundingMode.HALF_UP));
    }

    public Standing standing(Figure figure) {
        if (!(figure.value() instanceof Value.Published published)) {
            return Standing.NO_NUMBER;
        }
        if (!Peer.hasInterval(figure)) {
            return Standing.NO_INTERVAL;
        }
        if (figure.metric().better() == Metric.Better.NEITHER) {
            return Standing.NO_DIRECTION;
        }
        if (Peer.isSmall(published)) {
            return Standing.SMALL;
        }
        BigDecimal median = median();
        if (median == null) {
            return Standing.FEW;
        }
        Peer peer = new Peer("", figure);
        if (peer.lower().compareTo(median) > 0) {
            return isHigherBetter(figure) ? Standing.BETTER : Standing.WORSE;
        }
        if (peer.upper().compareTo(median) < 0) {
            return isHigherBetter(figure) ? Standing.WORSE : Standing.BETTER;
        }
        return Standing.SIMILAR;
    }

    /** The places in the order that one of the group may hold, 1 the best; null where nobody is ranked. */
    public @Nullable RankRange rank(Peer peer) {
        if (!isEnough() || peer.figure().metric().better() == Metric.Better.NEITHER) {
            return null;
        }
        int above = (int) peers.stream()
                .filter(other -> other.lower().compareTo(peer.upper()) > 0)
                .count();
        int below = (int) peers.stream()
                .filter(other -> other.upper().compareTo(peer.lower()) < 0)
                .count();
        return isHigherBetter(peer.figure())
                ? new RankRange(1 + above, peers.size() - below, peers.size())
                : new RankRange(1 + below, peers.size() - above, peers.size());
    }

    private static boolean isHigherBetter(Figure figure) {
        return figure.metric().better() == Metric.Better.HIGHER;
    }
}
