package id.terang.site.render;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import id.terang.site.part.Article;
import id.terang.site.part.Markup;
import id.terang.site.shell.Link;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to markup that may be inserted in a page: rendered, then sanitised, whoever wrote it. */
public final class Markdown {

    static final int MAXIMUM_LENGTH = 200_000;

    /** Marks that open a level each ("> > >", "- - -", "[[["): deep nesting overflows the parser's stack. */
    private static final Pattern NESTED =
            Pattern.compile("(?:[>\\[(!*_`~][ \\t]*){64}|(?:[-+][ \\t]+){64}|(?m:^[ \\t]{200})");

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "hr", "br")
            .allowElements("strong", "em", "code", "pre", "sup", "sub", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z0-9-]{1,80}"))
            .onElements("h2", "h3", "h4")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noopener", "external")
            .onElements("a")
            .allowUrlProtocols("https", "mailto", "istilah")
            .toFactory();

    private Markdown() {}

    /** The text as an article; the second-level headings become its contents, marked terms links to the address of their code. */
    public static Article article(String markdown, UnaryOperator<String> terms) {
        Document document = Jsoup.parseBodyFragment(sanitised(markdown));
        document.outputSettings().prettyPrint(false);
        document.select("a[href^=" + TermMarks.SCHEME + "]")
                .forEach(link -> link.attr("href", terms.apply(link.attr("href").substring(TermMarks.SCHEME.length())))
                        .removeAttr("rel")
                        .addClass("defined"));
        document.select("thead th").attr("scope", "col");
        document.select("[align=right]").addClass("number");
        document.select("[align]").removeAttr("align");
        document.select("table").wrap("<div class=\"scroll\" tabindex=\"0\"></div>");
        List<Link> contents = document.select("h2[id]").stream()
                .map(heading -> new Link(heading.text(), "#" + heading.id()))
                .toList();
        Element body = document.body();
        return new Article(new Markup(body.html()), contents);
    }

    /** The article with its chapters folded, which are then its contents; the first, which says it in short, is open. An address of a chapter opens it. */
    static Article folded(Article article) {
        Document document = Jsoup.parseBodyFragment(article.body().html());
        document.outputSettings().prettyPrint(false);
        for (Element heading : document.select("body > h2[id]")) {
            Element chapter = new Element("div").id(heading.id());
            for (Node next = heading.nextSibling(); next != null && !next.nameIs("h2"); next = heading.nextSibling()) {
                chapter.appendChild(next);
            }
            Element fold = new Element("details").attr("open", heading.previousElementSibling() == null);
            heading.replaceWith(fold);
            fold.appendElement("summary").appendChild(heading.removeAttr("id"));
            fold.appendChild(chapter);
        }
        return new Article(new Markup(document.body().html()), List.of());
    }

    private static String sanitised(String markdown) {
        if (markdown.length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException(
                    "A text of " + markdown.length() + " characters; at most " + MAXIMUM_LENGTH + " are rendered");
        }
        if (NESTED.matcher(markdown).find()) {
            throw new IllegalArgumentException("A text nests deeper than 64 levels");
        }
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
