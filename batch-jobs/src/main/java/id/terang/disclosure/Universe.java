package id.terang.disclosure;

import id.terang.disclosure.FigureTable.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every place and every listed breakdown value there is, whether or not anything happened there. */
public final class Universe {

    private final Map<String, Map<String, Place>> byCode = new HashMap<>();
    private final Map<String, List<Place>> topDown = new HashMap<>();
    private final Map<String, Set<String>> values;

    /**
     * Of an instance.
     *
     * @param places kind of place → its places, in any order
     * @param values breakdown → its values
     */
    public Universe(Map<String, List<Place>> places, Map<String, Set<String>> values) {
        this.values = Map.copyOf(values);
        places.forEach((kind, all) -> {
            Map<String, Place> codes = new HashMap<>();
            all.forEach(place -> codes.put(place.code(), place));
            byCode.put(kind, codes);
            List<Place> ordered = new ArrayList<>(all);
            ordered.sort(Comparator.comparingInt((Place place) -> depth(codes, place))
                    .thenComparing(Place::code));
            topDown.put(kind, List.copyOf(ordered));
        });
    }

    /** Every place of a kind, parents before their children. */
    List<Place> topDown(String kind) {
        return topDown.getOrDefault(kind, List.of());
    }

    /** The place above; null at the top, or when the instance does not list it. */
    @Nullable
    Place above(String kind, Place place) {
        return place.parent() == null
                ? null
                : byCode.getOrDefault(kind, Map.of()).get(place.parent());
    }

    boolean contains(String kind, Place place) {
        return byCode.getOrDefault(kind, Map.of()).containsKey(place.code());
    }

    /** The listed values of a breakdown and those that occur, in order. */
    Set<String> values(String breakdown, Collection<String> occurring) {
        Set<String> all = new TreeSet<>(occurring);
        all.addAll(values.getOrDefault(breakdown, Set.of()));
        return all;
    }

    private static int depth(Map<String, Place> codes, Place place) {
        int depth = 0;
        Place step = place;
        while (step != null && step.parent() != null) {
            step = codes.get(step.parent());
            depth++;
        }
        return depth;
    }
}
