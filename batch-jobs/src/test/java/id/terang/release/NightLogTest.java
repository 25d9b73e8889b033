package id.terang.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NightLogTest {

    private final Nights nights;

    NightLogTest() throws SQLException {
        nights = new Nights();
    }

    @AfterEach
    void close() throws SQLException {
        nights.close();
    }

    @Test
    void aNightThatWasHeldAndThenPublishedKeepsWhatHeldIt() throws SQLException {
        Release release = nights.delivery("a").prepare("2026-05-01");
        nights.sql("insert into release.gates values"
                + " ('2026-05-01.1', 'volume', 'sp4n-lapor', 'hold', '0', '90', null),"
                + " ('2026-05-01.1', 'freshness', 'sp4n-lapor', 'hold', '0', '90', 'known holiday'),"
                + " ('2026-05-01.1', 'unknown-codes', 'sp4n-lapor', 'passed', '0', '1', null)");
        write("held", release.id(), "check-deliveries");
        assertThat(rows()).containsExactly("2026-05-01 held check-deliveries volume sp4n-lapor");

        nights.sql("delete from release.gates");
        write("published", release.id(), null);
        assertThat(rows()).containsExactly("2026-05-01 published check-deliveries volume sp4n-lapor");
    }

    @Test
    void nothingThatHappensLaterTakesAPublicationBack() throws SQLException {
        Release release = nights.delivery("a").publish("2026-05-01");
        write("published", release.id(), null);
        write("failed", null, null);

        assertThat(nights.rows("select outcome, files from release.nights")).containsExactly("published 1");
    }

    @Test
    void theDurationIsToldAsAnUpperBoundInStepsOfFiveMinutes() {
        assertThat(NightLog.minutes(List.of(299_999L))).isEqualTo(5);
        assertThat(NightLog.minutes(List.of(200_000L, 100_000L))).isEqualTo(10);
        assertThat(NightLog.minutes(List.of())).isEqualTo(5);
    }

    private List<String> rows() throws SQLException {
        return nights.rows("select run_date, outcome, held_by, reasons from release.nights");
    }

    private void write(String outcome, @Nullable String release, @Nullable String heldBy) throws SQLException {
        nights.write(LocalDate.parse("2026-05-01"), outcome, release, heldBy);
    }
}
