package id.terang.definition.reading;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.place.Boundary;
import id.terang.definition.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code boundaries/*.geojson}: one polygon or several per area, whose code stands in the property {@code kode} or {@code code}. */
public final class BoundariesReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Problems problems;
    private final List<Boundary> boundaries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private BoundariesReader(Problems problems) {
        this.problems = problems;
    }

    /** In the order of the files; none when an instance has no such folder. */
    public static List<Boundary> read(ConfigurationFolder folder, Problems problems) {
        BoundariesReader reader = new BoundariesReader(problems);
        for (String name : folder.files("boundaries", ".geojson")) {
            reader.file(ConfigurationFolder.where(name), folder.text(name));
        }
        return List.copyOf(reader.boundaries);
    }

    private void file(String where, String text) {
        JsonNode features;
        try {
            features = JSON.readTree(text).path("features");
        } catch (JacksonException broken) {
            problems.add(where, "is no JSON: " + broken.getOriginalMessage());
            return;
        }
        if (!features.isArray() || features.isEmpty()) {
            problems.add(where, "has no features; expected a GeoJSON FeatureCollection");
            return;
        }
        int number = 0;
        for (JsonNode feature : features) {
            number++;
            feature(where + " feature " + number, feature);
        }
    }

    private void feature(String where, JsonNode feature) {
        JsonNode properties = feature.path("properties");
        String area = properties.path("kode").asString(properties.path("code").asString(""));
        if (area.isEmpty()) {
            problems.add(where, "names no area; expected its code as property 'kode'");
            return;
        }
        Geometry shape = shape(feature.path("geometry"));
        if (shape == null) {
            problems.add(where, "has no Polygon or MultiPolygon for " + area);
        } else if (!seen.add(area)) {
            problems.add(where, "is a second outline of " + area);
        } else {
            boundaries.add(new Boundary(area, shape));
        }
    }

    private static @Nullable Geometry shape(JsonNode geometry) {
        try {
            Geometry shape = new GeoJsonReader().read(geometry.toString());
            return shape instanceof Polygonal && !shape.isEmpty() ? shape : null;
        } catch (ParseException | RuntimeException broken) {
            // The library answers a wrong number of brackets with whatever its casts run into.
            return null;
        }
    }
}
