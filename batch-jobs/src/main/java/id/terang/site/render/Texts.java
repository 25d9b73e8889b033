package id.terang.site.render;

import id.terang.definition.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed words of one language, from {@code templates/text/<language>.properties}. */
public final class Texts {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Map<String, String> texts;

    private final Map<String, String> marked;

    private Texts(Language language, Map<String, String> marked) {
        this.language = language;
        this.marked = marked;
        this.texts = new TreeMap<>(marked);
        texts.replaceAll((key, text) -> TermMarks.plain(text));
    }

    /** Reads the words of a language below the folder of templates. */
    public static Texts load(Path templates, Language language) {
        Path file = templates.resolve("text").resolve(language.tag() + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Texts(language, texts);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the texts " + file, failure);
        }
    }

    public Language language() {
        return language;
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return texts.keySet();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The words of a key with {@code {0}}, {@code {1}} … replaced. A missing key or argument fails: no page is published with a hole. */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text '" + key + "' in " + language.tag() + ".properties");
        }
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PARAMETER
                .matcher(text)
                .replaceAll(parameter -> Matcher.quoteReplacement(argument(key, parameter, arguments)));
    }

    /** The words of a key with its terms still marked, for {@link Glossary#linked}; the text takes no arguments. */
    String marked(String key) {
        String text = marked.get(key);
        if (text == null || PARAMETER.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "No text '" + key + "' without arguments in " + language.tag() + ".properties");
        }
        return text;
    }

    /** The words for a count: key{@code .one} for exactly one, key{@code .other} otherwise; the printed count is {@code {0}}. */
    public String counted(String key, long count, String printed) {
        return get(key + (count == 1 ? ".one" : ".other"), printed);
    }

    private String argument(String key, MatchResult parameter, Object... arguments) {
        int index = Integer.parseInt(parameter.group(1));
        if (index >= arguments.length) {
            throw new IllegalArgumentException("Text '" + key + "' (" + language.tag() + ") needs {" + index + "}, got "
                    + arguments.length + " arguments");
        }
        return String.valueOf(arguments[index]);
    }
}
