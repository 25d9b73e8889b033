package id.terang.site.render;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * Reads the words of a language; a look has only those that it says otherwise.
     *
     * @throws IllegalArgumentException when a look says what nobody asks for, or needs an argument that nobody gives
     */
    public static Texts load(TemplateFiles files, Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files.layers("text/" + language.tag() + ".properties")) {
            Map<String, String> more = read(file);
            if (!texts.isEmpty()) {
                more.forEach((key, text) -> requireSame(file, key, texts.get(key), text));
            }
            texts.putAll(more);
        }
        return new Texts(language, texts);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new IllegalArgumentException("Cannot read the texts " + file + ": " + failure.getMessage(), failure);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static void requireSame(Path file, String key, @Nullable String own, String text) {
        if (own == null) {
            throw new IllegalArgumentException(file + ": no page asks for the text '" + key + "'");
        }
        if (!parameters(own).containsAll(parameters(text))) {
            throw new IllegalArgumentException(
                    file + ": the text '" + key + "' may have " + parameters(own) + ", has " + parameters(text));
        }
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
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
