package id.terang.structure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader sees comes from the words of its language: templates hold tags, places and signs, no letters of their own. */
class LiteralTextTest {

    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@](?:\"[^\"]*\"|'[^']*'|\\$\\{[^}]*}|->|[^>\"'])*>");
    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{(?:\"[^\"]*\"|[^}\"])*}");
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|[^>\"])*>");
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\s(?:aria-label|title|alt|placeholder|aria-description)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\s,.-]*");

    @Test
    void noTemplateSaysAWordOfItsOwn() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Map.Entry<String, String> template : Sources.templates().entrySet()) {
            literals(template.getValue()).forEach(word -> literals.add(template.getKey() + ": " + word));
        }
        assertThat(literals).isEmpty();
    }

    @Test
    void aWordOfItsOwnIsFound() {
        assertThat(literals("<p title=\"Lihat ${x}\"><#if a gt \"b\">${text(\"c.d\", \"}\")}</#if> · Tutup</p>"))
                .containsExactly("Lihat", "Tutup");
    }

    private static List<String> literals(String template) {
        String fixed = INTERPOLATION
                .matcher(DIRECTIVE.matcher(template).replaceAll(""))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        READ_ALOUD.matcher(fixed).results().forEach(attribute -> add(attribute.group(1), words));
        add(TAG.matcher(fixed).replaceAll(" ").replaceAll("&[a-z]+;", ""), words);
        return words;
    }

    private static void add(String text, List<String> words) {
        WORD.matcher(text).results().forEach(word -> words.add(word.group().strip()));
    }
}
