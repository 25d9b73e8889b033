package id.terang.site.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.PageModel;
import id.terang.site.render.Assets;
import id.terang.site.render.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is a record, a template and an example; none of the three stands alone. */
class PagesTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("terang.home", ".."), "templates");

    @Test
    void everyPageHasATemplateAndEveryTemplateAPage() throws IOException {
        try (Stream<Path> templates = Files.list(TEMPLATES.resolve("page"))) {
            assertThat(templates.map(template -> template.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            kinds().map(PagesTest::template).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasAnExampleThatRenders(Language language) {
        List<PageModel> examples = ExamplePages.all(TEMPLATES, language);
        TemplateEngine engine =
                new TemplateEngine(TemplateFiles.of(TEMPLATES), Assets.load(TemplateFiles.of(TEMPLATES)));

        assertThat(examples.stream().<Class<?>>map(PageModel::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds().toList());
        assertThat(examples)
                .allSatisfy(example -> assertThat(engine.render(example))
                        .contains("<html lang=\"" + language.tag() + "\">", "<h1>", "</html>"));
    }

    private static Stream<Class<?>> kinds() {
        return Arrays.stream(PageModel.class.getPermittedSubclasses());
    }

    /** {@code NotFoundPage} is placed by {@code not-found.ftlh}. */
    private static String template(Class<?> kind) {
        String name = kind.getSimpleName().replaceFirst("Page$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
    }
}
