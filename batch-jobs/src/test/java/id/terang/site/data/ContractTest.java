package id.terang.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import id.terang.definition.Language;
import id.terang.site.api.Api;
import id.terang.site.catalogue.Catalogue;
import id.terang.site.look.TemplateFiles;
import id.terang.site.register.Entries;
import id.terang.site.register.RegisterFiles;
import id.terang.site.render.Texts;
import id.terang.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs of others read these files: no column and no field changes without a new version and a line in the changelog. */
class ContractTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ZIP = "data/ikm.zip";
    private static final String OPENAPI = "api/v1/openapi.json";

    private final Map<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void write() throws SQLException, IOException {
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            FiveFigures.release(connection);
            FiveFigures.revise(connection);
            moveTo(connection, "dinsos-b", "dinsos-lahat");
            moveTo(connection, "dinsos-A", "*");
            DataWords words = new DataWords(
                    Texts.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN),
                    Texts.load(TemplateFiles.of(HOME.resolve("templates")), Language.ENGLISH));
            Definitions definitions = OpenDataTest.onlyIkm();
            Night night = Night.read(connection, "2026-11-22.1");
            Map<String, ByteArrayOutputStream> streams = new TreeMap<>();
            OpenData data = OpenData.write(List.of(connection), definitions, night, words, path -> {
                streams.put(path, new ByteArrayOutputStream());
                return Objects.requireNonNull(streams.get(path));
            });
            streams.forEach((path, stream) -> files.put(path, stream.toByteArray()));
            OpenDataTest.unpacked(Objects.requireNonNull(files.get(ZIP)))
                    .forEach((name, text) -> files.put(ZIP + "/" + name, text.getBytes(StandardCharsets.UTF_8)));
            promise(connection);
            judge(connection);
            RegisterFiles registers =
                    RegisterFiles.of(definitions, night, words, Entries.read(connection, definitions.registers()));
            files.putAll(registers.contents());
            files.putAll(Catalogue.files(definitions, night, words, data.files(), registers.files()));
            files.putAll(Api.files(connection, definitions, night, words, data, registers.files()));
        }
    }

    @Test
    void noColumnAndNoFieldChangesQuietly() throws IOException {
        List<String> contract = new ArrayList<>();
        for (String csv : List.of("data/ikm.csv", "data/ikm.excel.csv", "data/ikm.versi.csv")) {
            contract.add(csv + " " + text(csv).lines().findFirst().orElseThrow());
        }
        files.keySet().stream().filter(path -> path.startsWith(ZIP + "/")).forEach(contract::add);
        shapes().forEach((path, shape) -> shape.fields()
                .forEach((field, types) -> contract.add(path + " " + field + " " + String.join("|", types))));
        Path known = Path.of("src", "test", "resources", "contract", FigureColumn.SCHEMA_VERSION + ".txt");

        Files.write(Path.of("target", "contract.txt"), contract);
        assertThat(contract)
                .as("Raise FigureColumn.SCHEMA_VERSION, copy target/contract.txt to " + known
                        + " and say in CHANGELOG.md what changed")
                .isEqualTo(Files.readAllLines(known));
    }

    @Test
    void theVersionIsInTheChangelog() throws IOException {
        assertThat(Files.readString(HOME.resolve("CHANGELOG.md"))).contains("schema " + FigureColumn.SCHEMA_VERSION);
    }

    @Test
    void theApiIsPreciselyWhatItsDescriptionSays() {
        JsonNode document = JSON.readTree(text(OPENAPI));
        Map<String, Shape> api = new TreeMap<>(shapes());
        api.keySet().removeIf(path -> !path.startsWith("api/"));

        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        api.keySet().stream().map(path -> "/" + path).toList());
        api.forEach((path, shape) -> {
            JsonNode operation = document.get("paths").get("/" + path).get("get");
            JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
            Map<String, Set<String>> allowed = Shape.allowed(document, schema).fields();
            assertThat(shape.fields().keySet()).as(path).isEqualTo(allowed.keySet());
            shape.fields()
                    .forEach((field, types) -> types.forEach(type -> assertThat(allowed.get(field))
                            .as(path + " " + field)
                            .containsAnyOf(type, type.equals("integer") ? "number" : type)));
        });
    }

    @Test
    void theApiHoldsTheFiguresOfTheOpenData() {
        assertThat(text("api/v1/offices/dinsos-lahat.json"))
                .contains("\"value\" : 89.20,", "\"numerator\" : 1204.5,", "\"marks\" : \"p\",");
        assertThat(text("api/v1/portal.json")).contains("\"value\" : 0.00,");
        assertThat(JSON.readTree(text("api/v1/releases.json"))
                        .at("/releases/1/release")
                        .asString())
                .isEqualTo("2026-11-21.1");
    }

    @Test
    void theApiHoldsTheQualityOfEverySourceWithItsParts() {
        assertThat(text("api/v1/quality.json"))
                .contains("\"source\" : \"sp4n-lapor\"", "\"numerator\" : 300", "\"score\" : null");
        // (30 × 300 ÷ 365 + 25 × 99 ÷ 100) ÷ 55 × 100
        assertThat(text("api/v1/quality.json")).contains("\"score\" : 89.8");
    }

    @Test
    void everyFileThatAListNamesIsThere() {
        List<String> named = new ArrayList<>();
        JSON.readTree(text("data/datapackage.json"))
                .get("resources")
                .forEach(resource -> named.add("data/" + resource.get("path").asString()));
        JSON.readTree(text("data/index.json"))
                .at("/files/0/downloads")
                .forEach(download -> named.add(download.get("path").asString().substring(1)));
        JSON.readTree(text("data/dcat.jsonld"))
                .findValues("dcat:downloadURL")
                .forEach(address -> named.add(address.get("@id").asString().replaceFirst("^https?://[^/]+/", "")));
        JSON.readTree(text("api/v1/offices.json"))
                .get("offices")
                .forEach(office -> named.add(office.get("figures").asString().substring(1)));
        JSON.readTree(text("api/v1/registers.json"))
                .at("/registers/0/downloads")
                .forEach(address -> named.add(address.asString().substring(1)));

        assertThat(named).hasSizeGreaterThan(9).allMatch(files::containsKey);
    }

    @Test
    void aHarvesterFindsTheEarlierValuesOfRevisedFigures() {
        assertThat(JSON.readTree(text("data/dcat.jsonld")).findValues("dcat:downloadURL"))
                .extracting(address -> address.get("@id").asString())
                .anyMatch(address -> address.endsWith("/data/ikm.versi.csv"));
    }

    /** By path; the files of all offices are one shape. */
    private Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.matches(".*\\.json(ld)?") && !path.equals(OPENAPI)) {
                shapes.computeIfAbsent(
                                path.replaceFirst("offices/[^/]+\\.json", "offices/{office}.json"),
                                fresh -> new Shape(new TreeMap<>()))
                        .add(Shape.of(JSON.readTree(content)));
            }
        });
        return shapes;
    }

    private String text(String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    private static void promise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    reset role;
                    insert into release.entries (
                        register, source, key, office, area, day, citation, synthetic, is_late, content, known_from, known_to
                    )
                    values ('janji-dinas', 'janji-dinas', '1', 'dinsos-lahat', null, '2026-02-13', null, true, true,
                        '{"promise": "Loket dibuka", "made_on": "2026-02-13", "status": "open"}', 1, null);
                    set role terang_site""");
        }
    }

    private static void judge(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    reset role;
                    insert into release.source_quality
                    values
                        ('2026-11-22.1', 'sp4n-lapor', 'completeness', 300, 365),
                        ('2026-11-22.1', 'sp4n-lapor', 'validity', 99, 100);
                    set role terang_site""");
        }
    }

    private static void moveTo(Connection connection, String place, String other) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset role; update release.figures set place = '" + other + "' where place = '" + place
                    + "'; set role terang_site");
        }
    }
}
