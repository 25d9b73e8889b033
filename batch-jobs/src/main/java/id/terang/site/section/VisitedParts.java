package id.terang.site.section;

import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.site.chart.Datum;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.map.PartViews;
import id.terang.site.part.ChartView;
import id.terang.site.reporting.MissingVisits;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in a regency officers have been in the latest year: its villages on a map where it has their outlines, else its districts as bars. */
public final class VisitedParts {

    public static final String VISITS = "kunjungan";
    public static final String VILLAGES = "desa-dikunjungi";

    /** Of how many regencies a page of several shows everything; of more each has it on its own page. */
    public static final int MOST_REGENCIES = 5;

    private final Places places;
    private final PartViews views;
    private final MissingVisits missing;

    public VisitedParts(Places places, PartViews views, MissingVisits missing) {
        this.missing = missing;
        this.places = places;
        this.views = views;
    }

    /**
     * Null where nothing of it is known.
     *
     * @param figures of both metrics, by metric and place
     */
    @Nullable
    public ChartView of(Area regency, Map<String, Map<String, PlaceFigures>> figures) {
        if (regency.level() != AreaLevel.REGENCY) {
            return null;
        }
        List<Area> districts = places.below(regency);
        List<Area> villages = districts.stream()
                .flatMap(district -> places.below(district).stream())
                .toList();
        return views.canMap(villages)
                ? parts(regency, villages, VISITS, figures.getOrDefault(VISITS, Map.of()))
                : byDistrict(regency, figures);
    }

    /** The same in bars, for a page that shows several regencies: a map of each would weigh too much. */
    @Nullable
    public ChartView byDistrict(Area regency, Map<String, Map<String, PlaceFigures>> figures) {
        return regency.level() == AreaLevel.REGENCY
                ? parts(regency, places.below(regency), VILLAGES, figures.getOrDefault(VILLAGES, Map.of()))
                : null;
    }

    private @Nullable ChartView parts(
            Area regency, List<Area> areas, String metric, Map<String, PlaceFigures> figures) {
        Period latest = areas.stream()
                .flatMap(area -> years(figures, area, metric))
                .map(Figure::period)
                .max(Comparator.comparing(Period::start))
                .orElse(null);
        return latest == null
                ? null
                : views.of(
                        regency,
                        areas.stream()
                                .map(area -> part(
                                        area,
                                        years(figures, area, metric)
                                                .filter(figure -> Objects.equals(figure.period(), latest))
                                                .findFirst()
                                                .orElse(null)))
                                .toList(),
                        missing.within(regency, latest));
    }

    private static PartViews.Part part(Area area, @Nullable Figure figure) {
        return new PartViews.Part(area, figure, figure == null ? Datum.Absent.NOT_AVAILABLE : ChartViews.datum(figure));
    }

    private static Stream<Figure> years(Map<String, PlaceFigures> figures, Area area, String metric) {
        PlaceFigures of = figures.get("area " + area.code());
        return of == null ? Stream.of() : of.series(metric, Period.Kind.YEAR).stream();
    }
}
