package id.terang.site.compare;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.definition.place.SimilarRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The group a place is compared in. Offices: the group named in the configuration, else all offices of the same type without one.
 * Areas: the same level and kind, so that a regency is never compared with a city, nor a village (desa) with a kelurahan; and
 * those that an agency of their own reports on apart from those that only the province's agency does: the latter's numbers are
 * but a part of what happens there.
 */
public final class SimilarPlaces {

    /** How the code of a group of areas ends that an agency of their own reports on. */
    public static final String OWN = "-own";

    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Text> labels = new HashMap<>();
    private final int fewest;

    public SimilarPlaces(Definitions definitions) {
        SimilarRules rules = definitions.portal().similar();
        this.fewest = rules.fewest();
        for (Office office : definitions.offices()) {
            groups.put("office " + office.code(), office.type().name().toLowerCase(Locale.ROOT));
        }
        for (SimilarRules.Group group : rules.groups()) {
            labels.put(group.code(), group.label());
            group.offices().forEach(office -> groups.put("office " + office, group.code()));
        }
        List<String> served = definitions.offices().stream()
                .filter(office -> office.type() == OfficeType.REGENCY_AGENCY)
                .map(Office::area)
                .toList();
        for (Area area : definitions.areas()) {
            boolean hasOwn = served.stream().anyMatch(own -> (area.code() + ".").startsWith(own + "."));
            groups.put("area " + area.code(), hasOwn ? kind(area) + OWN : kind(area));
        }
    }

    /** The group of a place by {@code place_kind + " " + place}; empty for one that left the configuration. */
    public String groupOf(String place) {
        return groups.getOrDefault(place, "");
    }

    /** The words of a configured group; empty where the texts know it by its code. */
    public String label(String group, Language language) {
        Text label = labels.get(group);
        return label == null ? "" : label.in(language);
    }

    /** With fewer comparable places than this nothing is compared. */
    public int fewest() {
        return fewest;
    }

    /** Every group there is without configuration. */
    public static List<String> groups() {
        return Stream.concat(
                        Arrays.stream(OfficeType.values())
                                .map(type -> type.name().toLowerCase(Locale.ROOT)),
                        Stream.of("province", "regency", "city", "district", "village", "kelurahan")
                                .flatMap(kind ->
                                        kind.equals("province") ? Stream.of(kind) : Stream.of(kind, kind + OWN)))
                .toList();
    }

    /** Kemendagri codes: cities count from 71, kelurahan start with 1 (Permendagri 58/2021). */
    private static String kind(Area area) {
        return switch (area.level()) {
            case PROVINCE -> "province";
            case REGENCY -> area.code().matches("[0-9]{2}\\.[7-9][0-9]") ? "city" : "regency";
            case DISTRICT -> "district";
            case VILLAGE -> area.code().matches(".*\\.1[0-9]{3}") ? "kelurahan" : "village";
        };
    }
}
