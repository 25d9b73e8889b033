package id.terang.site.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;

/** Well-formed, one heading, one language, no id twice. */
final class MarkupCheck implements PageCheck {

    private static final String NAME = "markup";

    @Override
    public void check(Page page, Findings findings) {
        for (ParseError error : page.errors()) {
            findings.add(NAME, page.path(), error.getCursorPos() + " " + error.getErrorMessage());
        }
        Set<String> ids = new HashSet<>();
        for (Element element : page.elements()) {
            if (element.hasAttr("id") && !ids.add(element.id())) {
                findings.add(NAME, page.path(), "id '" + element.id() + "' occurs twice");
            }
            if (page.isHtml() && isLeftOpen(element)) {
                findings.add(
                        NAME,
                        page.path(),
                        element.sourceRange().start() + " <" + element.normalName() + "> is not closed");
            }
        }
        if (page.isHtml()) {
            checkDocument(page, findings);
        }
    }

    private static void checkDocument(Page page, Findings findings) {
        if (page.document().documentType() == null) {
            findings.add(NAME, page.path(), "no <!doctype html>");
        }
        String language = page.elements(element -> element.nameIs("html"))
                .map(root -> root.attr("lang"))
                .findFirst()
                .orElse("");
        String expected = page.path().matches("(arsip/[0-9-]+/)?en/.*") ? "en" : "id";
        if (!language.equals(expected)) {
            findings.add(NAME, page.path(), "lang is '" + language + "', expected '" + expected + "'");
        }
        long headings = page.elements(element -> element.nameIs("h1")).count();
        if (headings != 1) {
            findings.add(NAME, page.path(), headings + " <h1> elements, expected one");
        }
        if (page.document().title().isBlank()) {
            findings.add(NAME, page.path(), "no title");
        }
    }

    /** HTML lets a paragraph or a list item end by itself; a template that relies on it is a template with a mistake. */
    private static boolean isLeftOpen(Element element) {
        Range start = element.sourceRange();
        Range end = element.endSourceRange();
        boolean isWritten = start.isTracked() && !start.isImplicit();
        boolean closesItself = end.startPos() < start.endPos();
        return isWritten && end.isImplicit() && !closesItself && !element.tag().isEmpty();
    }
}
