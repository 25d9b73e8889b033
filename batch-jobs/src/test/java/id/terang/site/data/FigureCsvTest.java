package id.terang.site.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Metric;
import id.terang.definition.Statistic;
import id.terang.definition.Subject;
import id.terang.definition.Text;
import id.terang.site.figure.State;
import id.terang.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureCsvTest {

    private final Connection connection = open();

    @BeforeEach
    void releaseFiveFigures() throws SQLException {
        FiveFigures.release(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyReleasedFigureIsOneRowInTheOrderOfItsKey() throws SQLException, IOException {
        assertThat(csv()).isEqualTo("""
                metric,office,area,period_start,period_end,breakdown,value,state,numerator,denominator,base,unit,as_of,\
                release,breakdown_value,period,lower,upper,band,marks,synthetic
                ikm,dinsos-A,,2026-07-01,2026-07-31,all,0.00,published,0,100,100,poin,2026-11-20,2026-11-21.1,all,\
                month,,,,,true
                ikm,dinsos-b,,2026-07-01,2026-09-30,all,89.20,published,1204.5,13.5,13,poin,2026-11-21,2026-11-22.1,all,\
                quarter,88.10,90.30,A,p,true
                ikm,dinsos-b,,2026-07-01,2026-09-30,element,,[c],,,,poin,2026-11-20,2026-11-21.1,u1,quarter,,,,,true
                ikm,,35.20.02,2025-01-01,2025-12-31,all,,[x],,,,poin,2026-11-20,2026-11-21.1,all,year,,,,,true
                """);
    }

    @Test
    void theNightSaysWhatCameIn() throws SQLException {
        assertThat(Night.read(connection, "2026-11-22.1").toJson().toString())
                .contains("\"asOf\":\"2026-11-21\"")
                .contains("\"physical\":12")
                .contains("\"rejected\":1");
    }

    @Test
    void theRoleOfTheSiteSeesNothingButTheRelease() {
        assertThatThrownBy(() -> connection.createStatement().executeQuery("select * from fact.complaints"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+62,'''+62'", "-5,'''-5'", "@x,'''@x'", "<18,<18", "35.20,35.20"})
    void aTextThatASpreadsheetWouldRunIsNeutralised(String text, String written) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset role; update release.figures set breakdown_value = '" + text
                    + "' where breakdown_value = 'u1'; set role terang_site");
        }

        assertThat(csv()).contains(",2026-11-21.1," + written + ",quarter,");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aStateHasOneSymbolInTheFileAndOnPages(State state) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset role; update release.figures set state = '"
                    + state.name().toLowerCase(Locale.ROOT) + "' where breakdown_value = 'u1'; set role terang_site");
        }

        assertThat(csv()).contains(",element,," + FigureCsv.state(state) + ",");
    }

    private String csv() throws SQLException, IOException {
        try (InputStream csv = FigureCsv.read(connection, ikm())) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Metric ikm() {
        Text text = new Text("poin", "points");
        return new Metric(
                "ikm",
                Subject.SURVEY,
                text,
                text,
                text,
                text,
                Statistic.RATIO,
                null,
                null,
                BigDecimal.ONE,
                text,
                2,
                1,
                Metric.Counts.PEOPLE,
                Metric.Better.HIGHER,
                List.of(),
                List.of(),
                LocalDate.of(2025, 1, 1),
                "-",
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Connection open() {
        try {
            Connection connection = TestDatabase.connect();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
