package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;

/** Everything that turns values into the words of one language, and the colours of drawings that stand alone; made once a night per language. Safe for many threads. */
public record Wording(
        Language language,
        Texts texts,
        Numbers numbers,
        Dates dates,
        Sentences sentences,
        ChangeSentences changes,
        FigureViews figures,
        ScoreViews scores,
        Content content,
        Glossary glossary,
        Tokens tokens) {

    /** Reads the words of a language. */
    public static Wording load(TemplateFiles files, Language language) {
        Texts texts = Texts.load(files, language);
        Numbers numbers = Numbers.of(texts);
        Dates dates = Dates.of(texts);
        Glossary glossary = Glossary.load(files, language);
        Sentences sentences = new Sentences(texts, numbers, dates);
        ChangeSentences changes = new ChangeSentences(texts, sentences);
        return new Wording(
                language,
                texts,
                numbers,
                dates,
                sentences,
                changes,
                new FigureViews(texts, numbers, dates, changes),
                new ScoreViews(texts, numbers),
                Content.of(files, language, glossary),
                glossary,
                Tokens.load(files));
    }
}
