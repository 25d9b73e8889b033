package id.terang.site.chart;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Areas side by side on a map, coloured by one number each in a few steps: one series at a time. */
public record MapChart(Caption caption, Scale scale, List<Region> regions) implements ChartModel {

    /** Each carries its name and number for the mouse: of more, a map would weigh more than 8 KB. */
    public static final int MOST_REGIONS = 400;

    /**
     * One area.
     *
     * @param outline in degrees, longitude first
     */
    public record Region(String label, Geometry outline, Datum value) {}

    public MapChart {
        regions = List.copyOf(regions);
    }

    @Override
    public List<Datum> data() {
        return regions.stream().map(Region::value).toList();
    }
}
