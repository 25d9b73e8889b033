package id.terang.structure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.GlossaryTerm;
import id.terang.site.render.Glossary;
import id.terang.site.shell.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page uses a term that the glossary does not define. */
class GlossaryTest {

    private static final Pattern MARKED = Pattern.compile("]\\(istilah:([^)]*)\\)");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\d.-])[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*(?![\\p{L}\\d])");
    /** Names of files and formats, numerals, days of the year and the country itself are no terms. */
    private static final Set<String> NO_TERMS = Set.of(
            "CSV", "XLSX", "JSON", "W3C", "MS", "JSON-LD", "ZIP", "ICS", "DCAT", "CSVW", "API", "BOM", "PDF", "SVG",
            "QR", "UTF-8", "SHA-256", "SMS", "CC", "BY", "A4", "HH", "RI", "SKB", "KTP", "PMKS", "TV", "ID");

    private static final Pattern NUMERAL = Pattern.compile("[IVX]+|[HQ][1-4]");

    private final Path config = Sources.TEMPLATES.resolveSibling("config");

    @Test
    void bothLanguagesDefineTheSameTerms() {
        assertThat(codes(Language.ENGLISH))
                .isEqualTo(codes(Language.INDONESIAN))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyTermThatATextMarksIsDefined(Language language) throws IOException {
        Set<String> marked = all(MARKED, 1, texts(language));

        assertThat(marked).isNotEmpty().isSubsetOf(codes(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyAbbreviationThatPagesUseIsDefined(Language language) throws IOException {
        Set<String> names = Glossary.load(TemplateFiles.of(Sources.TEMPLATES), language).terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.others().stream()))
                .collect(Collectors.toSet());
        Set<String> used = all(ABBREVIATION, 0, texts(language));
        used.removeAll(NO_TERMS);
        used.removeIf(word -> NUMERAL.matcher(word).matches());

        assertThat(used).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void aTermThatIsNotDefinedFailsTheRendering() {
        Glossary glossary = Glossary.load(TemplateFiles.of(Sources.TEMPLATES), Language.INDONESIAN);

        assertThat(glossary.linked("Dalam <5> [hari kerja](istilah:hari-kerja).")
                        .html())
                .isEqualTo("Dalam &lt;5&gt; <a class=\"defined\" href=\"/istilah/#hari-kerja\">hari kerja</a>.");
        assertThatThrownBy(() -> glossary.linked("Dalam [hari](istilah:hari-libur)."))
                .hasMessageContaining("'hari-libur' is used and not defined");
    }

    @Test
    void findsTheTermsThatWordsNameAndNoPartsOfWords() {
        Glossary glossary = Glossary.load(TemplateFiles.of(Sources.TEMPLATES), Language.INDONESIAN);

        assertThat(glossary.in("Median hari kerja; IKM. Buuu, para responden"))
                .extracting(Link::text)
                .containsExactly("Hari kerja", "IKM", "Median", "Responden");
    }

    private static List<String> codes(Language language) {
        return Glossary.load(TemplateFiles.of(Sources.TEMPLATES), language).terms().stream()
                .map(GlossaryTerm::code)
                .toList();
    }

    private static Set<String> all(Pattern pattern, int group, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fixed words, long texts, and the words of metrics and instruments, with everything a reader never sees taken out. */
    private List<String> texts(Language language) throws IOException {
        List<String> texts = Stream.of(Sources.TEMPLATES.resolve("text"), Sources.TEMPLATES.resolve("content"))
                .flatMap(GlossaryTest::files)
                .filter(file -> file.toString().contains(language.tag() + ".")
                        || file.toString().contains("/" + language.tag() + "/"))
                .map(GlossaryTest::read)
                .map(text -> text.replaceAll("(?m)^(#.* \\(|[a-z][a-z0-9_.-]* =)", "")
                        .replaceAll("`[^`]*`", ""))
                .collect(Collectors.toList());
        Pattern words = Pattern.compile("\\b" + language.tag() + ": (?:\"([^\"]*)\"|>-\\R((?:\\s{3,}.*\\R)+))");
        Stream.of("metrics", "instruments")
                .map(config::resolve)
                .flatMap(GlossaryTest::files)
                .map(GlossaryTest::read)
                .flatMap(text -> words.matcher(text).results())
                .forEach(found -> texts.add(String.valueOf(found.group(1)) + " " + found.group(2)));
        return texts;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
