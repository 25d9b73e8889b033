package id.terang.site.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problem;
import id.terang.site.chart.svg.ChartFonts;
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

    private List<Problem> problems() {
        return Objects.requireNonNull(catchThrowableOfType(InvalidConfiguration.class, this::tryAll))
                .problems();
    }

    private void tryAll() {
        TemplateTrial.run(templates, DEFINITIONS, LocalDate.of(2026, 11, 22));
    }

    private void append(String template, String text) throws IOException {
        Files.writeString(templates.resolve(template), Files.readString(templates.resolve(template)) + text);
    }
}
