package id.terang.site.compare;

import id.terang.definition.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * One figure drawn among similar places, in percent of the width of its bar: the median stands in the middle, better lies to the
 * right, and the end of the bar is the place farthest from the median (the spine chart of OHID Fingertips).
 *
 * @param from better or worse end of the 95 % interval, whichever lies left
 * @param width of the interval
 * @param at the value
 * @param middleFrom left end of the middle half of the places
 * @param middleWidth of the middle half
 */
public record SpineBar(
        BigDecimal from, BigDecimal width, BigDecimal at, BigDecimal middleFrom, BigDecimal middleWidth) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The group must be large enough to have a median. */
    public static SpineBar of(Peer peer, PeerGroup group) {
        BigDecimal median = Objects.requireNonNull(group.median(), "median");
        List<Peer> peers = group.peers();
        BigDecimal farthest = peers.getLast()
                .value()
                .subtract(median)
                .max(median.subtract(peers.getFirst().value()));
        int sign = peer.figure().metric().better() == Metric.Better.LOWER ? -1 : 1;
        BigDecimal first = place(peer.lower(), median, farthest, sign);
        BigDecimal last = place(peer.upper(), median, farthest, sign);
        BigDecimal quarter = place(group.at(1, 4), median, farthest, sign);
        BigDecimal threeQuarters = place(group.at(3, 4), median, farthest, sign);
        return new SpineBar(
                first.min(last),
                first.subtract(last).abs(),
                place(peer.value(), median, farthest, sign),
                quarter.min(threeQuarters),
                quarter.subtract(threeQuarters).abs());
    }

    private static BigDecimal place(BigDecimal value, BigDecimal median, BigDecimal farthest, int sign) {
        if (farthest.signum() == 0) {
            return HALF.setScale(1);
        }
        return HALF.add(value.subtract(median)
                        .multiply(HALF)
                        .multiply(BigDecimal.valueOf(sign))
                        .divide(farthest, 4, RoundingMode.HALF_UP))
                .max(BigDecimal.ZERO)
                .min(WHOLE)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
