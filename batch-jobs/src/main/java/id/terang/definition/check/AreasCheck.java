package id.terang.definition.check;

import id.terang.definition.place.Area;
import id.terang.definition.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that areas lie inside each other as their codes say. */
final class AreasCheck {

    private static final String FILE = "config/areas.csv";

    private AreasCheck() {}

    static void check(List<Area> areas, Problems problems) {
        Codes.unique(FILE, areas.stream().map(Area::code).toList(), problems);
        Map<String, Area> byCode =
                areas.stream().collect(Collectors.toMap(Area::code, Function.identity(), (first, second) -> first));
        for (Area area : areas) {
            parent(area, byCode, problems);
        }
    }

    private static void parent(Area area, Map<String, Area> byCode, Problems problems) {
        int dot = area.code().lastIndexOf('.');
        String prefix = dot < 0 ? null : area.code().substring(0, dot);
        if (prefix != null && !prefix.equals(area.parent())) {
            problems.add(FILE + " " + area.code(), "has parent '" + area.parent() + "'; its code says " + prefix);
            return;
        }
        if (area.parent() == null) {
            return;
        }
        Area parent = byCode.get(area.parent());
        if (parent == null) {
            problems.add(FILE + " " + area.code(), "has parent '" + area.parent() + "', which is not in this file");
        } else if (parent.level().compareTo(area.level()) >= 0) {
            problems.add(
                    FILE + " " + area.code(),
                    "is a " + area.level().code() + " inside a "
                            + parent.level().code() + "; expected a higher level around it");
        }
    }
}
