package id.terang.site.chart.svg;

import java.awt.Font;
import org.jsoup.nodes.Element;

/** The room a text takes in a drawing, measured with the shipped font. */
record TextBox(String text, double left, double right, double top, double bottom) {

    static TextBox of(Element drawing, Element text) {
        double size =
                Double.parseDouble(text.hasAttr("font-size") ? text.attr("font-size") : drawing.attr("font-size"));
        Font font = text.hasClass("b") ? ChartFonts.bold(size) : ChartFonts.medium(size);
        double width = ChartFonts.width(text.text(), font);
        double x = Double.parseDouble(text.attr("x"));
        double baseline = Double.parseDouble(text.attr("y"));
        double left = switch (text.attr("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new TextBox(text.text(), left, left + width, baseline - size * 0.75, baseline + size * 0.2);
    }

    boolean isInside(Element drawing) {
        String[] box = drawing.attr("viewBox").split(" ", -1);
        return left >= -1
                && right <= Double.parseDouble(box[2]) + 1
                && top >= -1
                && bottom <= Double.parseDouble(box[3]) + 1;
    }

    boolean covers(TextBox other) {
        return left < other.right - 1 && other.left < right - 1 && top < other.bottom - 1 && other.top < bottom - 1;
    }
}
