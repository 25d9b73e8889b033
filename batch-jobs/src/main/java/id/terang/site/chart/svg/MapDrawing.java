package id.terang.site.chart.svg;

import id.terang.definition.Language;
import id.terang.site.chart.Datum;
import id.terang.site.chart.MapChart;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * A map without background: outlines simplified together, so that neighbours still share their border, and coloured in steps. Degrees
 * of longitude are shortened by the cosine of the latitude in the middle, which is as true as a map of a province needs to be.
 */
final class MapDrawing {

    /** Corners of a border that span less than the square of this many pixels are left out: a map says where, not how far. */
    private static final double TOLERANCE = 4;

    /** Corners stand on every pixel of a map with up to so many regions, on every second one up to twice as many, and so on. */
    private static final int FEW = 150;

    private static final double HEIGHT = 340;
    private static final double SWATCH = 14;

    private final MapChart map;
    private final Language language;
    private final Canvas canvas;
    private final Layout layout;
    private final Numbers numbers;
    private final Steps steps;

    MapDrawing(MapChart map, Language language, Canvas canvas) {
        this.map = map;
        this.language = language;
        this.canvas = canvas;
        this.layout = canvas.layout();
        this.numbers = new Numbers(language, map.scale());
        this.steps = Steps.of(map.data().stream()
                .filter(Datum.Known.class::isInstance)
                .map(datum -> ((Datum.Known) datum).value())
                .toList());
    }

    double draw() {
        Geometry[] outlines =
                map.regions().stream().map(MapChart.Region::outline).toArray(Geometry[]::new);
        Envelope all = new Envelope();
        for (Geometry outline : outlines) {
            all.expandToInclude(outline.getEnvelopeInternal());
        }
        double shrink = Math.cos(Math.toRadians(all.centre().getY()));
        double scale = Math.min(layout.width() / (all.getWidth() * shrink), HEIGHT / all.getHeight());
        AffineTransformation placed = AffineTransformation.translationInstance(-all.getMinX(), -all.getMaxY())
                .scale(scale * shrink, -scale);
        for (int region = 0; region < outlines.length; region++) {
            outlines[region] = placed.transform(outlines[region]);
        }
        double grid = Math.ceil((double) outlines.length / FEW);
        Geometry[] simple = CoverageSimplifier.simplify(outlines, TOLERANCE * grid);
        ShapeWriter writer = new ShapeWriter((from, to) ->
                to.setLocation(grid * Math.rint(from.getX() / grid), grid * Math.rint(from.getY() / grid)));
        for (int region = 0; region < simple.length; region++) {
            draw(map.regions().get(region), writer.toShape(simple[region]));
        }
        return legend(all.getHeight() * scale + 10);
    }

    private void draw(MapChart.Region region, Shape shape) {
        switch (region.value()) {
            case Datum.Known known -> {
                canvas.titled(region.label() + ": " + numbers.spoken(known.value()) + Notes.marks(known));
                canvas.fillPiece(shape, Tone.ofStep(steps.of(known.value())));
            }
            case Datum.Absent.SUPPRESSED -> {
                canvas.titled(region.label() + ": " + Words.of(Datum.Absent.SUPPRESSED, language));
                canvas.fillHatched(shape, Tone.REST);
            }
            case Datum.Absent absent -> {
                canvas.titled(region.label() + ": " + Words.of(absent, language));
                canvas.line(shape, Tone.SOFT, 1, 1.5f, 2);
            }
        }
    }

    /** A swatch and its numbers per step, in as many lines as they need. */
    private double legend(double top) {
        double x = 0;
        double y = top;
        for (int step = 0; step < steps.count(); step++) {
            String words = words(steps.lowest().get(step), steps.highest().get(step));
            double width = SWATCH + 6 + ChartFonts.width(words, layout.plain()) + 18;
            if (x > 0 && x + width > layout.width()) {
                x = 0;
                y += layout.lineHeight();
            }
            canvas.fillPiece(new Rectangle2D.Double(x, y, SWATCH, SWATCH), Tone.ofStep(step));
            canvas.text(words, x + SWATCH + 6, y + SWATCH - 2, Canvas.Anchor.START, Tone.INK, layout.plain());
            x += width;
        }
        return y + layout.lineHeight() + 4;
    }

    private String words(BigDecimal lowest, BigDecimal highest) {
        List<String> ends = List.of(numbers.value(lowest), numbers.value(highest));
        return ends.stream().distinct().count() == 1 ? ends.getFirst() : String.join("–", ends);
    }
}
