package id.terang.site.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.page.ComponentsPage;
import id.terang.site.page.ComponentsPage.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every component is described and shown; how it looks is {@code ComponentsInBrowserTest}. */
class ComponentsTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("terang.home", ".."), "templates");
    private static final Pattern CALL = Pattern.compile("<@component\\.(\\w+)");

    private final List<Component> components = ExamplePages.all(TEMPLATES, Language.INDONESIAN).stream()
            .filter(ComponentsPage.class::isInstance)
            .map(ComponentsPage.class::cast)
            .findFirst()
            .orElseThrow()
            .components();

    @Test
    void everyComponentHasAnExample() {
        assertThat(components)
                .isNotEmpty()
                .filteredOn(component -> component.examples().isEmpty())
                .extracting(Component::name)
                .isEmpty();
    }

    @Test
    void everyComponentSaysWhatItIsForAndWhichParametersItTakes() {
        assertThat(components)
                .filteredOn(component -> component.head().size() < 2
                        || component.head().stream().noneMatch(line -> line.startsWith("Parameters: ")))
                .extracting(Component::name)
                .isEmpty();
    }

    @Test
    void theExamplesOfAComponentHaveDifferentNames() {
        assertThat(components)
                .allSatisfy(component -> assertThat(component.examples())
                        .extracting(ComponentsPage.Example::name)
                        .doesNotHaveDuplicates());
    }

    /** The component page is published: a link that leads nowhere on it would hold every night. */
    @Test
    void everyLinkWithinThePageLeadsToAPlaceOnIt(@TempDir Path folder) throws IOException {
        PreviewSite.write(TEMPLATES, folder);
        Document page = Jsoup.parse(folder.resolve("komponen/index.html"));
        Set<String> places = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        assertThat(page.select("a[href^=#]"))
                .extracting(link -> link.attr("href").substring(1))
                .isNotEmpty()
                .isSubsetOf(places);
    }

    @Test
    void everyMacroThatPagesCallIsShown() throws IOException {
        Set<String> called = new TreeSet<>();
        for (String folder : List.of("page", "layout")) {
            try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
                for (Path file : files.toList()) {
                    CALL.matcher(Files.readString(file)).results().forEach(call -> called.add(call.group(1)));
                }
            }
        }
        assertThat(components.stream()
                        .flatMap(component -> component.examples().stream())
                        .map(ComponentsPage.Example::macro))
                .containsAll(called);
    }

    @Test
    void everyComponentIsIncluded() throws IOException {
        String all = Files.readString(TEMPLATES.resolve("component/all.ftlh"));
        assertThat(components)
                .allSatisfy(component -> assertThat(all).contains("<#include \"" + component.name() + ".ftlh\">"));
    }
}
