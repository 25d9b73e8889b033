package id.terang.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.database.SqlFile;
import id.terang.definition.Definitions;
import id.terang.definition.Portal;
import id.terang.definition.Source;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import id.terang.definition.Vocabulary;
import id.terang.definition.WorkCalendar;
import id.terang.definition.disclosure.DisclosureRules;
import id.terang.definition.place.SimilarRules;
import id.terang.definition.register.Registers;
import id.terang.definition.reporting.DataQuality;
import id.terang.definition.reporting.Reporting;
import id.terang.score.compliance.Ombudsman;
import id.terang.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoresTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 20);

    private final Connection connection;

    ScoresTest() throws SQLException {
        connection = TestDatabase.connect();
    }

    @BeforeAll
    void computeTwiceToSeeThatNothingDoubles() throws SQLException {
        SqlFile.run(connection, ScoresTest.class, "two-agencies.sql");
        Scores.compute(connection, definitions(), AS_OF);
        Scores.compute(connection, definitions(), AS_OF);
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # metric,          office,   value, numerator, denominator, base, band
            ikm,               upt-1,    95.00, 34.20,     9,           30,   A
            ikm,               upt-2,    80.00, 28.80,     9,           1000, B
            ikm,               dinsos-a, 88.33, 10.60,     3,           1080, A
            ikm,               dinsos-b, 75.00, 3.00,      1,           12,   C
            ikm,               *,        81.67, 6.53,      2,           1092, B
            ikm-gabungan,      dinsos-a, 80.88, 29.12,     9,           1080, B
            ikm-gabungan,      *,        80.82, 29.09,     9,           1092, B
            sampel-minimal,    upt-1,    36.00, ,          ,            40,
            sampel-minimal,    dinsos-a, 679.00, ,         3,           10000,
            sampel-minimal,    *,        679.00, ,         3,           10000,
            kekurangan-sampel, upt-1,    6.00,  ,          ,            30,
            kekurangan-sampel, upt-2,    0.00,  ,          ,            1000,
            kekurangan-sampel, dinsos-a, 231.00, 2.00,     3,           1080,
            kekurangan-sampel, *,        231.00, 2.00,     3,           1080,
            """)
    void everyMetricOfTheQuarterCarriesItsParts(
            String metric, String office, String value, String numerator, String denominator, String base, String band)
            throws SQLException {
        assertThat(rows("""
                select round(value, 2), round(numerator, 2), denominator, base, band
                from score.metric_values
                where metric = '%s' and place = '%s' and period_kind = 'quarter' and breakdown = 'all'
                """.formatted(metric, office)))
                .containsExactly(value + " " + numerator + " " + denominator + " " + base + " " + band);
    }

    @Test
    void withoutKnownUsersTheRequiredSampleIsNotAvailable() throws SQLException {
        assertThat(rows("""
                select place, value from score.metric_values
                where metric = 'sampel-minimal' and period_kind = 'quarter' and value is null order by place
                """)).containsExactly("dinsos-b null");
    }

    @Test
    void elementsOfAnAgencyAreThePooledAnswersOfItsOffices() throws SQLException {
        assertThat(rows("""
                select breakdown_value, round(value, 4), numerator, base from score.metric_values
                where metric = 'nilai-unsur' and place = 'dinsos-a' and period_kind = 'quarter'
                    and breakdown_value in ('u1', 'u9') order by 1
                """)).containsExactly("u1 3.2352 3494 1080", "u9 3.2352 3494 1080");
    }

    @Test
    void otherCalculationsOfTheSameAnswersExplainAGap() throws SQLException {
        assertThat(rows("""
                select breakdown_value, round(value, 2), band from score.metric_values
                where breakdown = 'calculation' and place = 'dinsos-a' order by 1
                """)).containsExactly("user-weighted 81.02 B", "weight-own 87.99 B", "without-u4 88.33 A");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what an office prints itself, by the weight-mode of the system it surveys with
            upt-1,    weight-0.11,  94.05
            dinsos-a, weight-own,   87.99
            *,        ,
            upt-2,    ,
            dinsos-b, ,
            """)
    void anOfficeIsAlsoComputedByTheWeightOfItsOwnSourceAndByNoOther(String office, String calculation, String value)
            throws SQLException {
        assertThat(rows("""
                select breakdown_value, round(value, 2) from score.metric_values
                where breakdown_value like 'weight-%%' and place = '%s' and period_kind = 'quarter'
                """.formatted(office)))
                .isEqualTo(calculation == null ? List.of() : List.of(calculation + " " + value));
    }

    @Test
    void theLatestAssessmentCountsAndAnExpiredOneDoesNot() throws SQLException {
        assertThat(rows("""
                select indicator, origin, value, contribution, evidence, metric from score.compliance_indicators
                where office = 'dinsos-a' order by indicator
                """))
                .containsExactly(
                        "facilities missing null null null null",
                        "ikm computed 3.00 24.2400 null ikm",
                        "knowledge assessed 2 14.5667 wawancara 2 null",
                        "on-time computed 2.00 14.3600 null selesai-tepat-waktu",
                        "procedure missing null null null null",
                        "standard assessed 3 32.3700 SK 12 null");
    }

    @Test
    void scorecardsExistForAgenciesAndAssessedUnits() throws SQLException {
        assertThat(rows("select office, score, band, zone, filled, lowest, highest, period_end"
                        + " from score.compliance_totals order by office"))
                .containsExactly(
                        "dinsos-a 85.54 B green 4 72.53 92.04 2026-12-31",
                        "dinsos-b null null null 1 8.08 83.84 2026-12-31",
                        "upt-2 null null null 2 37.74 81.13 2026-12-31");
        assertThat(rows("select place, value, base, band from score.metric_values where metric = 'nilai-kepatuhan'"
                        + " order by place"))
                .containsExactly("dinsos-a 85.54 4 B", "dinsos-b null 1 null", "upt-2 null 2 null");
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                rows.add(String.join(" ", columns.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }

    private static Definitions definitions() {
        Text text = new Text("teks", "text");
        return new Definitions(
                new Portal(
                        "uji",
                        text,
                        text,
                        text,
                        "a@b.id",
                        "CC",
                        "https://c",
                        ZoneId.of("Asia/Jakarta"),
                        LocalTime.of(5, 0),
                        null,
                        30,
                        Map.of(),
                        text,
                        text,
                        List.of(),
                        List.of(),
                        SimilarRules.USUAL),
                List.of(),
                List.of(),
                new WorkCalendar(Map.of(), Set.of(2026)),
                List.of(source("formulir", "0.11"), source("daring", "exact"), source("sukma", "0.111")),
                List.of(),
                List.of(Ombudsman.FEW_INDICATORS),
                new DisclosureRules(5, 10, 10, 30, List.of(), List.of(), List.of(), 95, true, List.of()),
                List.of(),
                List.of(),
                List.of(),
                new Vocabulary(Map.of(), Map.of()),
                List.of(),
                Map.of(),
                new Reporting(new DataQuality(Map.of(), Map.of(), 365, 30), List.of()),
                Registers.NONE,
                "hash");
    }

    private static Source source(String code, String weightMode) {
        return new Source(
                code,
                Subject.SURVEY,
                null,
                new Text(code, code),
                new Text(code, code),
                "*.csv",
                Source.Format.CSV,
                Source.Layout.WIDE,
                ',',
                StandardCharsets.UTF_8,
                "1",
                1,
                1,
                List.of(),
                List.of(),
                25,
                ZoneId.of("Asia/Jakarta"),
                List.of(),
                List.of(),
                Map.of(),
                24,
                48,
                null,
                weightMode,
                false,
                false);
    }
}
