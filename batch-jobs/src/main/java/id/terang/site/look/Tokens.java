package id.terang.site.look;

import id.terang.definition.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Colours, sizes and spaces by name, from {@code asset/tokens.css}. A look names only those that it changes; what it says of light
 * pages changes nothing on dark ones that have a value of their own.
 */
public final class Tokens {

    static final String FILE = "asset/tokens.css";

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern DARK =
            Pattern.compile("@media\\s*\\(prefers-color-scheme:\\s*dark\\)\\s*\\{\\s*:root\\s*\\{([^{}]*)}\\s*}");
    private static final Pattern LIGHT = Pattern.compile(":root\\s*\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("--([a-z0-9-]+)\\s*:\\s*([^;]+);");

    private final Map<String, String> light = new TreeMap<>();
    private final Map<String, String> dark = new TreeMap<>();

    private Tokens() {}

    /** The tokens of the program and, in front of them, those of the look. */
    public static Tokens load(TemplateFiles files) {
        Tokens tokens = new Tokens();
        files.layers(FILE).forEach(tokens::add);
        return tokens;
    }

    /**
     * Everything that makes a look's tokens unusable.
     *
     * @param where how messages name the file
     */
    void check(Path look, String where, Problems problems) {
        String css = read(look);
        String rest = LIGHT.matcher(DARK.matcher(css).replaceAll("")).replaceAll("");
        if (!rest.isBlank()) {
            problems.add(
                    where,
                    "has '" + rest.strip().lines().findFirst().orElse("")
                            + "'; only :root { … } and @media (prefers-color-scheme: dark) { :root { … } } may stand here;"
                            + " rules belong into asset/look.css");
        }
        Matcher blocks = LIGHT.matcher(css);
        while (blocks.find()) {
            String strange = DECLARATION.matcher(blocks.group(1)).replaceAll("").strip();
            if (!strange.isEmpty()) {
                problems.add(where, "has '" + strange + "'; expected lines like --brand: #0b4f5c;");
            }
            declarations(blocks.group(1)).keySet().stream()
                    .filter(name -> !light.containsKey(name))
                    .forEach(name -> problems.add(
                            where,
                            "has --" + name + ", which is no token; there are --"
                                    + String.join(", --", light.keySet())));
        }
    }

    /** The tokens as the head of a style sheet. */
    public String css() {
        return ":root {\n" + lines(light) + "}\n@media (prefers-color-scheme: dark) {\n:root {\n" + lines(dark)
                + "}\n}\n";
    }

    /** The value of a token, without its two dashes, on light pages. */
    public String light(String name) {
        return Objects.requireNonNull(light.get(name), () -> "No token --" + name);
    }

    /** The same on dark ones. */
    public String dark(String name) {
        return dark.getOrDefault(name, light(name));
    }

    private void add(Path file) {
        String css = read(file);
        Matcher night = DARK.matcher(css);
        while (night.find()) {
            dark.putAll(declarations(night.group(1)));
        }
        Matcher day = LIGHT.matcher(DARK.matcher(css).replaceAll(""));
        while (day.find()) {
            light.putAll(declarations(day.group(1)));
        }
    }

    private static Map<String, String> declarations(String block) {
        return DECLARATION
                .matcher(block)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).strip(), (first, last) -> last, TreeMap::new));
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(token -> "--" + token.getKey() + ": " + token.getValue() + ";\n")
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }
}
