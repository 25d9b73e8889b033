package id.terang.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.terang.database.SqlFile;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Metric;
import id.terang.testing.CaseTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of {@code src/test/cases/sql}: given tables in, expected tables out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlCasesTest {

    private static final Path CASES = Path.of("src", "test", "cases", "sql");

    @SuppressWarnings("NullAway.Init")
    private CaseDatabase database;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    void createDatabase() throws SQLException {
        database = new CaseDatabase();
    }

    @AfterEach
    void forgetCase() throws SQLException {
        database.forgetCase();
    }

    @AfterAll
    void closeDatabase() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsWhatTheCaseExpects(String name) throws IOException, SQLException {
        List<CaseTable> given = CaseTable.all(CASES.resolve(name), "given.");
        for (CaseTable table : given) {
            database.insert(table);
        }
        if (given.stream().noneMatch(table -> table.name().equals("ref.metrics"))) {
            wantEveryMeasure();
        }
        wantEveryView();
        Measures.compute(database.connection());
        List<CaseTable> expected = CaseTable.all(CASES.resolve(name), "expect.");
        assertThat(expected).isNotEmpty();
        for (CaseTable table : expected) {
            assertThat(table.rows()).as("%s of case %s", table.name(), name).isNotEmpty();
            assertThat(database.actual(table))
                    .as("%s of case %s", table.name(), name)
                    .containsExactlyElementsOf(table.lines());
        }
    }

    @Test
    void everyMeasureHasACase() throws IOException {
        Set<String> covered = new TreeSet<>();
        for (String name : cases()) {
            for (CaseTable table : CaseTable.all(CASES.resolve(name), "expect.")) {
                covered.addAll(table.column("measure"));
            }
        }
        assertThat(covered)
                .containsAll(measures().stream()
                        .map(measure -> measure.getField("measure"))
                        .filter(measure -> !measure.startsWith("eligible_desil_"))
                        .toList());
    }

    @Test
    void everyMeasureFeedsAMetricThatShips() throws IOException {
        Path config = Path.of(Objects.requireNonNull(System.getProperty("terang.home")))
                .resolve("config");
        String readers = SqlFile.read(MeasureStep.class, "wanted-cells.sql")
                + SqlFile.read(MeasureStep.class, "stock-steps.sql");
        Set<String> fed = new TreeSet<>();
        for (Metric metric : DefinitionsLoader.load(config).metrics()) {
            Stream.of(metric.numerator(), metric.denominator())
                    .filter(Objects::nonNull)
                    .forEach(fed::add);
        }
        assertThat(measures().stream()
                        .map(measure -> measure.getField("measure"))
                        .filter(measure -> !fed.contains(measure))
                        .filter(measure -> !readers.contains("'" + measure + "'"))
                        .filter(measure -> !measure.startsWith("eligible_desil_")))
                .as("measures that are counted every night and published nowhere")
                // Only an instance with a source that takes such complaints has them to tell, and check demands that it
                // does.
                .containsExactly("complaint.resolved_undated");
    }

    private void wantEveryMeasure() throws SQLException {
        for (NamedCsvRecord measure : measures()) {
            database.execute("insert into ref.metrics (metric, subject, statistic, numerator, decimals) values ('want-"
                    + measure.getField("measure") + "', split_part('" + measure.getField("measure")
                    + "', '.', 1), 'sum', '" + measure.getField("measure") + "', 0)");
        }
    }

    /** Every metric at every level, by every breakdown of its numerator, for every period. */
    private void wantEveryView() throws SQLException {
        for (NamedCsvRecord measure : measures()) {
            database.execute("""
                    insert into ref.metric_views (metric, view, place_kind, level, breakdown, period_kind)
                    select metric, 'case', levels.place_kind, levels.level, breakdown, period_kind
                    from ref.metrics as metrics
                    cross join (select distinct place_kind, level from ref.places) as levels
                    cross join unnest(string_to_array('%s', '|')) as breakdown
                    cross join unnest(string_to_array('%s', '|')) as period_kind
                    where metrics.numerator = '%s' and levels.place_kind = any (string_to_array('%s', '|'))
                    """.formatted(
                            measure.getField("breakdowns"),
                            measure.getField("kind").equals("snapshot") ? "now" : "month|quarter|semester|year",
                            measure.getField("measure"),
                            measure.getField("places")));
        }
    }

    private static List<NamedCsvRecord> measures() {
        return CsvReader.builder().ofNamedCsvRecord(SqlFile.read(MeasureStep.class, "measures.csv")).stream()
                .toList();
    }
}
