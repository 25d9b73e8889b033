package id.terang.site.chart.svg;

import id.terang.site.look.Colour;

/** How far apart eyes see two colours. */
final class Sight {

    private Sight() {}

    static Colour grey(Colour colour) {
        return new Colour(colour.luminance(), colour.luminance(), colour.luminance());
    }

    /** Distance in CIE L*a*b* (1976). */
    static double difference(Colour one, Colour other) {
        double[] here = lab(one);
        double[] there = lab(other);
        return Math.sqrt(
                Math.pow(here[0] - there[0], 2) + Math.pow(here[1] - there[1], 2) + Math.pow(here[2] - there[2], 2));
    }

    private static double[] lab(Colour colour) {
        double x = root((0.4124 * colour.red() + 0.3576 * colour.green() + 0.1805 * colour.blue()) / 0.9505);
        double y = root(colour.luminance());
        double z = root((0.0193 * colour.red() + 0.1192 * colour.green() + 0.9505 * colour.blue()) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
