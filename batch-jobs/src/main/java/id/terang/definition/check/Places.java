package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What kinds of places there are, their levels, and which ones the instance has. */
record Places(Set<String> offices, Set<String> areas) {

    static final Map<String, List<String>> LEVELS = Map.of(
            "office", List.of("portal", "agency", "unit", "desk", "post"),
            "area", List.of("province", "regency", "district", "village"));

    static Places of(Definitions definitions) {
        return new Places(
                definitions.offices().stream().map(Office::code).collect(Collectors.toUnmodifiableSet()),
                definitions.areas().stream().map(Area::code).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String kind, String place) {
        return switch (kind) {
            case "office" -> offices.contains(place);
            case "area" -> areas.contains(place);
            default -> false;
        };
    }
}
