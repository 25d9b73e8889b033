package id.terang.structure.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation leads to and what it names is there. */
class DocumentationTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|/.*|.*\\{\\{.*");
    private static final Pattern FILE = Pattern.compile("[^\\s$]+/[^\\s$]+\\.(?:java|sql|yaml|ftlh|md|properties)");
    private static final Pattern METHOD = Pattern.compile("([A-Z]\\w+)\\.([a-z]\\w*)\\([^)]*\\)");

    private final Repository repository = Repository.read(HOME.toAbsolutePath().normalize());

    DocumentationTest() throws IOException {}

    @Test
    void everyLinkLeadsToAFileAndAHeading() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (String file : documents()) {
            for (String link : MarkdownFile.of(repository.read(file)).links()) {
                if (!ELSEWHERE.matcher(link).matches() && !isThere(file, link)) {
                    broken.add(file + " links to " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyFileAndMethodThatIsNamedAsCodeIsThere() throws IOException {
        Set<String> gone = new TreeSet<>();
        for (String file : documents()) {
            for (String code : MarkdownFile.of(repository.read(file)).code()) {
                Matcher method = METHOD.matcher(code);
                if ((FILE.matcher(code).matches() && !repository.hasFile(code))
                        || (method.matches() && !hasMethod(method.group(1), method.group(2)))) {
                    gone.add(file + " names " + code);
                }
            }
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void whatIsNotThereIsFound() {
        MarkdownFile file = MarkdownFile.of("""
                # Apa `itu`?
                ## Apa itu
                See [one](../a.md#b), ![two](c.png "d") and `x/y.sql`; `[three](e.md)` is code.
                ```
                [four](f.md)
                ```
                """);

        assertThat(file.links()).containsExactly("../a.md#b", "c.png");
        assertThat(file.anchors()).containsExactlyInAnyOrder("apa-itu", "apa-itu-1");
        assertThat(file.code()).contains("x/y.sql");
        assertThat(isThere("docs/intake.md", "configuration.md#nowhere")).isFalse();
        assertThat(isThere("docs/intake.md", "../nowhere/")).isFalse();
        assertThat(repository.hasFile("config/sources/<name>.yaml")).isTrue();
        assertThat(repository.hasFile("templates/text/{id,en}.properties")).isTrue();
        assertThat(repository.hasFile("config/nowhere/<name>.yaml")).isFalse();
        assertThat(hasMethod("Templates", "fileName")).isTrue();
        assertThat(hasMethod("Templates", "shown")).isFalse();
    }

    private List<String> documents() {
        return repository.files().stream().filter(file -> file.endsWith(".md")).toList();
    }

    private boolean isThere(String from, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? HOME.resolve(from)
                : HOME.resolve(from).resolveSibling(parts[0]).normalize();
        if (parts.length == 1 || !Files.isRegularFile(target)) {
            return Files.exists(target) && parts.length == 1;
        }
        try {
            return MarkdownFile.of(Files.readString(target)).anchors().contains(parts[1]);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private boolean hasMethod(String type, String method) {
        Pattern declared = Pattern.compile("\\b" + method + "\\b");
        return repository.files().stream()
                .filter(file -> file.endsWith("/" + type + ".java"))
                .anyMatch(file -> {
                    try {
                        return declared.matcher(repository.read(file)).find();
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                });
    }
}
