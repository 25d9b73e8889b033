package id.terang.site.chart.svg;

import id.terang.site.chart.BandChart.Band;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.List;

/** The badge of a band: a letter in a shape of its own, so that it reads without colour. */
final class BandMark {

    private BandMark() {}

    /** The band a value falls in. */
    static Band of(List<Band> bands, BigDecimal value) {
        return bands.reversed().stream()
                .filter(band -> value.compareTo(band.minimum()) >= 0)
                .findFirst()
                .orElse(bands.getFirst());
    }

    static void draw(Canvas canvas, Band band, double x, double y, double size) {
        canvas.fill(shape(band, x, y, size), Tone.ofBand(band.letter()));
        double sink = switch (band.zone()) {
            case GREEN, YELLOW -> 0.36;
            case RED -> 0.5;
        };
        canvas.text(
                band.letter(),
                x,
                y + canvas.layout().textSize() * sink,
                Canvas.Anchor.MIDDLE,
                Tone.PAPER,
                canvas.layout().strong());
    }

    private static Shape shape(Band band, double x, double y, double size) {
        double half = size / 2;
        return switch (band.zone()) {
            case GREEN -> new Ellipse2D.Double(x - half, y - half, size, size);
            case YELLOW -> polygon(x, y - half * 1.2, x + half * 1.2, y, x, y + half * 1.2, x - half * 1.2, y);
            case RED -> polygon(x, y - half * 1.15, x + half * 1.25, y + half, x - half * 1.25, y + half);
        };
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        path.closePath();
        return path;
    }
}
