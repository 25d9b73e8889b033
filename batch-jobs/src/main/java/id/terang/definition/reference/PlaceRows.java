package id.terang.definition.reference;

import id.terang.database.CopyTable;
import id.terang.definition.Definitions;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills {@code ref.places} and {@code ref.place_ancestors}. */
final class PlaceRows {

    private static final String ROOT = "*";

    private PlaceRows() {}

    private record Place(@Nullable String parent, String level) {}

    static void write(Connection connection, Definitions definitions) throws SQLException {
        Map<String, Place> offices = new LinkedHashMap<>();
        offices.put(ROOT, new Place(null, "portal"));
        definitions.offices().forEach(office -> offices.put(office.code(), new Place(parentOf(office), level(office))));
        Map<String, Place> areas = new LinkedHashMap<>();
        definitions
                .areas()
                .forEach(area -> areas.put(
                        area.code(), new Place(area.parent(), area.level().code())));
        places(connection, definitions);
        try (CopyTable copy = new CopyTable(connection, "ref.place_ancestors")) {
            ancestors(copy, "office", offices);
            ancestors(copy, "area", areas);
        }
    }

    private static void places(Connection connection, Definitions definitions) throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "ref.places")) {
            String title = definitions.portal().title().id();
            copy.add("office", ROOT, null, "portal", title, null, null, null);
            for (Office office : definitions.offices()) {
                copy.add(
                        "office",
                        office.code(),
                        parentOf(office),
                        level(office),
                        office.name(),
                        office.area(),
                        office.validFrom(),
                        office.validTo());
            }
            for (Area area : definitions.areas()) {
                copy.add("area", area.code(), area.parent(), area.level().code(), area.name(), null, null, null);
            }
        }
    }

    private static void ancestors(CopyTable copy, String kind, Map<String, Place> places) {
        for (String place : places.keySet()) {
            int distance = 0;
            for (String step = place; step != null; step = at(places, step).parent()) {
                copy.add(kind, place, step, at(places, step).level(), distance++);
            }
        }
    }

    private static Place at(Map<String, Place> places, String code) {
        Place place = places.get(code);
        if (place == null) {
            throw new IllegalStateException("No such place: " + code);
        }
        return place;
    }

    private static String parentOf(Office office) {
        return office.parent() == null ? ROOT : office.parent();
    }

    private static String level(Office office) {
        return office.type().level();
    }
}
