package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.GlossaryTerm;
import id.terang.site.part.Markup;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The terms of the portal in one language, from {@code templates/content/<language>/istilah.md}: a heading with name and code, a
 * line of other names, a paragraph. A text that marks a term which is not defined here fails.
 */
public final class Glossary {

    private static final String PATH = "/istilah/";
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^## (.+) \\(([a-z0-9-]+)\\)\\R(.+)\\R\\R((?:(?!## ).+\\R?)+)");

    private final Language language;
    private final Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
    private final Map<String, Pattern> words = new ConcurrentHashMap<>();

    private Glossary(Language language) {
        this.language = language;
    }

    /** Reads the terms of a language. */
    public static Glossary load(TemplateFiles files, Language language) {
        Path file = files.file("content/" + language.tag() + "/istilah.md");
        try {
            return of(Files.readString(file), language);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the glossary " + file, failure);
        }
    }

    static Glossary of(String text, Language language) {
        Glossary glossary = new Glossary(language);
        List<Matcher> found = new ArrayList<>();
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            Matcher entry = ENTRY.matcher(entries.group());
            if (entry.matches()) {
                found.add(entry);
                glossary.terms.put(entry.group(2), glossary.term(entry, new Markup("")));
            }
        }
        long headings = text.lines().filter(line -> line.startsWith("#")).count();
        if (headings != glossary.terms.size()) {
            throw new IllegalArgumentException(
                    "The glossary (" + language.tag() + ") has " + headings + " headings and " + glossary.terms.size()
                            + " terms: one of them lacks its code, its other names or its words");
        }
        found.forEach(entry -> glossary.terms.put(
                entry.group(2),
                glossary.term(entry, glossary.linked(entry.group(4).strip()))));
        return glossary;
    }

    private GlossaryTerm term(Matcher entry, Markup definition) {
        List<String> others =
                Stream.of(entry.group(3).split(",", -1)).map(String::strip).toList();
        return new GlossaryTerm(entry.group(2), entry.group(1), others, definition);
    }

    /** All terms, in the order of the file: by their names in Indonesian. */
    public List<GlossaryTerm> terms() {
        return List.copyOf(terms.values());
    }

    /** Where a term is defined. */
    public String address(String code) {
        if (!terms.containsKey(code)) {
            throw new IllegalArgumentException(
                    "The term '" + code + "' is used and not defined in istilah.md (" + language.tag() + ")");
        }
        return Addresses.page(language, PATH) + "#" + code;
    }

    /** A text with its marked terms as links. */
    public Markup linked(String text) {
        return new Markup(TermMarks.linked(text, this::address));
    }

    /** The terms that the words of a text name, in the order of the glossary. */
    public List<Link> in(String text) {
        return terms.values().stream()
                .filter(term -> Stream.concat(Stream.of(term.name()), term.others().stream())
                        .anyMatch(name -> words.computeIfAbsent(name, Glossary::word)
                                .matcher(text)
                                .find()))
                .map(term -> new Link(term.name(), address(term.code())))
                .toList();
    }

    /** As a word of its own; an abbreviation only as it is written. */
    private static Pattern word(String name) {
        int flags = name.equals(name.toUpperCase(Locale.ROOT)) ? 0 : Pattern.CASE_INSENSITIVE;
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", flags | Pattern.UNICODE_CASE);
    }
}
