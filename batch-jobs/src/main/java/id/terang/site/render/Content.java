package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.site.part.Article;
import id.terang.site.part.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Longer texts: one Markdown file per language ({@code templates/content/<language>/<name>.md}), and what the components say
 * about themselves.
 */
public final class Content {

    private final Path templates;
    private final Path folder;
    private final Glossary glossary;

    private Content(Path templates, Language language, Glossary glossary) {
        this.glossary = glossary;
        this.templates = templates;
        this.folder = templates.resolve("content").resolve(language.tag());
    }

    static Content of(Path templates, Language language, Glossary glossary) {
        return new Content(templates, language, glossary);
    }

    /** Purpose and parameters of every component by its name, sorted; English, for those who build pages. */
    public SortedMap<String, List<String>> componentHeads() {
        return ComponentHeads.read(templates);
    }

    /**
     * The text {@code metodologi}, {@code data} or {@code tentang}, with tonight's values where it asks for them.
     *
     * @throws IllegalArgumentException when it asks for a value that is unknown
     */
    public Article article(String name, LiveValues values) {
        return article(name, values, article -> article);
    }

    /** The same with a fold for each chapter but the first, for a text that nobody reads from beginning to end. */
    public Article chapters(String name, LiveValues values) {
        return article(name, values, Markdown::folded);
    }

    private Article article(String name, LiveValues values, UnaryOperator<Article> form) {
        Path file = folder.resolve(name + ".md");
        try {
            Article article = form.apply(Markdown.article(LiveMarks.hide(Files.readString(file)), glossary::address));
            return new Article(new Markup(LiveMarks.fill(article.body().html(), values)), article.contents());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the text " + file, failure);
        }
    }
}
