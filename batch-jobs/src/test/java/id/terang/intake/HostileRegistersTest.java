package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Source;
import id.terang.definition.reference.ReferenceTables;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.template.Templates;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every register of the shipped instance, one bad cell at a time: each costs its own row and nothing else, and is named. */
class HostileRegistersTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);

    /** Good rows beside a bad one: of a file that is mostly bad nothing is read. */
    private static final int GOOD_PER_BAD = 4;

    private static Connection connection;

    @TempDir
    private Path folder;

    /** A cell that must not get through. */
    private record Attack(Source.Column column, String value) {}

    @BeforeAll
    static void database() throws SQLException {
        connection = TestDatabase.connect();
        ReferenceTables.write(connection, SHIPPED, NIGHT, "test", false);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static Stream<Source> registers() {
        return SHIPPED.sources().stream().filter(source -> source.register() != null);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aBadCellCostsItsRowAndIsNamed(Source usual) throws SQLException, IOException {
        Path file = folder.resolve(usual.code() + ".csv");
        Source source = usual.of(file.getFileName().toString());
        new Templates(SHIPPED, HOME.resolve("templates")).write(usual, file, true);
        Map<String, String> good = row(source, file);
        List<Attack> attacks = attacks(source);
        int goodRows = attacks.size() * GOOD_PER_BAD;
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < goodRows; row++) {
            rows.add(changed(good, key(source), "baik-" + row));
        }
        for (int row = 0; row < attacks.size(); row++) {
            Attack attack = attacks.get(row);
            rows.add(changed(
                    changed(good, key(source), "buruk-" + row), attack.column().name(), attack.value()));
        }
        write(source, file, good, rows);

        DeliveryOutcome outcome = Intake.receive(
                connection, new Delivery(source.code(), file), usual, NIGHT, false, folder.resolve("reports"));

        assertThat(outcome.refusal()).isNull();
        assertThat(outcome.rows().loaded()).isEqualTo(goodRows);
        assertThat(outcome.rows().rejected()).isEqualTo(attacks.size());
        for (int row = 0; row < attacks.size(); row++) {
            Attack attack = attacks.get(row);
            assertThat(TestDatabase.column(
                            connection,
                            "select column_name from staging.rejected_rows where delivery = " + outcome.number()
                                    + " and line = " + (goodRows + row + 2)))
                    .as(attack.column().name() + ": " + attack.value())
                    .contains(attack.column().name());
        }
        assertThat(TestDatabase.column(
                        connection,
                        "select key from fact.entries where source = '" + source.code() + "' and key like 'buruk%'"))
                .isEmpty();
    }

    private static List<Attack> attacks(Source source) {
        Register register = Objects.requireNonNull(source.register());
        List<Attack> attacks = new ArrayList<>();
        for (Source.Column column : source.columns()) {
            register.columns().stream()
                    .filter(field -> field.name().equals(column.field()))
                    .forEach(field -> bad(field).forEach(value -> attacks.add(new Attack(column, value))));
        }
        return attacks;
    }

    private static List<String> bad(RegisterField field) {
        List<String> values = new ArrayList<>(
                switch (field.name()) {
                    case RegisterField.KEY -> List.of("3520022501900001");
                    case RegisterField.OFFICE -> List.of("dinsos-lain", "=HYPERLINK(\"https://x.id\")");
                    case RegisterField.AREA -> List.of("99.99", "Magetan");
                    default ->
                        switch (field.type()) {
                            case TEXT ->
                                List.of(
                                        "hubungi 0812-3456-7890",
                                        "NIK 3520022501900001",
                                        "x".repeat((int) field.maximum() + 1));
                            case DATE -> List.of("0000-00-00", "0006-05-01", "31/02/2026", "2026-03-02", "kemarin");
                            case PLANNED_DATE -> List.of("0000-00-00", "31/02/2026", "9999-01-01", "segera");
                            case INTEGER, RUPIAH, DECIMAL ->
                                List.of("banyak", "-1", "1".repeat(40), "#N/A", "Rp1 miliar");
                            case CODE, CODES -> List.of("bukan-pilihan");
                            case LINK -> List.of("javascript:alert(1)", "https://contoh.id/\"><script>", "http://x");
                            case METRIC -> List.of("bukan-statistik");
                            case ENTRY -> List.of("x".repeat((int) field.maximum() + 1));
                        };
                });
        if (field.isRequired() && !field.name().equals(RegisterField.KEY)) {
            values.add("");
        }
        return values;
    }

    private static Map<String, String> row(Source source, Path file) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(source.delimiter()).ofCsvRecord(content(source, file))) {
            List<CsvRecord> records = reader.stream().toList();
            Map<String, String> row = new LinkedHashMap<>();
            for (int cell = 0; cell < records.getFirst().getFieldCount(); cell++) {
                row.put(records.getFirst().getField(cell), records.get(1).getField(cell));
            }
            return row;
        }
    }

    private static String content(Source source, Path file) throws IOException {
        return Files.readString(file, source.charset()).replace("\uFEFF", "");
    }

    private static void write(Source source, Path file, Map<String, String> header, List<Map<String, String>> rows)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(source.delimiter())
                .build(Files.newBufferedWriter(file, source.charset()))) {
            csv.writeRecord(header.keySet());
            rows.forEach(row -> csv.writeRecord(row.values()));
        }
    }

    private static Map<String, String> changed(Map<String, String> row, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return changed;
    }

    private static String key(Source source) {
        return source.columns().stream()
                .filter(column -> RegisterField.KEY.equals(column.field()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
