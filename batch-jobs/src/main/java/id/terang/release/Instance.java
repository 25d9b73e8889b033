package id.terang.release;

import id.terang.definition.Applicability;
import id.terang.definition.Definitions;
import id.terang.definition.Metric;
import id.terang.definition.disclosure.Branches;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.disclosure.FigureTable.Place;
import id.terang.disclosure.Universe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What disclosure control needs to know of an instance, looked up by code. */
final class Instance {

    private static final String PORTAL = "*";

    private final DisclosureRules rules;
    private final Map<String, Metric> metrics = new TreeMap<>();
    private final Map<String, Map<String, Place>> places = new TreeMap<>();
    private final Universe universe;
    private final Applicability applicability;

    Instance(Definitions definitions) {
        rules = definitions.disclosure();
        applicability = new Applicability(definitions);
        definitions.metrics().forEach(metric -> metrics.put(metric.code(), metric));
        add("office", new Place(PORTAL, "portal", null));
        Branches branches = new Branches(definitions.offices(), definitions.areas());
        for (Office office : definitions.offices()) {
            String parent = office.parent() == null ? PORTAL : office.parent();
            add("office", new Place(office.code(), office.type().level(), parent, branches.of(office)));
        }
        for (Area area : definitions.areas()) {
            add("area", new Place(area.code(), area.level().code(), area.parent(), branches.of(area)));
        }
        Map<String, List<Place>> byKind = new TreeMap<>();
        places.forEach((kind, byCode) -> byKind.put(kind, List.copyOf(byCode.values())));
        Map<String, Set<String>> values = new TreeMap<>();
        definitions.vocabulary().values().forEach((breakdown, words) -> values.put(breakdown, words.keySet()));
        universe = new Universe(byKind, values);
    }

    DisclosureRules rules() {
        return rules;
    }

    Universe universe() {
        return universe;
    }

    Applicability applicability() {
        return applicability;
    }

    List<Metric> metrics() {
        return List.copyOf(metrics.values());
    }

    Metric metric(String code) {
        Metric metric = metrics.get(code);
        if (metric == null) {
            throw new IllegalStateException("A value of metric '" + code + "', which config/metrics does not define");
        }
        return metric;
    }

    Place place(String kind, String code) {
        Place place = places.getOrDefault(kind, Map.of()).get(code);
        if (place == null) {
            throw new IllegalStateException("A value of " + kind + " '" + code + "', which the instance does not list");
        }
        return place;
    }

    private void add(String kind, Place place) {
        places.computeIfAbsent(kind, key -> new HashMap<>()).put(place.code(), place);
    }
}
