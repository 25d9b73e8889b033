package id.terang.site.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.definition.Metric;
import id.terang.definition.Subject;
import id.terang.definition.place.Area;
import id.terang.definition.place.Office;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.Notice;
import id.terang.site.render.Wording;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));

    private static final AsOf DAY = new AsOf("12 November 2026", "2026-11-12");

    /** The slowest complaint source may be 10 days old (240 hours). */
    private final Reports reports = new Reports(SHIPPED, LocalDate.parse("2026-11-12"));

    @Test
    void everyMonthOfAnOfficeHasItsOwnState() {
        add(
                reports,
                "dinsos-magetan",
                List.of(
                        month("laporan-diterima", "2026-05", published(14)),
                        month("laporan-diterima", "2026-06", published(0)),
                        month("laporan-diterima", "2026-07", new Value.Suppressed()),
                        month("laporan-diterima", "2026-08", new Value.NotAvailable()),
                        month("laporan-diterima", "2026-11", published(0))));

        List<Report> months = reports.of(Subject.COMPLAINT, office("dinsos-magetan"));

        assertThat(months)
                .extracting(Report::month)
                .startsWith(YearMonth.parse("2025-12"))
                .hasSize(12);
        assertThat(months.subList(5, 12))
                .extracting(Report::state)
                .containsExactly(
                        ReportState.REPORTED,
                        ReportState.ZERO,
                        ReportState.HIDDEN,
                        ReportState.LATE,
                        ReportState.LATE,
                        ReportState.LATE,
                        ReportState.WAITING);
        assertThat(months.get(10).due()).isEqualTo("2026-11-10");
        assertThat(months.get(10).daysLate(LocalDate.parse("2026-11-12"))).isEqualTo(2);
    }

    @Test
    void nothingIsLateOnItsLastDay() {
        Reports inTime = new Reports(SHIPPED, LocalDate.parse("2026-11-10"));

        assertThat(inTime.of(Subject.COMPLAINT, office("dinsos-magetan"))
                        .get(10)
                        .state())
                .isEqualTo(ReportState.WAITING);
    }

    @Test
    void unitsThatVisitNobodyAndOfficesThatDoNotServeYetOweNothing() {
        Office unit = office("upt-ppsaa-nganjuk");
        Office young = new Office(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.type(),
                unit.parent(),
                unit.area(),
                unit.function(),
                LocalDate.parse("2026-10-01"),
                null,
                unit.source());

        assertThat(reports.of(Subject.VISIT, unit)).extracting(Report::state).containsOnly(ReportState.NOT_EXPECTED);
        assertThat(reports.of(Subject.COMPLAINT, young).subList(9, 12))
                .extracting(Report::state)
                .containsExactly(ReportState.NOT_EXPECTED, ReportState.LATE, ReportState.WAITING);
    }

    @Test
    void aUnitWithoutPublishedMonthsHasReportedWhereItsAgencyHas() {
        add(reports, "dinsos-jatim", List.of(month("laporan-diterima", "2026-09", published(60))));

        assertThat(reports.of(Subject.COMPLAINT, office("upt-ppsaa-nganjuk")).subList(9, 11))
                .extracting(Report::state)
                .containsExactly(ReportState.HIDDEN, ReportState.LATE);
    }

    @Test
    void theFrontPageNamesWhoOwesMonthsAndSinceWhen() {
        for (Office office : SHIPPED.offices()) {
            int owed = office.code().equals("dinsos-lahat") ? 2 : office.code().equals("dinsos-magetan") ? 1 : 0;
            add(
                    reports,
                    office.code(),
                    // All reported in November: what came before the first report is not owed.
                    IntStream.concat(IntStream.of(-1), IntStream.range(owed, 11))
                            .mapToObj(YearMonth.parse("2025-12")::plusMonths)
                            .map(month -> month("laporan-diterima", month.toString(), published(5)))
                            .toList());
        }
        ReportTables tables =
                new ReportTables(Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.ENGLISH), reports);

        assertThat(tables.late())
                .extracting(Notice::heading, Notice::text)
                .contains(tuple(
                        "2 offices have not reported: Complaints",
                        "Dinsos Magetan (December 2025), Dinsos Lahat (2 months, from December 2025)"));
    }

    @Test
    void aPageIsTheLatestUnlessAMonthIsDueOrANumberWasCorrected() {
        Office office = office("dinsos-magetan");
        Reports told = new Reports(SHIPPED, LocalDate.parse("2026-11-12"));
        for (String metric : SHIPPED.reporting().quality().reporting().values()) {
            add(
                    told,
                    office.code(),
                    told.months().stream()
                            .map(month -> month(metric, month.toString(), published(3)))
                            .toList());
        }
        assertThat(edition(told, Map.of()).state()).isEqualTo(Edition.State.LATEST);
        assertThat(edition(told, new Amendments(Map.of(), LocalDate.parse("2026-11-10")))
                        .text())
                .isEqualTo("Data up to 12 November 2026. No data are late, and no figure was corrected since the first"
                        + " release, 10 November 2026.");
        assertThat(edition(told, Map.of("office dinsos-lahat", LocalDate.parse("2026-10-14")))
                        .state())
                .isEqualTo(Edition.State.LATEST);

        Map<String, LocalDate> corrected = Map.of("office dinsos-magetan", LocalDate.parse("2026-10-14"));
        assertThat(edition(told, corrected).text())
                .isEqualTo("Data up to 12 November 2026. Numbers of past periods were corrected, last in the release"
                        + " with data up to 14 October 2026.");

        add(told, office.code(), List.of(month("kunjungan", "2026-09", new Value.NotAvailable())));
        assertThat(edition(told, corrected).text())
                .isEqualTo(
                        "Data up to 12 November 2026, but September 2026 is due and has not been reported (Outreach).");
    }

    @Test
    void anAreaLacksWhatAnAgencyThatServesItLacksAndAMetricWhatAnyAgencyLacks() {
        Office magetan = office("dinsos-magetan");
        Reports told = new Reports(SHIPPED, LocalDate.parse("2026-11-12"));
        for (String metric : SHIPPED.reporting().quality().reporting().values()) {
            for (Office office : SHIPPED.offices()) {
                add(
                        told,
                        office.code(),
                        told.months().stream()
                                .map(month -> month(metric, month.toString(), published(3)))
                                .toList());
            }
        }
        add(told, magetan.code(), List.of(month("kunjungan", "2026-09", new Value.NotAvailable())));
        Editions editions = editions(
                told,
                Map.of(
                        "area 35.20.02", LocalDate.parse("2026-10-14"),
                        "metric laporan-diterima", LocalDate.parse("2026-10-14")));
        Area parang = SHIPPED.areas().stream()
                .filter(area -> area.code().equals("35.20.02"))
                .findFirst()
                .orElseThrow();

        assertThat(editions.of(parang, List.of(magetan), DAY, null).text())
                .isEqualTo("Data up to 12 November 2026, but September 2026 of Dinsos Magetan is due and has not been"
                        + " reported.");
        assertThat(editions.of(parang, List.of(office("dinsos-jatim")), DAY, null)
                        .state())
                .isEqualTo(Edition.State.AMENDED);
        assertThat(editions.of(metric("kunjungan"), DAY, null).text())
                .isEqualTo("Data up to 12 November 2026, but Dinsos Magetan has not reported a month that is due.");
        assertThat(editions.of(metric("laporan-diterima"), DAY, null).more())
                .isEqualTo(new Link("See what changed", "#revisi"));
        assertThat(editions.of(metric("masih-terbuka"), DAY, null).state()).isEqualTo(Edition.State.LATEST);
    }

    private static Edition edition(Reports told, Map<String, LocalDate> corrected) {
        return edition(told, new Amendments(corrected, null));
    }

    private static Edition edition(Reports told, Amendments amendments) {
        return editions(told, amendments).of(office("dinsos-magetan"), DAY, null);
    }

    private static Editions editions(Reports told, Map<String, LocalDate> corrected) {
        return editions(told, new Amendments(corrected, null));
    }

    private static Editions editions(Reports told, Amendments amendments) {
        return new Editions(
                Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.ENGLISH), told, amendments);
    }

    private static Metric metric(String code) {
        return SHIPPED.metrics().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void add(Reports reports, String office, List<Figure> months) {
        months.forEach(month -> reports.add(
                month.metric().code(), office, YearMonth.from(month.period().start()), month.value()));
    }

    private static Value published(long value) {
        return new Value.Published(BigDecimal.valueOf(value), null, null, null, null, null, null);
    }

    private static Figure month(String metric, String month, Value value) {
        YearMonth of = YearMonth.parse(month);
        return new Figure(
                "key", metric(metric), new Period(Period.Kind.MONTH, of.atDay(1), of.atEndOfMonth()), value, List.of());
    }

    private static Office office(String code) {
        return SHIPPED.offices().stream()
                .filter(office -> office.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
