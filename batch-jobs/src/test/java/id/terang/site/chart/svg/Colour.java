package id.terang.site.chart.svg;

/**
 * A colour as light: linear red, green and blue from 0 to 1.
 *
 * @param red linear red
 * @param green linear green
 * @param blue linear blue
 */
record Colour(double red, double green, double blue) {

    static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(linear(value >> 16), linear(value >> 8), linear(value));
    }

    Colour grey() {
        return new Colour(luminance(), luminance(), luminance());
    }

    /** Contrast ratio of WCAG 2. */
    static double contrast(Colour one, Colour other) {
        double lighter = Math.max(one.luminance(), other.luminance());
        double darker = Math.min(one.luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Distance in CIE L*a*b* (1976). */
    static double difference(Colour one, Colour other) {
        double[] here = one.lab();
        double[] there = other.lab();
        return Math.sqrt(
                Math.pow(here[0] - there[0], 2) + Math.pow(here[1] - there[1], 2) + Math.pow(here[2] - there[2], 2));
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private double[] lab() {
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double y = root(luminance());
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double linear(int component) {
        double value = (component & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
