package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.Article;
import id.terang.site.part.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Longer texts: one Markdown file per language ({@code templates/content/<language>/<name>.md}), and what the components say
 * about themselves.
 */
public final class Content {

    private final TemplateFiles files;
    private final String folder;
    private final Glossary glossary;

    private Content(TemplateFiles files, Language language, Glossary glossary) {
        this.glossary = glossary;
        this.files = files;
        this.folder = "content/" + language.tag() + "/";
    }

    static Content of(TemplateFiles files, Language language, Glossary glossary) {
        return new Content(files, language, glossary);
    }

    /** Purpose and parameters of every component by its name, sorted; English, for those who build pages. */
    public SortedMap<String, List<String>> componentHeads() {
        return ComponentHeads.read(files);
    }

    /**
     * The text {@code metodologi}, {@code data} or {@code tentang}, with tonight's values where it asks for them.
     *
     * @throws InvalidConfiguration when it asks for a value that is unknown or for a term that is not defined
     */
    public Article article(String name, LiveValues values) {
        return article(name, values, article -> article);
    }

    /** The same with a fold for each chapter but the first, for a text that nobody reads from beginning to end. */
    public Article chapters(String name, LiveValues values) {
        return article(name, values, Markdown::folded);
    }

    private Article article(String name, LiveValues values, UnaryOperator<Article> form) {
        String file = folder + name + ".md";
        try {
            Article article =
                    form.apply(Markdown.article(LiveMarks.hide(Files.readString(files.file(file))), glossary::address));
            return new Article(new Markup(LiveMarks.fill(article.body().html(), values)), article.contents());
        } catch (IllegalArgumentException mistake) {
            throw new InvalidConfiguration(
                    List.of(new Problem(files.where(file), String.valueOf(mistake.getMessage()))));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the text " + files.where(file), failure);
        }
    }
}
