package id.terang.site.look;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.definition.problem.Problem;
import id.terang.definition.problem.Problems;
import id.terang.site.render.Assets;
import id.terang.site.render.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instance looks as it wants without a change to the program. */
class LookTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("terang.home", ".."), "templates");
    private static final Path GREEN_OFFICE = Path.of("src/test/cases/look/green-office");
    private static final TemplateFiles GREEN = TemplateFiles.of(TEMPLATES, GREEN_OFFICE);

    @TempDir
    private Path config;

    @Test
    void changesWhatItNamesAndNothingElse() {
        Tokens tokens = Tokens.load(GREEN);
        Tokens own = Tokens.load(TemplateFiles.of(TEMPLATES));
        Texts texts = Texts.load(GREEN, Language.INDONESIAN);

        assertThat(tokens.light("brand")).isEqualTo("#1b5e20");
        assertThat(tokens.dark("brand")).as("dark is not named").isEqualTo(own.dark("brand"));
        assertThat(tokens.dark("deep")).isEqualTo("#0b2412");
        assertThat(tokens.light("ink")).isEqualTo(own.light("ink"));
        assertThat(texts.get("layout.skip")).isEqualTo("Lompat ke isi");
        assertThat(texts.get("layout.synthetic")).isEqualTo("Data simulasi.");
        assertThat(Texts.load(GREEN, Language.ENGLISH).get("layout.skip")).isEqualTo("Skip to content");
        assertThat(GREEN.file("component/sun.ftlh")).startsWith(GREEN_OFFICE);
        assertThat(GREEN.file("component/qr.ftlh")).startsWith(TEMPLATES);
    }

    @Test
    void standsInBothStyleSheetsUnderAnotherAddress() {
        Assets green = Assets.load(GREEN);
        Assets own = Assets.load(TemplateFiles.of(TEMPLATES));

        for (String sheet : List.of("terang.css", "ringkas.css")) {
            assertThat(css(green, sheet)).contains("--brand: #1b5e20;").doesNotContain("--brand: #0b4f5c;");
            assertThat(green.address(sheet)).isNotEqualTo(own.address(sheet));
        }
        assertThat(css(green, "terang.css")).contains(".logo { letter-spacing: .02em; }");
        assertThat(green.address("terang.js")).isEqualTo(own.address("terang.js"));
    }

    @Test
    void theProgramsColoursAndThoseOfTheCaseCanBeRead() {
        assertThat(problems(TemplateFiles.of(TEMPLATES))).isEmpty();
        assertThat(problems(GREEN)).isEmpty();
        Problems contrast = new Problems();
        Contrast.check(Tokens.load(TemplateFiles.of(TEMPLATES)), "templates/" + Tokens.FILE, contrast);
        assertThat(contrast.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page/ofice.ftlh    | <p>hello</p>                                  | replaces nothing: there is no templates/page/ofice.ftlh
            text/jv.properties | layout.skip = Langsung                        | replaces nothing
            asset/tokens.css   | :root { --brnd: #000000; }                    | has --brnd, which is no token; there are --air, --alert
            asset/tokens.css   | :root { --soft: #c0c0c0; }                    | --soft (#c0c0c0) on --paper (#fbfaf6) has a contrast of 1.74 : 1 on light pages; at least 4.5 : 1
            asset/tokens.css   | @media (prefers-color-scheme: dark) { :root { --soft: #444444; } } | on dark pages
            asset/tokens.css   | :root { --soft: grey; }                       | --soft is 'grey'; write a colour as #0b4f5c
            asset/tokens.css   | :root { --soft #c0c0c0 }                      | has '--soft #c0c0c0'; expected lines like --brand: #0b4f5c;
            asset/tokens.css   | :root { --brand: #000000; } body { margin: 0 } | has 'body { margin: 0 }'; only :root
            """)
    void everyMistakeIsToldWithItsFile(String file, String content, String message) throws IOException {
        write(file, content);

        assertThat(problems(TemplateFiles.of(TEMPLATES, config)))
                .allSatisfy(problem -> assertThat(problem.where()).isEqualTo("config/look/" + file))
                .extracting(Problem::message)
                .anySatisfy(told -> assertThat(told).contains(message));
    }

    @Test
    void aNoteAndHiddenFilesAreNoMistake() throws IOException {
        write("README.md", "why");
        write("page/.office.ftlh.swp", "an editor's");

        assertThat(problems(TemplateFiles.of(TEMPLATES, config))).isEmpty();
    }

    private void write(String file, String content) throws IOException {
        Path target = config.resolve("look").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, content);
    }

    private static List<Problem> problems(TemplateFiles files) {
        Problems problems = new Problems();
        LookCheck.run(files, problems);
        return problems.all();
    }

    private static String css(Assets assets, String sheet) {
        return new String(assets.files().get(assets.address(sheet).substring(1)), StandardCharsets.UTF_8);
    }
}
