package id.terang.site.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.register.Register;
import id.terang.site.data.DataWords;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs of others read the registers: no column of a shipped one changes without a new version and a line in the changelog. */
class RegisterContractTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));
    private static final DataWords WORDS = new DataWords(
            Texts.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN),
            Texts.load(TemplateFiles.of(HOME.resolve("templates")), Language.ENGLISH));

    @Test
    void noColumnOfARegisterChangesQuietly() throws IOException {
        List<String> contract = new ArrayList<>();
        for (Register register : SHIPPED.registers().all()) {
            if (register.isPublic()) {
                columns(register)
                        .forEach(column -> contract.add(String.join(
                                        " ",
                                        register.code(),
                                        column.name(),
                                        column.type().tableSchema(),
                                        String.join("|", column.values().keySet()))
                                .strip()));
            }
        }
        Path known =
                Path.of("src", "test", "resources", "contract", "registers-" + RegisterFiles.SCHEMA_VERSION + ".txt");

        Files.write(Path.of("target", "registers.txt"), contract);
        assertThat(contract)
                .as("Raise RegisterFiles.SCHEMA_VERSION, copy target/registers.txt to " + known
                        + " and say in CHANGELOG.md what changed")
                .isEqualTo(Files.readAllLines(known));
    }

    @Test
    void theVersionIsInTheChangelog() throws IOException {
        assertThat(Files.readString(HOME.resolve("CHANGELOG.md")))
                .contains("registers " + RegisterFiles.SCHEMA_VERSION);
    }

    @Test
    void noFieldTakesTheNameOfAColumnThatEveryRegisterHas() {
        SHIPPED.registers()
                .all()
                .forEach(register -> assertThat(columns(register))
                        .as(register.code())
                        .extracting(RegisterColumn::name)
                        .doesNotHaveDuplicates());
    }

    @Test
    void theTableSchemaTellsTypesCodesAndLimits() {
        JsonNode schema = RegisterDescription.tableSchema(
                columns(SHIPPED.registers().find("program-anggaran").orElseThrow()));

        assertThat(field(schema, "budget").at("/type").asString()).isEqualTo("integer");
        assertThat(field(schema, "physical").at("/constraints/maximum").asInt()).isEqualTo(100);
        assertThat(field(schema, "strategy").at("/constraints/enum").isEmpty()).isFalse();
        assertThat(field(schema, "late").at("/trueValues/0").asString()).isEqualTo("true");
        JsonNode desk = RegisterDescription.tableSchema(
                columns(SHIPPED.registers().find("forum-desk").orElseThrow()));
        String several = field(desk, "agencies").at("/constraints/pattern").asString();
        assertThat("civil_registry|health").matches(several);
        assertThat("civil_registry|nobody").doesNotMatch(several);
    }

    private static JsonNode field(JsonNode schema, String name) {
        return schema.get("fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<RegisterColumn> columns(Register register) {
        return RegisterColumn.of(register, SHIPPED.vocabulary(), WORDS);
    }
}
