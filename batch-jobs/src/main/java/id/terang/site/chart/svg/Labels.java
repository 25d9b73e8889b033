package id.terang.site.chart.svg;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.text.TextUtils;

/** Texts broken into lines, and heights moved apart so that texts do not cover each other. */
final class Labels {

    private Labels() {}

    /** At most this many lines; the last ends in an ellipsis when something is left over. */
    static List<String> wrap(String text, Font font, double width, int lines) {
        if (ChartFonts.width(text, font) <= width) {
            return List.of(text);
        }
        List<String> wrapped = new ArrayList<>();
        for (Object line : TextUtils.createTextBlock(
                        text, font, Tone.INK.paint(), (float) width, lines, (part, start, end) ->
                                (float) ChartFonts.width(part.substring(start, end), font))
                .getLines()) {
            String words = ((TextLine) line).getFirstTextFragment().getText().strip();
            wrapped.add(
                    words.endsWith("...")
                            ? words.substring(0, words.length() - 3).strip() + "…"
                            : words);
        }
        return List.copyOf(wrapped);
    }

    static double widest(List<String> texts, Font font) {
        double widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, ChartFonts.width(text, font));
        }
        return widest;
    }

    /**
     * Moves blocks apart as little as a single sweep down and up can.
     *
     * @param wanted centres, in any order
     * @param heights height of each block
     * @return centres between top and bottom, in the order given
     */
    static double[] apart(double[] wanted, double[] heights, double top, double bottom) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < wanted.length; at++) {
            order.add(at);
        }
        order.sort((one, other) -> Double.compare(wanted[one], wanted[other]));
        double[] centres = new double[wanted.length];
        double free = top;
        for (int at : order) {
            centres[at] = Math.max(wanted[at], free + heights[at] / 2);
            free = centres[at] + heights[at] / 2;
        }
        free = bottom;
        for (int at : order.reversed()) {
            centres[at] = Math.min(centres[at], free - heights[at] / 2);
            free = centres[at] - heights[at] / 2;
        }
        return centres;
    }
}
