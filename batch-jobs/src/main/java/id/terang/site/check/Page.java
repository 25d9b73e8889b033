package id.terang.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * One parsed page or drawing.
 *
 * @param errors what the parser had to forgive
 * @param ids of its elements; looking one up in the document would walk through all of it
 */
record Page(String path, String text, Document document, List<ParseError> errors, Set<String> ids) {

    private static final int ERRORS_KEPT = 20;

    static Page of(String path, String text) {
        Parser parser = path.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        parser.setTrackErrors(ERRORS_KEPT).setTrackPosition(true);
        Document document = parser.parseInput(text, "");
        Set<String> ids = new HashSet<>();
        document.stream().filter(element -> element.hasAttr("id")).forEach(element -> ids.add(element.id()));
        return new Page(path, text, document, List.copyOf(parser.getErrors()), ids);
    }

    static boolean isOne(String path) {
        return path.endsWith(".html") || path.endsWith(".svg");
    }

    boolean isHtml() {
        return path.endsWith(".html");
    }

    /** The language the page says it is in. */
    Locale locale() {
        return document.selectStream("html").anyMatch(root -> root.attr("lang").equals("en"))
                ? Locale.forLanguageTag("en-GB")
                : Locale.forLanguageTag("id-ID");
    }
}
