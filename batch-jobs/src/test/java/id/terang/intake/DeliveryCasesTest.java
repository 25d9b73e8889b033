package id.terang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder below {@code src/test/cases/delivery} is a case; its README says how to read one. */
class DeliveryCasesTest {

    private static final List<String> FACTS =
            List.of("complaints", "visits", "survey_responses", "assessments", "entries");

    @TempDir
    private Path reports;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(IntakeBed.CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("config"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void deliversWhatTheCaseExpects(String name) throws SQLException, IOException {
        Path folder = IntakeBed.CASES.resolve(name);
        try (IntakeBed bed = new IntakeBed(reports)) {
            bed.receiveAll(folder);

            StringBuilder facts = new StringBuilder();
            for (String table : FACTS) {
                facts.append(facts(bed, table));
            }
            String rejected = bed.table("""
                    select deliveries.file_name, rejected.line, rejected.column_name, rejected.value, rejected.reason,
                        rejected.message
                    from staging.rejected_rows as rejected
                    join staging.deliveries as deliveries on deliveries.delivery = rejected.delivery
                    order by deliveries.delivery, rejected.line, rejected.column_name, rejected.reason
                    """);
            String ledger = bed.table("""
                    select file_name, physical_rows, header_rows, blank_rows, nullif(other_rows, 0) as other_rows, loaded_rows, rejected_rows, duplicate_rows,
                        superseding_rows, unknown_codes, first_day, last_day, refusal
                    from staging.deliveries
                    order by delivery
                    """);
            assertThat(folder.resolve("ledger.csv")).exists();
            assertThat(ledger).as("ledger.csv").isEqualTo(expected(folder, "ledger.csv"));
            assertThat(rejected).as("rejected.csv").isEqualTo(expected(folder, "rejected.csv"));
            assertThat(facts.toString()).as("facts.csv").isEqualTo(expected(folder, "facts.csv"));
        }
    }

    private static String facts(IntakeBed bed, String table) throws SQLException {
        List<String> columns = bed.column("""
                select column_name
                from information_schema.columns
                where table_schema = 'fact' and table_name = '%s'
                    and column_name not in ('source', 'delivery', 'absent_from', 'content_hash')
                order by ordinal_position
                """.formatted(table));
        return bed.table(
                "select " + String.join(", ", columns) + " from fact." + table + " order by delivery, line, key");
    }

    private static String expected(Path folder, String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }
}
