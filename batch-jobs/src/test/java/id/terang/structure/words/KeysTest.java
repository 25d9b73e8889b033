package id.terang.structure.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final TextFile indonesian = TextFile.of(Language.INDONESIAN);
    private final TextFile english = TextFile.of(Language.ENGLISH);
    private final UsedKeys used = UsedKeys.read(firstWords(indonesian));

    KeysTest() throws IOException {}

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrderUnderTheSameHeadings() {
        assertThat(english.keys()).isEqualTo(indonesian.keys()).doesNotHaveDuplicates();
        assertThat(english.groups()).isEqualTo(indonesian.groups());
    }

    @Test
    void bothLanguagesHavePlacesForTheSameNumbers() {
        Map<String, TextFile.Entry> others =
                english.entries().stream().collect(Collectors.toMap(TextFile.Entry::key, entry -> entry));
        List<String> different = new ArrayList<>();
        for (TextFile.Entry entry : indonesian.entries()) {
            TextFile.Entry other = others.getOrDefault(entry.key(), entry);
            if (!entry.parameters().equals(other.parameters())) {
                different.add(entry.key() + " has " + entry.parameters() + " in Indonesian, " + other.parameters()
                        + " in English");
            }
            if (entry.text().isBlank() || other.text().isBlank()) {
                different.add(entry.key() + " says nothing");
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void keysWithTheSameBeginningStandTogether() {
        Set<String> closed = new HashSet<>();
        List<String> astray = new ArrayList<>();
        List<String> before = List.of();
        for (String key : indonesian.keys()) {
            List<String> beginnings = beginnings(key);
            before.stream().filter(beginning -> !beginnings.contains(beginning)).forEach(closed::add);
            beginnings.stream()
                    .filter(closed::contains)
                    .findFirst()
                    .ifPresent(beginning -> astray.add(key + " stands apart from the other " + beginning + ".…"));
            before = beginnings;
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        Set<String> there = Set.copyOf(indonesian.keys());
        List<String> missing = new ArrayList<>();
        used.whole().forEach((key, file) -> {
            if (!there.contains(key)) {
                missing.add(key + ", used by " + file);
            }
        });
        KeyFamilies.all()
                .forEach((beginning, members) -> members.forEach(member -> {
                    if (!there.contains(beginning + member)) {
                        missing.add(beginning + member + ", a member of the family " + beginning);
                    }
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyComposedKeyIsOfADeclaredFamily() throws IOException {
        Set<String> declared = new TreeSet<>(KeyFamilies.all().keySet());
        declared.addAll(KeyFamilies.optionalBeginnings());

        assertThat(used.beginnings().keySet()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyKeyThatIsThereIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(indonesian.keys());
        unused.removeAll(used.whole().keySet());
        KeyFamilies.all().forEach((beginning, members) -> members.forEach(member -> unused.remove(beginning + member)));
        KeyFamilies.optional().forEach(unused::remove);
        assertThat(unused).isEmpty();
    }

    private static Set<String> firstWords(TextFile file) {
        Set<String> words = new TreeSet<>();
        file.keys().forEach(key -> words.add(key.split("\\.", 2)[0]));
        return words;
    }

    /** {@code a.b.c} begins with {@code a} and {@code a.b}; the whole key is a beginning too, of the keys below it. */
    private static List<String> beginnings(String key) {
        List<String> beginnings = new ArrayList<>();
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            beginnings.add(key.substring(0, dot));
        }
        beginnings.add(key);
        return beginnings;
    }
}
