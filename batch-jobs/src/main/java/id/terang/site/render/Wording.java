package id.terang.site.render;

import id.terang.definition.Language;
import java.nio.file.Path;

/** Everything that turns values into the words of one language; made once a night per language. Safe for many threads. */
public record Wording(
        Language language,
        Texts texts,
        Numbers numbers,
        Dates dates,
        Sentences sentences,
        FigureViews figures,
        ScoreViews scores,
        Content content,
        Glossary glossary) {

    /** Reads the words of a language below the folder of templates. */
    public static Wording load(Path templates, Language language) {
        Texts texts = Texts.load(templates, language);
        Numbers numbers = Numbers.of(texts);
        Dates dates = Dates.of(texts);
        Glossary glossary = Glossary.load(templates, language);
        Sentences sentences = new Sentences(texts, numbers, dates);
        return new Wording(
                language,
                texts,
                numbers,
                dates,
                sentences,
                new FigureViews(texts, numbers, dates, sentences),
                new ScoreViews(texts, numbers),
                Content.of(templates, language, glossary),
                glossary);
    }
}
