package id.terang.site.section;

import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.reporting.MissingVisits;
import id.terang.site.shell.Addresses;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The villages of a regency with the greatest need, and when officers were there last: the red map beside the visits. */
public final class ReddestVillages {

    /** How great the need is; without it nothing is red. */
    public static final String NEED = "indeks-kebutuhan";

    private static final int SHOWN = 10;

    /** Length of {@code 35.20}. */
    private static final int REGENCY_CODE = 5;

    private final Wording words;
    private final Places places;
    private final MissingVisits missing;

    public ReddestVillages(Wording words, Places places, MissingVisits missing) {
        this.words = words;
        this.missing = missing;
        this.places = places;
    }

    private record Village(Area area, Figure need, BigDecimal value, PlaceFigures visits) {}

    /**
     * One table for each regency whose villages have a published need, the greatest first; one of all regencies where they are too many
     * for a page.
     *
     * @param figures of need and visits, by metric and place
     */
    public List<FigureTable> tables(Map<String, Map<String, PlaceFigures>> figures) {
        Map<String, PlaceFigures> needs = figures.getOrDefault(NEED, Map.of());
        Map<String, PlaceFigures> visits = figures.getOrDefault(VisitedParts.VISITS, Map.of());
        Map<String, List<Village>> regencies = new LinkedHashMap<>();
        for (Area area : places.areas()) {
            if (area.level() == AreaLevel.REGENCY) {
                List<Village> villages = places.areas().stream()
                        .filter(village -> village.level() == AreaLevel.VILLAGE
                                && village.code().startsWith(area.code() + "."))
                        .flatMap(village -> village(village, needs, visits).stream())
                        .toList();
                if (!villages.isEmpty()) {
                    regencies.put(area.name(), villages);
                }
            }
        }
        if (regencies.size() > VisitedParts.MOST_REGENCIES) {
            List<Village> all =
                    regencies.values().stream().flatMap(List::stream).toList();
            return List.of(table(words.texts().get("reddest.everywhere"), all, true));
        }
        return regencies.entrySet().stream()
                .map(regency -> table(regency.getKey(), regency.getValue(), false))
                .toList();
    }

    private static List<Village> greatest(List<Village> villages) {
        return villages.stream()
                .sorted(Comparator.comparing(Village::value)
                        .reversed()
                        .thenComparing(village -> village.area().code()))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<Village> village(
            Area area, Map<String, PlaceFigures> needs, Map<String, PlaceFigures> visits) {
        PlaceFigures own = needs.get("area " + area.code());
        PlaceFigures visited = visits.get("area " + area.code());
        return own == null || visited == null
                ? Optional.empty()
                : own.headline(NEED)
                        .filter(need -> need.state() == State.PUBLISHED)
                        .map(need -> new Village(area, need, ((Value.Published) need.value()).value(), visited));
    }

    private FigureTable table(String where, List<Village> villages, boolean withRegency) {
        List<Village> shown = greatest(villages);
        return new FigureTable(
                words.texts()
                        .get(
                                "reddest.caption",
                                where,
                                words.dates().period(shown.getFirst().need().period())),
                List.of(
                        Column.text(words.texts().get("column.area")),
                        Column.number(shown.getFirst().need().metric().label().in(words.language())),
                        Column.text(words.texts().get("reddest.visited"))),
                shown.stream()
                        .map(village -> Row.of(
                                Cell.link(
                                        name(village.area(), withRegency),
                                        Addresses.area(
                                                words.language(), village.area().code())),
                                words.figures().cell(village.need(), false),
                                lastVisit(village.visits()).withNote(missing.brief(village.area(), village.visits()))))
                        .toList());
    }

    /** Villages of one name are many: beside those of other regencies each says where it is. */
    private String name(Area village, boolean withRegency) {
        String regency = village.code().substring(0, REGENCY_CODE);
        return withRegency ? village.name() + ", " + places.area(regency).name() : village.name();
    }

    private Cell lastVisit(PlaceFigures visits) {
        List<Figure> quarters = visits.series(VisitedParts.VISITS, Period.Kind.QUARTER);
        return quarters.isEmpty()
                ? Cell.without(State.NOT_AVAILABLE)
                : Cell.of(words.sentences().lastVisit(quarters));
    }
}
