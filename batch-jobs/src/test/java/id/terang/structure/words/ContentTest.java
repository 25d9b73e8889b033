package id.terang.structure.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The longer texts say the same in both languages, as far as their build can tell. */
class ContentTest {

    private static final Pattern BUILD =
            Pattern.compile("(?m)^(#{1,6}) |^(\\|)|^ *([-*]|\\d+\\.) |^(```|>)|(\\{\\{[^}]*}})");

    @Test
    void everyLongTextIsThereInBothLanguagesWithTheSameHeadingsListsAndTables() throws IOException {
        assertThat(texts(Language.ENGLISH))
                .isEqualTo(texts(Language.INDONESIAN))
                .isNotEmpty();
    }

    private static Map<String, List<String>> texts(Language language) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        try (Stream<Path> files =
                Files.list(Sources.TEMPLATES.resolve("content").resolve(language.tag()))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), build(Files.readString(file)));
            }
        }
        return texts;
    }

    private static List<String> build(String text) {
        return BUILD.matcher(text).results().map(part -> part.group().strip()).toList();
    }
}
