package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # numbers,               lowest of each step, highest of each step
            0 0 0 1 2 3 4 5 6,       0 1 3 5,             0 2 4 6
            1 2 3 4 5 6,             1 3 5,               2 4 6
            0 0 0,                   0,                   0
            7,                       7,                   7
            0 2 2 2 2 2 9,           0 2,                 0 9
            12.5 80.0 99.9,          12.5 80.0 99.9,      12.5 80.0 99.9
            """)
    void zeroStandsAloneAndTheRestIsSharedOut(String numbers, String lowest, String highest) {
        Steps steps = Steps.of(
                Arrays.stream(numbers.split(" ", -1)).map(BigDecimal::new).toList());

        assertThat(steps.lowest()).map(BigDecimal::toString).containsExactly(lowest.split(" ", -1));
        assertThat(steps.highest()).map(BigDecimal::toString).containsExactly(highest.split(" ", -1));
        assertThat(steps.of(new BigDecimal(numbers.split(" ", -1)[0]))).isZero();
    }
}
