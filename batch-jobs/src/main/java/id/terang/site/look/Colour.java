package id.terang.site.look;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as light.
 *
 * @param red linear red, 0 to 1
 * @param green linear green, 0 to 1
 * @param blue linear blue, 0 to 1
 */
public record Colour(double red, double green, double blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** A colour written {@code #0b4f5c}; nothing for any other way of writing. */
    public static Optional<Colour> of(String written) {
        if (!HEX.matcher(written).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(written.substring(1), 16);
        return Optional.of(new Colour(linear(value >> 16), linear(value >> 8), linear(value)));
    }

    /** Contrast ratio of WCAG 2, 1 to 21. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance of WCAG 2, 0 to 1. */
    public double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(int component) {
        double value = (component & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
