package id.terang.disclosure;

import id.terang.disclosure.FigureTable.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every place and every listed breakdown value there is, whether or not anything happened there.
 *
 * @param places kind of place → places
 * @param values breakdown → values
 */
public record Universe(Map<String, List<Place>> places, Map<String, Set<String>> values) {

    List<Place> at(String placeKind, String level) {
        return places.getOrDefault(placeKind, List.of()).stream()
                .filter(place -> place.level().equals(level))
                .toList();
    }

    Set<String> levels(String placeKind) {
        return places.getOrDefault(placeKind, List.of()).stream()
                .map(Place::level)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The listed values of a breakdown and those that occur, in order. */
    Set<String> values(String breakdown, Collection<String> occurring) {
        Set<String> all = new TreeSet<>(occurring);
        all.addAll(values.getOrDefault(breakdown, Set.of()));
        return all;
    }

    /** An empty universe has nothing to fill in. */
    public static Universe empty() {
        return new Universe(new TreeMap<>(), new TreeMap<>());
    }
}
