package id.terang.site.chart;

import java.util.List;

/**
 * Scores of several elements (the nine of a satisfaction survey) against the same bands. The scale must have both ends.
 *
 * @param bands lowest first
 * @param elements in the order of the regulation; the emphasised ones are those the page speaks about
 */
public record ElementChart(Caption caption, Scale scale, List<BandChart.Band> bands, List<BarChart.Bar> elements)
        implements ChartModel {

    public ElementChart {
        bands = BandChart.ascending(caption, scale, bands);
        elements = List.copyOf(elements);
    }

    @Override
    public List<Datum> data() {
        return elements.stream().map(BarChart.Bar::value).toList();
    }
}
