package id.terang.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.register.Registers;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Texts;
import id.terang.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    @BeforeEach
    void write() throws SQLException, IOException {
        written.putAll(write(TestDatabase.connect()));
    }

    @Test
    void everyFormatHoldsTheSameFiguresInTheSameOrder() throws IOException {
        List<List<String>> csv = cells(text("data/ikm.csv"), ',');

        assertThat(csv).hasSize(5).first().isEqualTo(FigureColumn.headers());
        assertThat(excel()).isEqualTo(csv);
        assertThat(json()).isEqualTo(csv);
        assertThat(zipped().get("ikm.csv")).isEqualTo(text("data/ikm.csv"));
    }

    @Test
    void excelLeavesCodesTextAndReadsNumbersWithACommaAndDays() {
        assertThat(text("data/ikm.excel.csv").replace('"', '~'))
                .startsWith("\ufeffmetric;office;")
                .contains(";~=~~dinsos-b~~~;;2026-07-01;2026-09-30;~=~~all~~~;89,20;published;1204,5;13,5;13;")
                .contains(";~=~~35.20.02~~~;2025-01-01;");
    }

    @Test
    void theSameReleaseIsAlwaysTheSameBytes() throws SQLException, IOException {
        Map<String, ByteArrayOutputStream> again = write(TestDatabase.connect());

        assertThat(again.keySet()).isEqualTo(written.keySet());
        again.forEach((path, bytes) -> assertThat(bytes.toByteArray())
                .as(path)
                .isEqualTo(Objects.requireNonNull(written.get(path)).toByteArray()));
    }

    @Test
    void madeUpFiguresAreSaidToBeMadeUpWhereverTheyGo() throws IOException {
        assertThat(zipped().get("BACA-SAYA.txt")).contains("Data simulasi.", "[c]: Dirahasiakan", "CC BY 4.0");
        assertThat(zipped().get("README.txt")).contains("Simulated data.", "[c]: Confidential", "CC BY 4.0");
        assertThat(zipped().get("ikm.csv-metadata.json")).contains("Data simulasi.");
        assertThat(text("data/ikm.json")).contains("\"synthetic\" : true", "Data simulasi.");
        assertThat(excel()).allMatch(row -> List.of("true", "synthetic").contains(row.getLast()));
    }

    @Test
    void theUnpackedZipIsADataPackageByItself() throws IOException {
        Map<String, String> folder = zipped();
        String descriptor = Objects.requireNonNull(folder.get("datapackage.json"));
        JsonNode root = JSON.readTree(descriptor);
        JsonNode csv = root.get("resources").get(0);

        assertThat(root.get("resources")).hasSize(1);
        assertThat(root.get("name").asString()).matches("[a-z0-9._-]+-ikm");
        assertThat(folder).containsKey(csv.get("path").asString());
        assertThat(csv.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("name").asString()))
                .isEqualTo(cells(Objects.requireNonNull(folder.get("ikm.csv")), ',')
                        .getFirst());
        assertThat(descriptor).as("a file that does not change by night").doesNotContain("2026-11-22");
        assertThat(folder.get("BACA-SAYA.txt")).contains("ikm.csv-metadata.json", "datapackage.json");
        assertThat(folder.get("README.txt")).contains("ikm.csv-metadata.json", "datapackage.json");
    }

    private List<List<String>> excel() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : cells(text("data/ikm.excel.csv").substring(1), ';')) {
            rows.add(row.stream()
                    .map(cell -> cell.startsWith("=\"") ? cell.substring(2, cell.length() - 1) : cell.replace(',', '.'))
                    .toList());
        }
        return rows;
    }

    private List<List<String>> json() {
        JsonNode root = JSON.readTree(text("data/ikm.json"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(root.get("columns")
                .valueStream()
                .map(column -> column.get("name").asString())
                .toList());
        for (JsonNode row : root.get("rows")) {
            rows.add(row.valueStream().map(OpenDataTest::cell).toList());
        }
        return rows;
    }

    private static String cell(JsonNode node) {
        return node.isNull() ? "" : node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asString();
    }

    private Map<String, String> zipped() throws IOException {
        return unpacked(Objects.requireNonNull(written.get("data/ikm.zip")).toByteArray());
    }

    /** The text of every file in a ZIP, by its name. */
    static Map<String, String> unpacked(byte[] content) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private String text(String path) {
        return Objects.requireNonNull(written.get(path)).toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> cells(String csv, char separator) throws IOException {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv)) {
            return rows.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static Map<String, ByteArrayOutputStream> write(Connection opened) throws SQLException, IOException {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        try (Connection connection = opened) {
            connection.setAutoCommit(false);
            FiveFigures.release(connection);
            DataWords words = new DataWords(
                    Texts.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN),
                    Texts.load(TemplateFiles.of(HOME.resolve("templates")), Language.ENGLISH));
            OpenData.write(List.of(connection), onlyIkm(), Night.read(connection, "2026-11-22.1"), words, path -> {
                ByteArrayOutputStream stream = new ByteArrayOutputStream();
                assertThat(files.put(path, stream)).isNull();
                return stream;
            });
        }
        return files;
    }

    static Definitions onlyIkm() {
        Definitions all = DefinitionsLoader.load(HOME.resolve("config"));
        return new Definitions(
                all.portal(),
                all.offices(),
                all.areas(),
                all.calendar(),
                all.sources(),
                all.metrics().stream()
                        .filter(metric -> metric.code().equals("ikm"))
                        .toList(),
                all.instruments(),
                all.disclosure(),
                all.reportedFigures(),
                all.stocks(),
                all.boundaries(),
                all.vocabulary(),
                all.oldAddresses(),
                all.gateLimits(),
                all.reporting(),
                new Registers(all.registers().find("janji-dinas").stream().toList(), List.of()),
                all.hash());
    }
}
