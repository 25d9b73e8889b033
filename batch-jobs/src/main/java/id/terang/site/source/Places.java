package id.terang.site.source;

import id.terang.definition.Definitions;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.site.render.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The offices and areas of the instance by their relations; made once for the whole site. */
public final class Places {

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, List<Office>> officesBelow = new HashMap<>();
    private final Map<String, List<Office>> officesOfArea = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, List<Area>> areasBelow = new TreeMap<>();
    private final List<Office> allOffices;
    private final List<Area> allAreas;

    public Places(Definitions definitions) {
        this.allOffices = definitions.offices();
        this.allAreas = definitions.areas();
        for (Office office : allOffices) {
            offices.put(office.code(), office);
            below(officesBelow, office.parent(), office);
            below(officesOfArea, office.area(), office);
        }
        for (Area area : allAreas) {
            areas.put(area.code(), area);
            below(areasBelow, area.parent(), area);
        }
    }

    public List<Office> offices() {
        return allOffices;
    }

    public List<Office> agencies() {
        return allOffices.stream().filter(Places::isAgency).toList();
    }

    public List<Area> areas() {
        return allAreas;
    }

    public List<Office> below(Office office) {
        return officesBelow.getOrDefault(office.code(), List.of());
    }

    public List<Area> below(Area area) {
        return areasBelow.getOrDefault(area.code(), List.of());
    }

    /** The offices below the same office, in the order of the configuration; those without one above them: the agencies. */
    public List<Office> siblings(Office office) {
        return officesBelow.getOrDefault(office.parent() == null ? "" : office.parent(), List.of());
    }

    /** The areas around the same area, in code order; the topmost ones when it has none around it. */
    public List<Area> siblings(Area area) {
        return areasBelow.getOrDefault(area.parent() == null ? "" : area.parent(), List.of());
    }

    public Office office(String code) {
        Office office = offices.get(code);
        if (office == null) {
            throw new IllegalArgumentException("No office " + code);
        }
        return office;
    }

    /** The short name of a place; the code of one that left the configuration. */
    public String name(String kind, String code, Texts texts) {
        if ("*".equals(code)) {
            return texts.get("place.portal");
        }
        if ("office".equals(kind)) {
            return offices.containsKey(code) ? office(code).shortName() : code;
        }
        return areas.containsKey(code) ? area(code).name() : code;
    }

    /** Whether a place by {@code place_kind + " " + place} is still in the configuration. */
    public boolean has(String place) {
        return place.startsWith("office ") ? hasOffice(place.substring(7)) : hasArea(place.substring(5));
    }

    public boolean hasOffice(String code) {
        return offices.containsKey(code);
    }

    /** The agency above an office; the office itself where it is one or none is above it. */
    public Office agency(Office office) {
        Office at = office;
        while (!isAgency(at) && at.parent() != null) {
            at = office(at.parent());
        }
        return at;
    }

    public Area area(String code) {
        Area area = areas.get(code);
        if (area == null) {
            throw new IllegalArgumentException("No area " + code);
        }
        return area;
    }

    public boolean hasArea(String code) {
        return areas.containsKey(code);
    }

    /** The agencies whose area is this one or lies around it, nearest first. */
    public List<Office> agenciesServing(Area area) {
        List<Office> serving = new ArrayList<>();
        Area at = area;
        while (true) {
            officesOfArea.getOrDefault(at.code(), List.of()).stream()
                    .filter(Places::isAgency)
                    .forEach(serving::add);
            if (at.parent() == null) {
                return serving;
            }
            at = area(at.parent());
        }
    }

    public static boolean isAgency(Office office) {
        return office.type() == OfficeType.PROVINCE_AGENCY || office.type() == OfficeType.REGENCY_AGENCY;
    }

    public static boolean isSmall(Area area) {
        return area.level() == AreaLevel.DISTRICT || area.level() == AreaLevel.VILLAGE;
    }

    /** What is sent on as a message is about a village; areas above it are looked at on their pages. */
    public static boolean hasSummary(Area area) {
        return area.level() == AreaLevel.VILLAGE;
    }

    private static <T> void below(Map<String, List<T>> map, @org.jspecify.annotations.Nullable String parent, T place) {
        map.computeIfAbsent(parent == null ? "" : parent, key -> new ArrayList<>())
                .add(place);
    }
}
