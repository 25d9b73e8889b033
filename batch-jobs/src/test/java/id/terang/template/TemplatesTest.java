package id.terang.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.TerangApplication;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Source;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.problem.Problems;
import id.terang.definition.reading.RegistersReader;
import id.terang.definition.reading.SourcesReader;
import id.terang.definition.reading.VocabularyReader;
import id.terang.definition.reference.ReferenceTables;
import id.terang.definition.reference.RegisterRows;
import id.terang.definition.register.Registers;
import id.terang.intake.Delivery;
import id.terang.intake.DeliveryOutcome;
import id.terang.intake.Intake;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("terang.home")));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);
    private static final int ELEMENTS = 9;

    private static Connection connection;

    @TempDir
    private Path folder;

    @BeforeAll
    static void database() throws SQLException {
        connection = TestDatabase.connect();
        ReferenceTables.write(connection, SHIPPED, NIGHT, "test", false);
        List<Source> odd = odd().toList();
        RegisterRows.write(
                connection,
                odd.stream()
                        .map(Source::register)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                odd);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into ref.vocabulary values ('promise_status', 'open'), ('promise_status', 'done') on conflict do nothing");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static Stream<Source> shipped() {
        return SHIPPED.sources().stream();
    }

    static Stream<Source> registers() {
        return shipped().filter(source -> source.register() != null && source.takes(Source.Format.XLSX));
    }

    /** Sources with names over two rows, names that repeat, columns that fill two fields, totals. */
    static Stream<Source> odd() {
        Problems problems = new Problems();
        ConfigurationFolder folder =
                new ConfigurationFolder(Path.of("src", "test", "cases", "delivery", "config"), problems);
        List<Source> sources = SourcesReader.read(
                folder, new Registers(RegistersReader.read(folder), List.of()), VocabularyReader.read(folder));
        problems.throwIfAny();
        return sources.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theExampleInATemplateIsLoadedByTheIntake(Source source) throws SQLException {
        Path file = folder.resolve(source.code()).resolve(Templates.fileName(source));
        assertThat(TerangApplication.run("template", source.code(), "--example", "--out", file.toString()))
                .isZero();

        DeliveryOutcome outcome = receive(source, file);

        int rows = source.layout() == Source.Layout.WIDE ? 1 : ELEMENTS;
        assertThat(outcome.state()).isEqualTo(DeliveryOutcome.State.LOADED);
        assertThat(outcome.notices()).isEmpty();
        assertThat(outcome.rows().rejected()).isZero();
        assertThat(outcome.rows().loaded()).isEqualTo(rows);
        assertThat(facts(source)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aRegisterMayAlsoBeFilledInAsAWorkbook(Source source) throws SQLException, IOException {
        Path file = folder.resolve(source.code() + ".xlsx");
        templates().write(source, file, true);

        DeliveryOutcome outcome = receive(source, file);

        assertThat(outcome.refusal()).isNull();
        assertThat(outcome.rows().rejected()).isZero();
        // The example of the CSV, if it came before, is the same row.
        assertThat(outcome.rows().loaded() + outcome.rows().duplicate()).isEqualTo(1);
        assertThat(facts(source)).isEqualTo(1);
    }

    @Test
    void aFormThatTheIntakeWouldNotReadIsNotWritten() {
        Path file = folder.resolve("x.xlsx");

        assertThat(TerangApplication.run("template", "jemput-bola", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anEmptyTemplateHoldsNoDataAndIsTheSameEveryTime(Source source) throws SQLException, IOException {
        Path file = folder.resolve("one").resolve(Templates.fileName(source));
        Path again = folder.resolve("two").resolve(Templates.fileName(source));
        List<Path> written = templates().write(source, file, false);
        List<Path> repeated = templates().write(source, again, false);

        DeliveryOutcome outcome = receive(source, file);

        assertThat(outcome.rows().physical()).isEqualTo(outcome.rows().header()).isPositive();
        for (int index = 0; index < written.size(); index++) {
            assertThat(repeated.get(index)).hasSameBinaryContentAs(written.get(index));
        }
    }

    @ParameterizedTest
    @MethodSource("odd")
    void theHeaderOfEveryKindOfExportIsUnderstood(Source source) throws SQLException, IOException {
        Path file = folder.resolve(Templates.fileName(source));
        templates().write(source, file, true);

        DeliveryOutcome outcome = receive(source, file);

        assertThat(outcome.refusal()).isNull();
        assertThat(outcome.notices()).isEmpty();
        assertThat(reasons(outcome)).isSubsetOf("unknown_office", "mostly_blank");
    }

    @Test
    void theGuideOfTheSurveyFormNamesTheNineElementsByMeaningAndWhatIsNeverStored() throws IOException {
        Path file = folder.resolve("form.xlsx");
        templates().write(source("skm-formulir"), file, false);

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.findSheet("Petunjuk").orElseThrow().openStream()) {
            List<String> guide = rows.map(row -> String.join(
                            "|",
                            row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .toList()))
                    .toList();
            assertThat(guide)
                    .contains(
                            "U8 Penanganan Pengaduan|Nilai untuk unsur: Penanganan pengaduan, saran, dan masukan|boleh kosong|"
                                    + "1, 2, 3, atau 4 (4 paling baik)|4|dihitung; yang terbit hanya jumlah dan nilainya",
                            "U9 Sarana Prasarana|Mark for the element: Facilities|may be empty|1, 2, 3 or 4 (4 is best)|4|"
                                    + "counted; only totals and scores are published",
                            "No HP|Data pribadi untuk kantor sendiri; boleh dikosongkan sebelum dikirim|boleh kosong|bebas||"
                                    + "data pribadi: dilewati saat dibaca, tidak pernah disimpan atau terbit");
        }
    }

    @Test
    void theGuideOfACsvStandsBesideIt() throws IOException {
        List<Path> written = templates().write(source("jemput-bola"), folder.resolve("isian.csv"), false);

        assertThat(written).containsExactly(folder.resolve("isian.csv"), folder.resolve("isian-petunjuk.txt"));
        assertThat(Files.readString(written.getLast()))
                .startsWith("\uFEFFPetunjuk mengisi: Laporan jemput bola\r\n")
                .contains("   Cara mengisi: tanggal, ditulis seperti 31-12-2026\r\n", "   dinsos-magetan = ");
    }

    private static Templates templates() {
        return new Templates(SHIPPED, HOME.resolve("templates"));
    }

    private static Source source(String code) {
        return shipped()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private DeliveryOutcome receive(Source source, Path file) throws SQLException {
        return Intake.receive(
                connection, new Delivery(source.code(), file), source, NIGHT, false, folder.resolve("reports"));
    }

    private static int facts(Source source) throws SQLException {
        return Integer.parseInt(query("select count(*) from fact."
                        + source.subject().table() + " where source = '" + source.code() + "'")
                .getFirst());
    }

    private static List<String> reasons(DeliveryOutcome outcome) throws SQLException {
        return query("select reason from staging.rejected_rows where delivery = " + outcome.number());
    }

    private static List<String> query(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new java.util.ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
