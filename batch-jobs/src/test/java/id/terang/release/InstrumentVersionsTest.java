package id.terang.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.definition.Definitions;
import id.terang.definition.problem.InvalidConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentVersionsTest {

    private static final String SCORE =
            "insert into score.compliance_totals (office, instrument, period_start, period_end,"
                    + " indicators, filled, lowest, highest) values ('dinsos-magetan', 'ORI-2022', '2026-01-01', '2026-12-31', 9, 9, 80, 80)";

    private static final String FILE = "instruments/ori-2022.yaml";

    @TempDir
    private Path folder;

    private final Nights nights;

    InstrumentVersionsTest() throws SQLException {
        nights = new Nights();
    }

    @AfterEach
    void close() throws SQLException {
        nights.close();
    }

    @Test
    void aVersionThatAPublishedReleaseWasScoredByMayNotChange() throws IOException, SQLException {
        nights.delivery("a").sql(SCORE).publish("2026-05-01");

        assertThatCode(() -> nights.checkInstruments(Nights.SHIPPED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> nights.checkInstruments(lowerB()))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("config/instruments/ori-2022.yaml")
                .hasMessageContaining("has other weights, steps, scales or bands than when release")
                .hasMessageContaining("valid-to");
        assertThatThrownBy(() ->
                        nights.checkInstruments(edited("gone").delete(FILE).load()))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("is gone");
    }

    @Test
    void wordsMayBeMendedAndWhatWasNeverUsedMayChange() throws IOException, SQLException {
        nights.delivery("a").publish("2026-05-01");
        assertThatCode(() -> nights.checkInstruments(lowerB())).doesNotThrowAnyException();

        nights.sql(SCORE).publish("2026-05-02");
        assertThatCode(() -> nights.checkInstruments(edited("words")
                        .replace(FILE, "Kualitas tinggi", "Mutu tinggi")
                        .replace(FILE, "valid-to: 2024-12-31", "valid-to: 2024-06-30")
                        .load()))
                .doesNotThrowAnyException();
    }

    @Test
    void aHeldReleaseBindsNobody() throws IOException, SQLException {
        nights.delivery("a").sql(SCORE);
        Release release = nights.prepare("2026-05-01");
        nights.write(release);
        nights.hold(release);

        assertThatCode(() -> nights.checkInstruments(lowerB())).doesNotThrowAnyException();
        assertThat(nights.rows("select instrument from release.instrument_versions"))
                .isEmpty();
    }

    private Definitions lowerB() throws IOException {
        return edited("lower").replace(FILE, "minimum: 78.00", "minimum: 77.00").load();
    }

    private EditedInstance edited(String name) throws IOException {
        return EditedInstance.in(folder.resolve(name));
    }
}
