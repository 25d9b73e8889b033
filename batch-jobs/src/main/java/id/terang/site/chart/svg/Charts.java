package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.site.chart.BandChart;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.ElementChart;
import id.terang.site.chart.FunnelChart;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.MapChart;
import id.terang.site.chart.SmallMultiples;
import id.terang.site.chart.SpineChart;
import id.terang.site.chart.StackedBarChart;
import id.terang.site.chart.SurvivalChart;

/** Draws charts. Pure and thread-safe; the same model gives the same bytes. */
public final class Charts {

    private Charts() {}

    /**
     * The chart as two inline SVG elements, narrow and wide; the style sheet {@code chart.css} shows the one that fits its
     * container and hides the other from everyone. A map is drawn once: its outlines weigh more than its words.
     */
    public static String svg(ChartModel chart, Language language) {
        if (chart instanceof MapChart) {
            return draw(chart, language, Layout.MAP);
        }
        return draw(chart, language, Layout.NARROW) + draw(chart, language, Layout.WIDE);
    }

    private static String draw(ChartModel chart, Language language, Layout layout) {
        SvgDocument document = new SvgDocument(chart.caption(), layout);
        Canvas canvas = document.canvas();
        double height = hasNothing(chart) ? nothing(chart, canvas, language) : height(chart, language, canvas);
        return document.svg(Notes.draw(canvas, Notes.of(chart, language), height));
    }

    private static double height(ChartModel chart, Language language, Canvas canvas) {
        return switch (chart) {
            case LineChart line -> new LineDrawing(line, language, canvas).draw();
            case BarChart bar -> new BarDrawing(bar, language, canvas).draw();
            case StackedBarChart stacked -> new StackedDrawing(stacked, language, canvas).draw();
            case SurvivalChart survival -> new SurvivalDrawing(survival, language, canvas).draw();
            case BandChart band -> new BandDrawing(band, language, canvas).draw();
            case ElementChart element -> new ElementDrawing(element, language, canvas).draw();
            case SpineChart spine -> new SpineDrawing(spine, language, canvas).draw();
            case FunnelChart funnel -> new FunnelDrawing(funnel, language, canvas).draw();
            case SmallMultiples panels -> new PanelsDrawing(panels, language, canvas).draw();
            case MapChart map -> new MapDrawing(map, language, canvas).draw();
        };
    }

    /** Rows and scales say what is missing in their place; lines and curves would be an empty frame. */
    private static boolean hasNothing(ChartModel chart) {
        return switch (chart) {
            case LineChart line -> line.isEmpty();
            case SurvivalChart survival -> survival.isEmpty();
            case BarChart bar -> bar.bars().isEmpty();
            case StackedBarChart stacked -> stacked.rows().isEmpty();
            case ElementChart element -> element.elements().isEmpty();
            case SpineChart spine -> spine.rows().isEmpty();
            case FunnelChart funnel -> funnel.points().isEmpty();
            case SmallMultiples panels -> panels.isEmpty();
            case MapChart map -> map.regions().isEmpty();
            case BandChart band -> false;
        };
    }

    private static double nothing(ChartModel chart, Canvas canvas, Language language) {
        Layout layout = canvas.layout();
        Text words = chart.data().isEmpty() ? Words.NO_DATA : Words.NOTHING_TO_SHOW;
        canvas.text(words.in(language), 0, layout.lineHeight(), Canvas.Anchor.START, Tone.SOFT, layout.plain());
        return layout.lineHeight() + 4;
    }
}
