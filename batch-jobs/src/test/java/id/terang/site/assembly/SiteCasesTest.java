package id.terang.site.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of {@code src/test/cases/site}: a small release in, what a reader finds on one page out. */
class SiteCasesTest {

    private static final Path CASES = Path.of("src", "test", "cases", "site");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> Stream.of("id", "en").map(language -> folder.getFileName() + " " + language))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePageSaysWhatTheCaseExpects(String name) throws IOException, SQLException {
        String[] parts = name.split(" ", -1);
        Path folder = CASES.resolve(parts[0]);
        Language language = parts[1].equals("id") ? Language.INDONESIAN : Language.ENGLISH;
        SiteCase expected = SiteCase.read(folder.resolve("expect." + parts[1] + ".txt"));

        // A calendar's long lines go on after a line break and a space (RFC 5545).
        String text = CaseSite.page(folder, language, expected.address()).replace("\r\n ", "");

        int from = 0;
        for (String line : expected.present()) {
            int found = text.indexOf(line, from);
            assertThat(found)
                    .as("“%s” of case %s, after what stands before it, in:%n%s", line, name, text)
                    .isNotNegative();
            from = found;
        }
        assertThat(expected.absent()).as("%s, in:%n%s", name, text).noneMatch(text::contains);
    }
}
