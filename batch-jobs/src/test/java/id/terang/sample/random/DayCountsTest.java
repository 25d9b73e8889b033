package id.terang.sample.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayCountsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void countsExactlyTheTotal() {
        DayCounts counts =
                DayCounts.exactly(1_000_003, FIRST, LAST, 7, (day, sender) -> day.getDayOfMonth() * 0.37 + sender);

        assertThat(counts.total()).isEqualTo(1_000_003);
        assertThat(FIRST.datesUntil(LAST.plusDays(1))
                        .mapToLong(day -> {
                            long sum = 0;
                            for (int sender = 0; sender < 7; sender++) {
                                sum += counts.of(day, sender);
                            }
                            return sum;
                        })
                        .sum())
                .isEqualTo(1_000_003);
    }

    @Test
    void doesNotChangeADayWhenMoreDaysFollow() {
        DayCounts.Expectation expectation = (day, sender) -> 0.3 + day.getMonthValue() * 0.11;
        DayCounts shorter = DayCounts.expected(FIRST, LAST.minusMonths(3), 2, expectation);
        DayCounts longer = DayCounts.expected(FIRST, LAST, 2, expectation);

        assertThat(FIRST.datesUntil(LAST.minusMonths(3)))
                .allMatch(day -> shorter.of(day, 0) == longer.of(day, 0) && shorter.of(day, 1) == longer.of(day, 1));
    }
}
