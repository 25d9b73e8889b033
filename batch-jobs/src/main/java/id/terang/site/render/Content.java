package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.site.part.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Longer texts, one Markdown file per language: {@code templates/content/<language>/<name>.md}. */
public final class Content {

    private final Path folder;

    private Content(Path folder) {
        this.folder = folder;
    }

    static Content of(Path templates, Language language) {
        return new Content(templates.resolve("content").resolve(language.tag()));
    }

    /** The text {@code metodologi}, {@code data} or {@code tentang}. */
    public Article article(String name) {
        Path file = folder.resolve(name + ".md");
        try {
            return Markdown.article(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the text " + file, failure);
        }
    }
}
