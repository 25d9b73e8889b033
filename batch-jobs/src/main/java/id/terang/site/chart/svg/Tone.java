package id.terang.site.chart.svg;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The roles of colour in a chart. JFreeChart paints with a sentinel colour per role; the drawing carries the role's class, and
 * the style sheet gives it a light, a dark and a print colour.
 */
enum Tone {
    INK(1),
    SOFT(2),
    GRID(3),
    PAPER(4),
    SERIES_1(5),
    SERIES_2(6),
    SERIES_3(7),
    SERIES_4(8),
    RANGE(9),
    REST(24),
    TARGET(10),
    BETTER(11),
    WORSE(12),
    BAND_A(13),
    BAND_B(14),
    BAND_C(15),
    BAND_D(16),
    BAND_E(17),
    PALE_A(18),
    PALE_B(19),
    PALE_C(20),
    PALE_D(21),
    PALE_E(22),
    STEP_1(25),
    STEP_2(26),
    STEP_3(27),
    STEP_4(28),
    /** Takes the mouse, shows nothing. */
    TOUCH(23);

    private static final List<Tone> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4);
    private static final Map<Color, Tone> BY_SENTINEL =
            Arrays.stream(values()).collect(Collectors.toMap(Tone::paint, Function.identity()));

    private final Color sentinel;
    private final String word;

    Tone(int number) {
        sentinel = new Color(number);
        word = name().toLowerCase(Locale.ROOT).replace("_", "-").replace("series-", "");
    }

    Color paint() {
        return sentinel;
    }

    String fillClass() {
        return "f-" + word;
    }

    String strokeClass() {
        return "s-" + word;
    }

    static Tone ofSeries(int index) {
        return SERIES.get(index);
    }

    /** Of the colours of a map, from pale for little to deep for much. */
    static Tone ofStep(int index) {
        return valueOf("STEP_" + (index + 1));
    }

    static Tone ofBand(String letter) {
        return valueOf("BAND_" + letter);
    }

    static Tone paleOfBand(String letter) {
        return valueOf("PALE_" + letter);
    }

    static Tone of(Color color) {
        Tone tone = BY_SENTINEL.get(color);
        if (tone == null) {
            throw new IllegalStateException("A chart painted with a colour that has no role: " + color);
        }
        return tone;
    }
}
