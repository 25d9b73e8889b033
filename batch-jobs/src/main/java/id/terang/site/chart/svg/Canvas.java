package id.terang.site.chart.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The graphics on which JFreeChart draws. Shapes become SVG through Batik; colours become classes, text keeps its anchor so
 * that it stays in place when the page's typeface is narrower or wider, and a mark can carry a title for the mouse.
 */
final class Canvas extends SVGGraphics2D {

    /** Which point of a text stands at the given place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Stroke HAIRLINE = new BasicStroke(1);

    private final Document document;
    private final String id;
    private final Layout layout;
    private final List<Element> drawn;
    private final Set<Tone> hatches;
    private Anchor anchor = Anchor.START;
    private @Nullable String pendingTitle;

    Canvas(Document document, String id, Layout layout) {
        super(new PlainNumbers(document), false);
        this.document = document;
        this.id = id;
        this.layout = layout;
        this.drawn = new ArrayList<>();
        this.hatches = EnumSet.noneOf(Tone.class);
        setPaint(Tone.INK.paint());
        setStroke(HAIRLINE);
        setFont(layout.plain());
    }

    private Canvas(Canvas parent) {
        super(parent);
        this.document = parent.document;
        this.id = parent.id;
        this.layout = parent.layout;
        this.drawn = parent.drawn;
        this.hatches = parent.hatches;
        this.anchor = parent.anchor;
    }

    Layout layout() {
        return layout;
    }

    List<Element> drawn() {
        return drawn;
    }

    Set<Tone> hatches() {
        return hatches;
    }

    String hatchId(Tone tone) {
        return id + "-" + tone.fillClass();
    }

    /** Texts that JFreeChart draws itself are anchored here; it passes their left edge. */
    void anchorTexts(Anchor next) {
        anchor = next;
    }

    /** The next mark says this under the mouse. */
    Canvas titled(String title) {
        pendingTitle = title;
        return this;
    }

    void fill(Shape shape, Tone tone) {
        add(shape, tone.fillClass(), null);
    }

    /** A piece of a surface: a thin line keeps it apart from its neighbours; hundreds of them are drawn at once, so each is as short as it can be. */
    void fillPiece(Shape shape, Tone tone) {
        Element element = add(shape, tone.fillClass() + " piece", null);
        element.removeAttribute("fill-rule");
        if (element.hasAttribute("d")) {
            element.setAttribute("d", ShortPath.of(element.getAttribute("d")));
        }
    }

    void fillHatched(Shape shape, Tone tone) {
        hatches.add(tone);
        Element element = add(shape, tone.strokeClass(), "url(#" + hatchId(tone) + ")");
        element.setAttribute("stroke-width", "1.5");
    }

    void line(Shape shape, Tone tone, double width, float... dashes) {
        Element element = add(shape, tone.strokeClass(), "none");
        if (width != 1) {
            element.setAttribute("stroke-width", number(width));
        }
        if (dashes.length > 0) {
            element.setAttribute("stroke-dasharray", dashes(dashes));
        }
    }

    /** A shape filled with paper and outlined, for marks that stand on lines. */
    void ring(Shape shape, Tone tone, double width) {
        Element element = add(shape, tone.strokeClass() + " " + Tone.PAPER.fillClass(), null);
        element.setAttribute("stroke-width", number(width));
    }

    /** A text that stands on lines: surrounded by paper so that it stays readable. */
    void textOnMarks(String text, double x, double baseline, Anchor at, Tone tone, Font font) {
        int before = drawn.size();
        text(text, x, baseline, at, tone, font);
        for (Element element : drawn.subList(before, drawn.size())) {
            element.setAttribute("class", element.getAttribute("class") + " halo");
        }
    }

    void text(String text, double x, double baseline, Anchor at, Tone tone, Font font) {
        if (text.isEmpty()) {
            return;
        }
        Element element = document.createElementNS(SVG, "text");
        element.setAttribute("x", number(x));
        element.setAttribute("y", number(baseline));
        element.setAttribute("class", tone.fillClass() + (isBold(font) ? " b" : ""));
        switch (at) {
            case START -> {}
            case MIDDLE -> element.setAttribute("text-anchor", "middle");
            case END -> element.setAttribute("text-anchor", "end");
        }
        if (font.getSize2D() != layout.textSize()) {
            element.setAttribute("font-size", number(font.getSize2D()));
        }
        element.appendChild(document.createTextNode(text));
        drawn.add(element);
    }

    @Override
    public void drawString(String text, float x, float y) {
        double width = ChartFonts.width(text, getFont());
        double at = switch (anchor) {
            case START -> x;
            case MIDDLE -> x + width / 2;
            case END -> x + width;
        };
        text(text, at, y, anchor, toneOf(getPaint()), getFont());
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke stroke = (BasicStroke) getStroke();
        float[] dashes = stroke.getDashArray();
        line(shape, toneOf(getPaint()), stroke.getLineWidth(), dashes == null ? new float[0] : dashes);
    }

    @Override
    public void fill(Shape shape) {
        fill(shape, toneOf(getPaint()));
    }

    @Override
    public Graphics create() {
        return new Canvas(this);
    }

    /** Nothing is drawn outside its place, so clips would only make the drawing heavier. */
    @Override
    public void clip(@Nullable Shape shape) {}

    @Override
    public void setClip(@Nullable Shape shape) {}

    private Element add(Shape shape, String classes, @Nullable String fill) {
        Element element = shapeConverter.toSVG(whole(shape));
        element.setAttribute("class", classes);
        if (fill != null) {
            element.setAttribute("fill", fill);
        }
        if (pendingTitle != null) {
            Element title = document.createElementNS(SVG, "title");
            title.appendChild(document.createTextNode(pendingTitle));
            element.appendChild(title);
            pendingTitle = null;
        }
        drawn.add(element);
        return element;
    }

    private String number(double value) {
        return getGeneratorContext().doubleString(value);
    }

    private String dashes(float[] dashes) {
        StringBuilder list = new StringBuilder();
        for (float dash : dashes) {
            list.append(list.isEmpty() ? "" : " ").append(number(dash));
        }
        return list.toString();
    }

    /** A rectangle may have no negative size, whatever rounding did. */
    private static Shape whole(Shape shape) {
        if (shape instanceof Rectangle2D rectangle && (rectangle.getWidth() <= 0 || rectangle.getHeight() <= 0)) {
            return new Rectangle2D.Double(
                    rectangle.getX(),
                    rectangle.getY(),
                    Math.max(0.5, rectangle.getWidth()),
                    Math.max(0.5, rectangle.getHeight()));
        }
        return shape;
    }

    private static Tone toneOf(Paint paint) {
        if (paint instanceof Color color) {
            return Tone.of(color);
        }
        throw new IllegalStateException("A chart painted with something else than a plain colour: " + paint);
    }

    private static boolean isBold(Font font) {
        return font.getFontName(Locale.ROOT).contains("Bold");
    }
}
