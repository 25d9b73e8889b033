package id.terang.definition;

import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a metric can have a number at all, as far as the configuration knows: a metric with {@code applies-where} needs that
 * stock at the place or below it (villages outside a programme are nobody's target), and none is {@code not-for} an office
 * of its level (a unit that cares for people inside goes to no village).
 */
public final class Applicability {

    private static final String PORTAL = "*";

    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();

    public Applicability(Definitions definitions) {
        Map<String, String> parents = new HashMap<>();
        for (Office office : definitions.offices()) {
            levels.put(office.code(), office.type().level());
            parents.put(
                    key("office", office.code()), key("office", office.parent() == null ? PORTAL : office.parent()));
        }
        for (Area area : definitions.areas()) {
            if (area.parent() != null) {
                parents.put(key("area", area.code()), key("area", area.parent()));
            }
        }
        for (Stock stock : definitions.stocks()) {
            Set<String> held = places.computeIfAbsent(stock.measure(), measure -> new HashSet<>());
            @Nullable String place = key(stock.placeKind(), stock.place());
            while (place != null && held.add(place)) {
                place = parents.get(place);
            }
        }
    }

    /** False when the place can have no number of the metric; {@code *} is all offices together. */
    public boolean applies(Metric metric, String placeKind, String place) {
        if (placeKind.equals("office") && metric.notFor().contains(levels.getOrDefault(place, ""))) {
            return false;
        }
        return metric.appliesWhere() == null
                || places.getOrDefault(metric.appliesWhere(), Set.of()).contains(key(placeKind, place));
    }

    private static String key(String placeKind, String place) {
        return placeKind + " " + place;
    }
}
