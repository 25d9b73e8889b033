package id.terang.structure.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Java that makes pages says no sentence of its own: two words beside each other in a text are for a reader, unless the
 * statement throws them, or they are SQL, markup, a pattern of a date, an attribute or a selector.
 */
class JavaWordsTest {

    /**
     * The findings of the checks, also those of a look, are for the operator and never on a page, the component page makes up its examples, and the
     * signs that drawings carry themselves stand in one file in both languages side by side.
     */
    private static final Pattern SPEAKS_TO_OTHERS = Pattern.compile("(check|example|look)/.*|chart/svg/Words\\.java");

    private static final Pattern TEXT =
            Pattern.compile("\"\"\".*?\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");
    private static final Pattern DATE = Pattern.compile("[dMyEHms ,.:']+");
    private static final Pattern SQL = Pattern.compile("(?is)\\s*(select|insert|update|delete|with|set|copy)\\b.*");
    private static final Pattern MARKUP = Pattern.compile("(?s).*(<\\w|=).*");
    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "(Exception|new Problem)\\s*\\(|\\.select(First)?\\($|ttribute\\(\"class\", $|\\.attr\\(\"class\", $");

    @Test
    void noPageIsGivenASentenceWrittenInJava() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> file : Sources.java().entrySet()) {
            if (!SPEAKS_TO_OTHERS.matcher(file.getKey()).matches()) {
                sentences(file.getValue()).forEach(text -> found.add(file.getKey() + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aSentenceIsFoundAndWhatReadersNeverSeeIsNot() {
        assertThat(sentences("""
                String a = count + " baris ditolak"; f("home.find.hint", "SP4N-LAPOR!", "d MMMM yyyy");
                g("select name from release.x"); h(new Text("Belum ada", "x"));
                if (x) { throw new IllegalStateException("No such" + " row"); }
                root.setAttribute("class", "chart chart-" + word); document.select("thead th");
                """)).containsExactly(" baris ditolak", "Belum ada");
    }

    private static List<String> sentences(String java) {
        List<String> sentences = new ArrayList<>();
        Matcher text = TEXT.matcher(java);
        int statement = 0;
        int end = 0;
        while (text.find()) {
            int semicolon = java.substring(end, text.start()).lastIndexOf(';');
            statement = semicolon < 0 ? statement : end + semicolon + 1;
            end = text.end();
            String said = text.group(1) == null ? text.group() : text.group(1);
            if (TWO_WORDS.matcher(said).find()
                    && !DATE.matcher(said).matches()
                    && !SQL.matcher(said).matches()
                    && !MARKUP.matcher(said).matches()
                    && !FOR_PROGRAMS
                            .matcher(java.substring(statement, text.start()))
                            .find()) {
                sentences.add(said);
            }
        }
        return sentences;
    }
}
