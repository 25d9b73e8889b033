package id.terang.site.chart.svg;

import id.terang.site.chart.Caption;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSOutput;
import org.w3c.dom.ls.LSSerializer;

/** One drawing as an element for a page: root with role, title and description, no prolog, no style attributes. */
final class SvgDocument {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final DOMImplementation IMPLEMENTATION = implementation();

    private final Document document = IMPLEMENTATION.createDocument(SVG, "svg", null);
    private final Canvas canvas;

    SvgDocument(Caption caption, Layout layout) {
        String id = caption.id() + "-" + layout.word().charAt(0);
        Element root = document.getDocumentElement();
        root.setAttribute("class", "chart chart-" + layout.word());
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-t " + id + "-d");
        root.setAttribute("font-size", String.valueOf(layout.textSize()));
        root.appendChild(named("title", id + "-t", caption.title()));
        root.appendChild(named("desc", id + "-d", caption.description()));
        canvas = new Canvas(document, id, layout);
    }

    Canvas canvas() {
        return canvas;
    }

    String svg(double height) {
        Element root = document.getDocumentElement();
        root.setAttribute("viewBox", "0 0 " + canvas.layout().width() + " " + Math.round(Math.ceil(height)));
        canvas.hatches().forEach(tone -> root.appendChild(hatch(tone)));
        canvas.drawn().forEach(root::appendChild);
        DOMImplementationLS writers = (DOMImplementationLS) IMPLEMENTATION.getFeature("LS", "3.0");
        LSSerializer serializer = writers.createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        // What is drawn here is well-formed; the check of it writes a message for every attribute, wrong or not.
        serializer.getDomConfig().setParameter("well-formed", false);
        StringWriter text = new StringWriter();
        LSOutput output = writers.createLSOutput();
        output.setCharacterStream(text);
        serializer.write(root, output);
        return text.toString();
    }

    private Element named(String name, String id, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private Element hatch(Tone tone) {
        Element pattern = document.createElementNS(SVG, "pattern");
        pattern.setAttribute("id", canvas.hatchId(tone));
        pattern.setAttribute("width", "6");
        pattern.setAttribute("height", "6");
        pattern.setAttribute("patternUnits", "userSpaceOnUse");
        pattern.setAttribute("patternTransform", "rotate(45)");
        Element stripe = document.createElementNS(SVG, "path");
        stripe.setAttribute("class", tone.strokeClass());
        stripe.setAttribute("stroke-width", "4");
        stripe.setAttribute("d", "M0 0V6");
        pattern.appendChild(stripe);
        return pattern;
    }

    private static DOMImplementation implementation() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
