package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.site.part.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

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

    /** The text {@code metodologi}, {@code data} or {@code tentang}. */
    public Article article(String name) {
        Path file = folder.resolve(name + ".md");
        try {
            return Markdown.article(Files.readString(file), glossary::address);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the text " + file, failure);
        }
    }
}
