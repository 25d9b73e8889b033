package id.terang.site.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.look.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a theme may get wrong, told before a night has counted anything. */
class TemplateTrialTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final Definitions DEFINITIONS = DefinitionsLoader.load(HOME.resolve("config"));

    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        ChartFonts.install(Path.of("target", "chart-fonts"));
        templates = folder.resolve("templates");
        FileUtils.copyDirectory(HOME.resolve("templates").toFile(), templates.toFile());
    }

    @Test
    void theShippedTemplatesPass() {
        assertThatCode(this::tryAll).doesNotThrowAnyException();
    }

    @Test
    void everyTemplateThatCannotBeReadIsNamedWithLineAndColumn() throws IOException {
        append("page/office.ftlh", "\n<#if page>");
        append("component/qr.ftlh", "\n${");

        assertThat(problems())
                .extracting(Problem::where)
                .containsExactly("templates/component/qr.ftlh", "templates/page/office.ftlh");
        assertThat(problems())
                .extracting(Problem::message)
                .allSatisfy(reason -> assertThat(reason).contains("line", "column"));
    }

    @Test
    void aComponentThatAsksForWhatIsNotThereIsNamedInBothLanguages() throws IOException {
        Path component = templates.resolve("component/qr.ftlh");
        Files.writeString(component, Files.readString(component).replaceFirst("<svg", "\\${nobody.knows}<svg"));

        assertThat(problems())
                .extracting(Problem::message)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).contains("nobody", "component/qr.ftlh"));
    }

    @Test
    void aLookIsTriedInFrontOfTheProgramsFiles() throws IOException {
        Path look = Path.of("src/test/cases/look/green-office");
        assertThatCode(() -> tryAll(TemplateFiles.of(templates, look))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            text/id.properties   | layout.skp = Lompat          | look/text/id.properties: no page asks for the text 'layout.skp'
            text/en.properties   | layout.skip = Skip {0}       | 'layout.skip' may have [], has [{0}]
            text/en.properties   | layout.skip = \\uZZ         | Malformed
            content/id/istilah.md | ## Tanpa kode               | lacks its code
            component/qr.ftlh    | <#macro qr code>${x.y}</#macro> | component/qr.ftlh
            """)
    void whatALookSaysWronglyIsTold(String file, String content, String message) throws IOException {
        Path target = folder.resolve("look").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, content);

        assertThat(Objects.requireNonNull(catchThrowableOfType(
                                InvalidConfiguration.class, () -> tryAll(TemplateFiles.of(templates, folder))))
                        .problems())
                .extracting(Problem::toString)
                .anySatisfy(told -> assertThat(told).contains(message));
    }

    private List<Problem> problems() {
        return Objects.requireNonNull(catchThrowableOfType(InvalidConfiguration.class, this::tryAll))
                .problems();
    }

    private void tryAll() {
        tryAll(TemplateFiles.of(templates));
    }

    private static void tryAll(TemplateFiles files) {
        TemplateTrial.run(files, DEFINITIONS, LocalDate.of(2026, 11, 22));
    }

    private void append(String template, String text) throws IOException {
        Files.writeString(templates.resolve(template), Files.readString(templates.resolve(template)) + text);
    }
}
