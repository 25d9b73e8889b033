package id.terang.site.compare;

import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The comparable figures of all places by metric, group of similar places and period. Filled while the release is read, asked by the
 * makers of pages afterwards, also from several threads.
 */
public final class Peers {

    private record Key(String metric, String group, Period period) {}

    private final SimilarPlaces similar;
    private final Map<Key, List<Peer>> peers = new ConcurrentHashMap<>();
    private final Map<Key, PeerGroup> groups = new ConcurrentHashMap<>();

    public Peers(SimilarPlaces similar) {
        this.similar = similar;
    }

    public SimilarPlaces similar() {
        return similar;
    }

    /** Keeps a figure, if it can be compared with others. */
    public void add(String place, Figure figure) {
        if (Peer.isComparable(figure)) {
            peers.computeIfAbsent(key(place, figure), key -> new ArrayList<>()).add(new Peer(place, figure));
        }
    }

    /** The places that the figure of this place is compared with, the place itself among them. */
    public PeerGroup around(String place, Figure figure) {
        return groups.computeIfAbsent(
                key(place, figure), key -> new PeerGroup(peers.getOrDefault(key, List.of()), similar.fewest()));
    }

    private Key key(String place, Figure figure) {
        return new Key(figure.metric().code(), similar.groupOf(place), figure.period());
    }
}
