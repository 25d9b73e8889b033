package id.terang.definition;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import id.terang.definition.place.OfficeType;
import id.terang.definition.quality.QualityBand;
import id.terang.definition.quality.QualityScale;
import id.terang.definition.register.Register;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShippedInstanceTest {

    private static final Definitions SHIPPED = DefinitionsLoader.load(
            Path.of(Objects.requireNonNull(System.getProperty("terang.home"))).resolve("config"));

    @Test
    void knowsTheOfficesAndAreasOfFourPlaces() {
        assertThat(SHIPPED.offices().stream()
                        .collect(groupingBy(office -> office.type().level(), counting())))
                .containsEntry("agency", 4L)
                .containsEntry("unit", 30L)
                .containsEntry("desk", 3L)
                .containsEntry("post", 51L);
        assertThat(SHIPPED.areas().stream().collect(groupingBy(Area::level, counting())))
                .containsEntry(AreaLevel.PROVINCE, 3L)
                .containsEntry(AreaLevel.REGENCY, 40L)
                .containsEntry(AreaLevel.DISTRICT, 693L)
                .containsEntry(AreaLevel.VILLAGE, 630L);
    }

    @Test
    void countsTheWorkingDaysOfTheTwoKnownDeadlinesOf2026() {
        WorkCalendar calendar = SHIPPED.calendar();

        assertThat(calendar.deadline(LocalDate.of(2026, 2, 13), 5)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(calendar.deadline(LocalDate.of(2026, 3, 17), 3)).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(calendar::isWorkingDay))
                .hasSize(240);
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 11, 27))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 8, 18))).isFalse();
    }

    @Test
    void quotesTheBudgetLinesOfTheSourceToTheRupiah() {
        List<BigDecimal> lines = SHIPPED.reportedFigures().stream()
                .filter(figure -> figure.code().startsWith("dinsos-jatim-anggaran-"))
                .map(ReportedFigure::value)
                .toList();

        assertThat(lines).hasSize(11);
        assertThat(lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo("290525222776");
    }

    @Test
    void quotesTheIndexOfEastJavaAsPrintedAndComputesNothingFromIt() {
        ReportedFigure index = SHIPPED.reportedFigures().stream()
                .filter(figure -> figure.code().equals("dinsos-jatim-ikm-tw3-2024"))
                .findFirst()
                .orElseThrow();

        assertThat(index.printed()).isEqualTo("89,21");
        assertThat(index.value()).isEqualByComparingTo("89.21");
        assertThat(index.base()).isEqualByComparingTo("2346");
        assertThat(QualityScale.on(index.periodStart()).bandOf(index.value())).isEqualTo(QualityBand.A);
        assertThat(SHIPPED.stocks()).noneMatch(stock -> stock.source().contains("89,21"));
    }

    @Test
    void computesOnlyUnderTheInstrumentWhoseWeightsArePublished() {
        assertThat(SHIPPED.instruments())
                .filteredOn(Instrument::computable)
                .extracting(Instrument::code)
                .containsExactly("ORI-2022");
    }

    @Test
    void countsAsOverdueWhateverARegisterCanMarkAsLate() {
        List<String> counted = SHIPPED.metrics().stream()
                .filter(metric -> metric.overdue() != null && metric.register() != null)
                .map(Metric::register)
                .toList();

        assertThat(SHIPPED.registers().all())
                .filteredOn(register -> !register.late().isEmpty())
                .extracting(Register::code)
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void saysOfEveryNumberThatItMadeUpThatItIsMadeUp() {
        assertThat(SHIPPED.stocks())
                .filteredOn(stock -> !stock.synthetic())
                .allMatch(stock ->
                        stock.measure().equals("population") || stock.source().contains("Harian Bhirawa"));
        assertThat(SHIPPED.offices())
                .filteredOn(office -> office.type() == OfficeType.POST)
                .allMatch(office -> office.source().startsWith("peragaan"));
    }
}
