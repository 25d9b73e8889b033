package id.terang.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.look.TemplateFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveValuesTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));

    @TempDir
    private Path templates;

    @Test
    void aMetricIsTheFigureOfTonightTiedToItsRow() throws IOException {
        assertThat(article("Sekarang {{metric:ikm}}."))
                .isEqualTo("<p>Sekarang <a href=\"/statistik/ikm/\"><span"
                        + " data-figure=\"ikm|office|*|quarter|2026-07-01|all|all\" data-value=\"89.21\">89,21</span></a>"
                        + " (Triwulan III 2026).</p>");
    }

    @Test
    void aMetricWithoutFigureSaysSo() throws IOException {
        assertThat(article("{{metric:kunjungan}}")).contains("<a href=\"/statistik/kunjungan/\">belum ada angka</a>");
    }

    @Test
    void aRuleIsTheNumberOfTheConfiguration() throws IOException {
        assertThat(article(
                        "k = {{rule:threshold}}, batas {{rule:limit-complaint}}, kembali {{rule:readmitted-share}}%"))
                .isEqualTo("<p>k = 5, batas 14, kembali 97,5%</p>");
    }

    @Test
    void anUnknownMarkStopsTheBuildAndNamesIt() {
        for (String mark : List.of("metric:tidak-ada", "rule:tidak-ada", "angka:ikm", "ikm", "")) {
            assertThatThrownBy(() -> article("{{" + mark + "}}"))
                    .isInstanceOf(InvalidConfiguration.class)
                    .hasMessageContaining("templates/content/id/metodologi.md")
                    .hasMessageContaining("{{" + mark + "}}")
                    .hasMessageContaining("limit-complaint");
        }
    }

    private String article(String markdown) throws IOException {
        Path folder = Files.createDirectories(templates.resolve("content/id"));
        Files.writeString(folder.resolve("metodologi.md"), markdown);
        Wording words = Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN);
        return Content.of(TemplateFiles.of(templates), Language.INDONESIAN, words.glossary())
                .article("metodologi", new LiveValues(words, SHIPPED, LiveValuesTest::headline))
                .body()
                .html()
                .strip();
    }

    private static Optional<Figure> headline(String code) {
        Metric metric = SHIPPED.metrics().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return code.equals("ikm")
                ? Optional.of(new Figure(
                        "ikm|office|*|quarter|2026-07-01|all|all",
                        metric,
                        new Period(Period.Kind.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)),
                        new Value.Published(new BigDecimal("89.21"), null, null, null, null, null, "A"),
                        List.of()))
                : Optional.empty();
    }
}
