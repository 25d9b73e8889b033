package id.terang.site.chart.svg;

import java.awt.Font;

/**
 * The two sizes in which charts are drawn, and the one size of maps; the style sheet shows the one that fits. Text is never smaller than 12 px on a
 * screen of 360 px, nor shrinks when a chart grows.
 */
enum Layout {
    NARROW("narrow", 310, 13),
    MAP("map", 310, 13),
    WIDE("wide", 640, 14);

    private final String word;
    private final int width;
    private final int textSize;

    Layout(String word, int width, int textSize) {
        this.word = word;
        this.width = width;
        this.textSize = textSize;
    }

    String word() {
        return word;
    }

    int width() {
        return width;
    }

    int textSize() {
        return textSize;
    }

    double lineHeight() {
        return textSize * 1.3;
    }

    Font plain() {
        return ChartFonts.medium(textSize);
    }

    Font strong() {
        return ChartFonts.bold(textSize);
    }

    <T> T pick(T narrow, T wide) {
        return this == WIDE ? wide : narrow;
    }
}
