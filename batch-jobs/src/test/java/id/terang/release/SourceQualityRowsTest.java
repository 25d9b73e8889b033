package id.terang.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shares of a source counted by hand: one year back from 2026-04-30, thirty nights back from 2026-05-01. */
class SourceQualityRowsTest {

    private final Nights nights;

    SourceQualityRowsTest() throws SQLException {
        nights = new Nights();
        nights.sql("insert into ref.sources values ('sp4n-lapor', 'complaint', 48, 96, null)");
    }

    @AfterEach
    void close() throws SQLException {
        nights.close();
    }

    /** Since 1 April 30 days: 1–10 told and 11–12 still in time, 13–19 a gap, 20–28 told and 29–30 in time: 23 days. */
    @Test
    void aGapBetweenDeliveriesIsMissedAndQuietDaysWithinTheWarningAgeAreNot() throws SQLException {
        delivery("a", "2026-04-01", "2026-04-10", 90, 10, 30);
        delivery("b", "2026-04-20", "2026-04-28", 110, 0, 0);
        nights.write(nights.prepare("2026-05-01"));

        assertThat(nights.rows(
                        "select dimension, numerator, denominator from release.source_quality order by dimension"))
                .containsExactly("completeness 23 30", "uniqueness 200 230", "validity 200 210");
    }

    @Test
    void everyNightOfTheLastThirtyAsksOnceWhetherTheSourceIsInTime() throws SQLException {
        Release old = nights.delivery("a").publish("2026-04-01");
        Release held = nights.delivery("b").prepare("2026-04-30");
        nights.hold(held);
        Release again = nights.delivery("c").publish("2026-04-30");
        Release last = nights.publish("2026-04-29");
        Release tonight = nights.prepare("2026-05-01");
        answer(old, "passed");
        answer(held, "hold");
        answer(again, "passed");
        answer(last, "warning");
        answer(tonight, "passed");
        nights.write(tonight);

        assertThat(nights.rows("select numerator, denominator from release.source_quality"
                        + " where dimension = 'timeliness' and release = '2026-05-01.1'"))
                .containsExactly("2 3");
    }

    @Test
    void aNightWrittenAgainCountsTheSame() throws SQLException {
        delivery("a", "2026-04-01", "2026-04-10", 90, 10, 30);
        Release release = nights.prepare("2026-05-01");
        nights.write(release);
        nights.write(release);

        assertThat(nights.rows("select count(*) from release.source_quality")).containsExactly("3");
    }

    private void answer(Release release, String severity) throws SQLException {
        nights.sql("insert into release.gates values ('" + release.id() + "', 'freshness', 'sp4n-lapor', '" + severity
                + "', '', '', null)");
    }

    private void delivery(String content, String first, String last, int loaded, int rejected, int duplicate)
            throws SQLException {
        nights.sql("insert into staging.deliveries (source, subject, file_name, sha256, bytes, received_on, run_date,"
                + " synthetic, outcome, first_day, last_day, loaded_rows, rejected_rows, duplicate_rows) values"
                + " ('sp4n-lapor', 'complaint', 'x.csv', '" + content
                + "', 1, '2026-04-29', '2026-04-29', true, 'loaded', '"
                + first + "', '" + last + "', " + loaded + ", " + rejected + ", " + duplicate + ")");
    }
}
