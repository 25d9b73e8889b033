package id.terang.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.sample.calendar.ExportCalendar.Export;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExportCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void exportsAtEveryMonthEndAndOnceMoreOnTheLastDay() {
        assertThat(ExportCalendar.every(1, FIRST, LocalDate.of(2024, 3, 10)).exports())
                .containsExactly(
                        new Export(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 31), false),
                        new Export(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), false),
                        new Export(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 10), true));
    }

    @Test
    void needsNoExtraExportWhenTheLastDayEndsAMonth() {
        assertThat(ExportCalendar.every(1, FIRST, LocalDate.of(2024, 2, 29)).exports())
                .last()
                .isEqualTo(new Export(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), false));
    }

    @Test
    void exportsLargerSamplesEveryQuarter() {
        assertThat(ExportCalendar.every(3, FIRST, LocalDate.of(2024, 8, 1)).exports())
                .extracting(Export::through)
                .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 8, 1));
    }
}
