package id.terang.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places under one heading: the units of an agency, the villages of a district, the letter S.
 *
 * @param id anchor, {@code [a-z0-9-]+}
 * @param heading empty when the page's own heading serves
 * @param href page of the place the group belongs to; null for none
 */
public record PlaceGroup(
        String id, String heading, @Nullable String href, List<Place> places) {

    public PlaceGroup {
        places = List.copyOf(places);
    }

    /**
     * One office or area.
     *
     * @param note type, code or the area around it: what tells two places of one name apart
     */
    public record Place(String name, String href, String note) {}
}
