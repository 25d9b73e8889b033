package id.terang.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Definitions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseWriterTest {

    private final Nights nights;

    ReleaseWriterTest() throws SQLException {
        nights = new Nights();
    }

    @AfterEach
    void close() throws SQLException {
        nights.close();
    }

    @Test
    void onlyWhatChangedIsWrittenAndARevisedFigureSaysSo() throws SQLException {
        nights.delivery("a")
                .complaints("2025-10", 50)
                .complaints("2026-01", 100)
                .complaints("2026-04", 20)
                .publish("2026-05-01");

        nights.forgetValues()
                .complaints("2025-10", 50)
                .complaints("2026-01", 101)
                .complaints("2026-04", 25);
        ReleaseWriter.Written written = nights.write(nights.prepare("2026-05-02"));

        assertThat(written).isEqualTo(new ReleaseWriter.Written(3, 2));
        assertThat(nights.versions())
                .containsExactly(
                        "2025-10-01 50 published 1 null",
                        "2026-01-01 100 published 1 2",
                        "2026-01-01 101 published r 2 null",
                        "2026-04-01 20 published p 1 2",
                        "2026-04-01 25 published p 2 null");
    }

    @Test
    void aRevisedFigureStaysRevisedWhenOnlyItsIntervalChanges() throws SQLException {
        nights.delivery("a").complaints("2026-01", 100).publish("2026-05-01");
        nights.forgetValues().complaints("2026-01", 101).publish("2026-05-02");
        nights.sql("update measure.metric_values set lower = 98, upper = 104").publish("2026-05-03");

        assertThat(nights.versions())
                .containsExactly(
                        "2026-01-01 100 published 1 2",
                        "2026-01-01 101 published r 2 3",
                        "2026-01-01 101 published r 3 null");
    }

    @Test
    void aPeriodThatClosesLosesItsMarkWithoutBeingRevised() throws SQLException {
        nights.delivery("a").complaints("2026-01", 100).publish("2026-03-31");
        nights.forgetValues().complaints("2026-01", 110).publish("2026-04-01");
        nights.publish("2026-04-02");

        assertThat(nights.versions())
                .containsExactly("2026-01-01 100 published p 1 2", "2026-01-01 110 published 2 null");
    }

    @Test
    void thePeriodInWhichCountingChangesIsMarkedAsABreakAndNoOther(@TempDir Path folder)
            throws IOException, SQLException {
        nights.delivery("a")
                .complaints("2025-10", 50)
                .complaints("2026-01", 100)
                .complaints("2026-04", 20);
        Definitions edited = EditedInstance.in(folder)
                .append("metrics/laporan-diterima.yaml", "breaks: [{from: 2026-02-01, reason: {id: \"a\", en: \"b\"}}]")
                .load();
        nights.write(nights.prepare("2026-05-01"), edited);

        assertThat(nights.versions())
                .containsExactly(
                        "2025-10-01 50 published 1 null",
                        "2026-01-01 100 published b 1 null",
                        "2026-04-01 20 published p 1 null");
    }

    @Test
    void aUnitThatVisitsNobodyHasNoZeroAndOneThatDoesHasItsNumber() throws SQLException {
        nights.delivery("a")
                .value("kunjungan", "office", "dinsos-jatim", "agency", "quarter", "2026-01", "all", "all", 0)
                .value("kunjungan", "office", "upt-pstw-jember", "unit", "quarter", "2026-01", "all", "all", 0)
                .value("kunjungan", "office", "upt-pstw-blitar", "unit", "quarter", "2026-01", "all", "all", 7)
                .publish("2026-05-01");

        assertThat(nights.rows(
                        "select place, state, value from release.figures where metric = 'kunjungan' order by place"))
                .containsExactly(
                        "dinsos-jatim published 0",
                        "upt-pstw-blitar published 7",
                        "upt-pstw-jember not_applicable null");
    }

    @Test
    void aFigureThatVanishesIsClosedAndKept() throws SQLException {
        nights.delivery("a")
                .complaints("2025-10", 50)
                .complaints("2026-01", 100)
                .publish("2026-05-01");
        nights.forgetValues().complaints("2026-01", 100).publish("2026-05-02");

        assertThat(nights.versions()).containsExactly("2025-10-01 50 published 1 2", "2026-01-01 100 published 1 null");
    }

    @Test
    void writingTheSameReleaseAgainChangesNothing() throws SQLException {
        nights.delivery("a").complaints("2026-01", 100).publish("2026-05-01");
        nights.forgetValues().complaints("2026-01", 101);
        nights.publish("2026-05-02");
        List<String> before = nights.everything();

        nights.write(nights.prepare("2026-05-02"));

        assertThat(nights.everything()).isEqualTo(before);
    }

    @Test
    void theAbsenceOfADistrictTellsNothing() throws SQLException {
        area("35", "province", 15)
                .value("laporan-diterima", "area", "35.20", "regency", "quarter", "2026-01", "all", "all", 15)
                .value("laporan-diterima", "area", "35.20.01", "district", "quarter", "2026-01", "all", "all", 12)
                .value("laporan-diterima", "area", "35.20.02", "district", "quarter", "2026-01", "all", "all", 3)
                .value("laporan-diterima", "area", "35", "province", "year", "2025-01", "all", "all", 15)
                .value("laporan-diterima", "area", "35.20", "regency", "year", "2025-01", "all", "all", 15)
                .value("laporan-diterima", "area", "35.20.01", "district", "year", "2025-01", "all", "all", 12)
                .value("laporan-diterima", "area", "35.20.02", "district", "year", "2025-01", "all", "all", 3)
                .value("laporan-diterima", "area", "35.20.01", "district", "year", "2025-01", "category", "child", 9)
                .value("laporan-diterima", "area", "35.20.02", "district", "year", "2025-01", "category", "child", 3)
                .publish("2026-05-01");

        assertThat(nights.rows("select place, value, state, base from release.figures where level = 'district'"
                        + " and breakdown = 'all' and period_kind = 'quarter' and place <= '35.20.03' order by place"))
                .containsExactly(
                        "35.20.01 12 published 12", "35.20.02 null suppressed null", "35.20.03 null suppressed null");
        assertThat(nights.rows("select distinct place, state from release.figures"
                        + " where breakdown = 'category' and level = 'district'"))
                .containsExactly("35.20.01 suppressed");
    }

    @Test
    void aViewThatIsMostlyHiddenIsLeftOutInItsRegencyAndThatIsSaid() throws SQLException {
        nights.sql("insert into ref.metrics values"
                + " ('laporan-diterima', 'complaint', 'sum', 'complaint.received', null, 1, 0, 0, 'cases');"
                + " insert into ref.place_ancestors values ('area', '35.20.01', '35.20', 'regency', 1),"
                + " ('area', '35.20.02', '35.20', 'regency', 1), ('area', '35.77.01', '35.77', 'regency', 1)");
        area("35", "province", 27)
                .value("laporan-diterima", "area", "35.20", "regency", "quarter", "2026-01", "all", "all", 15)
                .value("laporan-diterima", "area", "35.77", "regency", "quarter", "2026-01", "all", "all", 12)
                .value("laporan-diterima", "area", "35.20.01", "district", "quarter", "2026-01", "all", "all", 12)
                .value("laporan-diterima", "area", "35.20.02", "district", "quarter", "2026-01", "all", "all", 3)
                .value("laporan-diterima", "area", "35.77.01", "district", "quarter", "2026-01", "all", "all", 12)
                .publish("2026-05-01");

        assertThat(nights.rows("select place, state from release.figures where place in ('35.77.01', '35.20.01')"))
                .containsExactly("35.77.01 published");
        assertThat(nights.rows("select branch, level, metric, period_kind, filled, small from release.withheld_views"))
                .containsExactly("35.20 district laporan-diterima quarter 2 1");
    }

    /** 18 districts in five quarters: with 5 small cells 94.4 % pass, with 4 95.6 %, with 2 97.8 %. */
    @Test
    void aViewAtTheBorderDoesNotComeAndGoFromNightToNight() throws SQLException {
        nights.sql("insert into ref.metrics values"
                + " ('laporan-diterima', 'complaint', 'sum', 'complaint.received', null, 1, 0, 0, 'cases');"
                + " insert into ref.place_ancestors select 'area', '35.20.' || lpad(n::text, 2, '0'), '35.20', 'regency', 1"
                + " from generate_series(1, 18) as n");

        assertThat(areDistrictsShown(5, "2026-05-01")).isFalse();
        assertThat(areDistrictsShown(4, "2026-05-02")).isFalse();
        assertThat(areDistrictsShown(2, "2026-05-03")).isTrue();
        assertThat(areDistrictsShown(4, "2026-05-04")).isTrue();
        assertThat(areDistrictsShown(5, "2026-05-05")).isFalse();
    }

    private boolean areDistrictsShown(int small, String runDate) throws SQLException {
        nights.forgetValues();
        int cell = 0;
        for (String quarter : List.of("2025-01", "2025-04", "2025-07", "2025-10", "2026-01")) {
            nights.value("laporan-diterima", "area", "35", "province", "quarter", quarter, "all", "all", 216)
                    .value("laporan-diterima", "area", "35.20", "regency", "quarter", quarter, "all", "all", 216);
            for (int district = 1; district <= 18; district++) {
                String code = String.format(Locale.ROOT, "35.20.%02d", district);
                long count = cell++ < small ? 3 : 12;
                nights.value("laporan-diterima", "area", code, "district", "quarter", quarter, "all", "all", count);
            }
        }
        nights.publish(runDate);
        return !nights.rows("select place from release.figures where place like '35.20.%' and known_to is null"
                        + " and state = 'published'")
                .isEmpty();
    }

    @Test
    void underAHiddenTotalStandsNothing() throws SQLException {
        area("35", "province", 12)
                .value("laporan-diterima", "area", "35.20", "regency", "quarter", "2026-01", "all", "all", 4)
                .value("laporan-diterima", "area", "35.20.01", "district", "quarter", "2026-01", "all", "all", 4)
                .publish("2026-05-01");

        assertThat(nights.rows("select place, state from release.figures where place like '35.20%'"))
                .containsExactly("35.20 suppressed");
        assertThat(nights.rows("select count(*), min(state) from release.figures where level = 'regency'"))
                .containsExactly("38 suppressed");
    }

    @Test
    void anOpenPeriodOfADistrictIsNotThere() throws SQLException {
        nights.value("laporan-diterima", "area", "35.20.01", "district", "quarter", "2026-04", "all", "all", 12)
                .publish("2026-05-01");

        assertThat(nights.rows("select 1 from release.figures where level = 'district'"))
                .isEmpty();
    }

    @Test
    void curvesOfPlacesAreThinnedAndThoseOfAgenciesWhole() throws SQLException {
        nights.sql("""
                insert into measure.survival
                select
                    'complaint.days_to_resolution', kind, place, 'quarter', date '2026-01-01', date '2026-03-31', 'all',
                    'all', day, at_risk, 3, survival
                from (values ('office', 'dinsos-magetan'), ('area', '35.20')) as place (kind, place)
                cross join (values (1, 9, 0.7), (2, 6, 0.4), (5, 3, 0.0)) as step (day, at_risk, survival)
                """).publish("2026-05-01");

        assertThat(nights.rows(
                        "select place, day, at_risk, events, survival from release.survival order by place, day"))
                .containsExactly(
                        "35.20 2 null 6 0.4",
                        "dinsos-magetan 1 9 3 0.7",
                        "dinsos-magetan 2 6 3 0.4",
                        "dinsos-magetan 5 3 3 0.0");
    }

    @Test
    void theMetricBehindAnIndicatorIsShownOnlyAsPublished() throws SQLException {
        nights.value("responden", "office", "dinsos-magetan", "agency", "year", "2026-01", "all", "all", 4)
                .value("laporan-diterima", "office", "dinsos-magetan", "agency", "year", "2026-01", "all", "all", 40)
                .sql("""
                        insert into score.compliance_indicators
                            (office, instrument, period_start, period_end, dimension, indicator, weight, scale_max, value,
                            origin, metric, metric_value)
                        values
                            ('dinsos-magetan', 'ORI-2022', '2026-01-01', '2026-12-31', 'output', 'a', 50, 3, 1, 'computed',
                            'responden', 4),
                            ('dinsos-magetan', 'ORI-2022', '2026-01-01', '2026-12-31', 'output', 'b', 50, 3, 1, 'computed',
                            'laporan-diterima', 40.123)
                        """)
                .publish("2026-05-01");

        assertThat(nights.rows("select metric, metric_value from release.compliance_indicators order by metric"))
                .containsExactly("laporan-diterima 40", "responden null");
    }

    private Nights area(String code, String level, long complaints) throws SQLException {
        return nights.value("laporan-diterima", "area", code, level, "quarter", "2026-01", "all", "all", complaints);
    }
}
