package id.terang.definition.disclosure;

import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which places are judged together when a view is too sparse (trust.md 1.1): the districts and villages of a regency, the
 * desks and posts of an agency. Every other place is a branch of its own.
 */
public final class Branches {

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();

    public Branches(List<Office> offices, List<Area> areas) {
        offices.forEach(office -> this.offices.put(office.code(), office));
        areas.forEach(area -> this.areas.put(area.code(), area));
    }

    /** Code of the office that stands for the branch. */
    public String of(Office office) {
        boolean isPart = office.type() == OfficeType.DISTRICT_DESK || office.type() == OfficeType.POST;
        Office above = office.parent() == null ? null : offices.get(office.parent());
        return isPart && above != null ? of(above) : office.code();
    }

    /** Code of the area that stands for the branch. */
    public String of(Area area) {
        boolean isPart = area.level() == AreaLevel.DISTRICT || area.level() == AreaLevel.VILLAGE;
        Area above = area.parent() == null ? null : areas.get(area.parent());
        return isPart && above != null ? of(above) : area.code();
    }
}
