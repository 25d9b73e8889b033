package id.terang.site.embed;

import id.terang.site.look.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing that says one figure in words and number. It brings its own background and needs no style sheet, so that it
 * reads the same on a light and a dark page, and years later.
 *
 * @param tokens where its colours come from; of light pages, wherever it stands
 * @param language its tag
 * @param title what the figure is about: the office, or the metric
 * @param label what was counted; empty when the title says it
 * @param value as printed, with its unit
 * @param period what the figure covers
 * @param foot whose it is and of which day
 */
public record Badge(
        Tokens tokens, String language, String title, String label, String value, String period, String foot) {

    /** Of the drawing, in pixels; snippets name them so that a page does not jump. */
    public static final int WIDTH = 360;

    public static final int HEIGHT = 150;

    /** Of a drawing {@link #withFoot}. */
    public static final int HEIGHT_WITH_FOOT = 178;

    private static final int LINE = 44;

    private static final int FOOT = 14;

    /** The drawing as an SVG file. */
    public String svg() {
        StringBuilder svg = new StringBuilder(1500);
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t d\">\n"
                        .formatted(language, WIDTH, HEIGHT, WIDTH, HEIGHT));
        svg.append("<title id=\"t\">").append(escaped(title)).append("</title>\n");
        svg.append("<desc id=\"d\">").append(escaped(words())).append("</desc>\n");
        svg.append(
                "<rect x=\"1\" y=\"1\" width=\"358\" height=\"148\" rx=\"8\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>\n"
                        .formatted(tokens.light("paper"), tokens.light("brand")));
        svg.append("<g font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"%s\">\n"
                .formatted(tokens.light("ink")));
        List<String> heads = wrapped(title);
        int y = 24;
        for (String head : heads.subList(0, Math.min(2, heads.size()))) {
            text(svg, y, " font-weight=\"700\"", head);
            y += 18;
        }
        text(svg, y, "", wrapped(label).getFirst());
        text(svg, 106, " font-size=\"30\" font-weight=\"700\" fill=\"%s\"".formatted(tokens.light("brand")), value);
        text(svg, 124, " font-size=\"12\"", period);
        text(svg, 141, " font-size=\"11\"", foot);
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** A finished drawing with two more lines under it: that it is frozen, and where the newest is. */
    public static String withFoot(String svg, String first, String second) {
        StringBuilder foot = new StringBuilder();
        text(foot, HEIGHT + 8, " font-size=\"11\" font-weight=\"700\"", first);
        text(foot, HEIGHT + 8 + FOOT, " font-size=\"11\"", second);
        return svg.replace(
                        "height=\"%d\" viewBox=\"0 0 %d %d\"".formatted(HEIGHT, WIDTH, HEIGHT),
                        "height=\"%d\" viewBox=\"0 0 %d %d\"".formatted(HEIGHT_WITH_FOOT, WIDTH, HEIGHT_WITH_FOOT))
                .replace("height=\"148\"", "height=\"%d\"".formatted(HEIGHT_WITH_FOOT - 2))
                .replace("</desc>", ". " + escaped(first + ". " + second) + "</desc>")
                .replace("</g>", foot + "</g>");
    }

    /** The same in one line, for those who do not see it. */
    public String words() {
        return title + (label.isEmpty() ? "" : ". " + label) + ": " + value + ", " + period + ". " + foot;
    }

    private static void text(StringBuilder svg, int y, String look, String words) {
        if (!words.isEmpty()) {
            svg.append("<text x=\"14\" y=\"%d\"%s>".formatted(y, look))
                    .append(escaped(words))
                    .append("</text>\n");
        }
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
