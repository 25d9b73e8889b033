package id.terang.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * One parsed page or drawing.
 *
 * @param errors what the parser had to forgive
 * @param elements all of them: the tree is walked once, not once for each check
 * @param ids of its elements; looking one up in the document would walk through all of it
 */
record Page(
        String path, String text, Document document, List<Element> elements, List<ParseError> errors, Set<String> ids) {

    private static final int ERRORS_KEPT = 20;

    static Page of(String path, String text) {
        Parser parser = path.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        parser.setTrackErrors(ERRORS_KEPT).setTrackPosition(true);
        Document document = parser.parseInput(text, "");
        List<Element> elements = document.getAllElements();
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
        }
        return new Page(path, text, document, elements, List.copyOf(parser.getErrors()), ids);
    }

    static boolean isOne(String path) {
        return path.endsWith(".html") || path.endsWith(".svg");
    }

    boolean isHtml() {
        return path.endsWith(".html");
    }

    Stream<Element> elements(Predicate<Element> wanted) {
        return elements.stream().filter(wanted);
    }

    /** An element as the page has it, tags included. */
    String source(Element element) {
        Range end = element.endSourceRange();
        return end.isTracked() ? text.substring(element.sourceRange().startPos(), end.endPos()) : element.outerHtml();
    }

    /** The language the page says it is in. */
    Locale locale() {
        return elements(element -> element.nameIs("html"))
                        .anyMatch(root -> root.attr("lang").equals("en"))
                ? Locale.forLanguageTag("en-GB")
                : Locale.forLanguageTag("id-ID");
    }
}
