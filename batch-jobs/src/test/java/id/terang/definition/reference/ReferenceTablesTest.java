package id.terang.definition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.SmallInstance;
import id.terang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

    private static final Definitions SMALL = DefinitionsLoader.load(SmallInstance.FOLDER);

    @Test
    void copiesAnInstanceAndReplacesWhatWasThere() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            ReferenceTables.write(connection, SMALL, LocalDate.of(2026, 2, 1), "2026-02-01.1", false);
            ReferenceTables.write(connection, SMALL, LocalDate.of(2026, 2, 2), "2026-02-02.1", true);

            assertThat(rows(connection, "run")).containsExactly("2026-02-02|2026-02-01|Asia/Jakarta|2026-02-02.1|t");
            assertThat(rows(connection, "places"))
                    .contains(
                            "office|*||portal|Portal kecil|||",
                            "office|dinas|*|agency|Dinas Sosial|11.01|2020-01-01|",
                            "area|11.01|11|regency|Kabupaten|||");
            assertThat(rows(connection, "place_ancestors where place = 'upt-a'"))
                    .containsExactly(
                            "office|upt-a|*|portal|2", "office|upt-a|dinas|agency|1", "office|upt-a|upt-a|unit|0");
            assertThat(rows(connection, "legal_limits")).containsExactly("complaint|14");
            assertThat(rows(connection, "stocks")).containsExactly("population|area|11.01|2025-01-01|1000|t");
            assertThat(rows(connection, "metrics"))
                    .containsExactly("laporan|complaint|sum|complaint.received||1|0|0|cases");
        }
    }

    @Test
    void publishesWhereViewAndMetricAgree() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            ReferenceTables.write(connection, SMALL, LocalDate.of(2026, 2, 2), "2026-02-02.1", false);

            assertThat(rows(connection, "metric_views"))
                    .hasSize(2 * 2 * 2 + 1)
                    .contains("laporan|kantor|office|agency|channel|month", "laporan|wilayah|area|regency|all|year")
                    .noneMatch(row -> row.contains("category"));
        }
    }

    @Test
    void countsWorkingDaysFromTheFirstDayOfTheCalendarOn() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            ReferenceTables.write(connection, SMALL, LocalDate.of(2026, 2, 2), "2026-02-02.1", false);

            assertThat(rows(connection, "months where month = '2026-05-01'"))
                    .containsExactly(
                            "2026-05-01|month|2026-05-01|2026-05-31",
                            "2026-05-01|quarter|2026-04-01|2026-06-30",
                            "2026-05-01|semester|2026-01-01|2026-06-30",
                            "2026-05-01|year|2026-01-01|2026-12-31");
            assertThat(rows(connection, "working_days where day between '2025-12-31' and '2026-01-05'"))
                    .containsExactly(
                            "2025-12-31|t|260",
                            "2026-01-01|f|260",
                            "2026-01-02|f|260",
                            "2026-01-03|f|260",
                            "2026-01-04|f|260",
                            "2026-01-05|t|261");
            assertThat(rows(connection, "working_day_ordinals where ordinal = 261"))
                    .containsExactly("261|2026-01-05");
        }
    }

    @Test
    void refusesANightThatTheCalendarDoesNotReach() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            assertThatThrownBy(() ->
                            ReferenceTables.write(connection, SMALL, LocalDate.of(2027, 1, 4), "2027-01-04.1", false))
                    .hasMessageContaining("has no holidays for 2027");
        }
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from ref." + table)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    String cell = result.getString(column);
                    cells.add(cell == null ? "" : cell);
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows.stream().sorted().toList();
    }
}
