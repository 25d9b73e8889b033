package id.terang.site.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terang.site.compare.ProcessLimits.Rule;
import id.terang.site.compare.ProcessLimits.Signal;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessLimitsTest {

    /** The mean is 10, the mean moving range 2: limits 10 ± 5.32. */
    private static final String STEADY = "9 11 9 11 9 11 9 11 9 11";

    @Test
    void setsLimitsByTheMeanMovingRange() {
        ProcessLimits limits = limits(STEADY);

        assertThat(limits.centre()).isEqualByComparingTo("10");
        assertThat(limits.low()).isEqualByComparingTo("4.68");
        assertThat(limits.high()).isEqualByComparingTo("15.32");
        assertThat(limits.signals()).isEmpty();
    }

    @Test
    void namesAPointOutside() {
        assertThat(limits("10 11 10 11 10 11 10 11 10 11 10 11 10 30").signals())
                .containsExactly(new Signal(Rule.RUN_BELOW, 0, 12), new Signal(Rule.OUTSIDE, 13, 13));
    }

    @Test
    void namesARunOfEightAndNoShorterOne() {
        assertThat(limits("8 9 8 9 8 9 8 9 12 13 12 13 12 13 12").signals())
                .containsExactly(new Signal(Rule.RUN_BELOW, 0, 7));
        assertThat(limits("8 9 8 9 8 9 8 12 13 12 13 12 13 12").signals())
                .noneMatch(signal -> signal.rule() != Rule.OUTSIDE);
    }

    @Test
    void keepsToWhatIsPossible() {
        ProcessLimits limits =
                ProcessLimits.of(values("99 90 100 91 99 90 100 91 99 90"), BigDecimal.ZERO, new BigDecimal("100"));

        assertThat(limits.high()).isEqualByComparingTo("100");
    }

    /** Of a plan more may be done than was planned: the mean is 99, the mean moving range 4. */
    @Test
    void followsASeriesBeyondWhatIsUsuallyPossible() {
        ProcessLimits limits =
                ProcessLimits.of(values("97 101 97 101 97 101 97 101 97 101"), BigDecimal.ZERO, new BigDecimal("100"));

        assertThat(limits.high()).isEqualByComparingTo("109.64");
        assertThat(limits.signals()).isEmpty();
    }

    @Test
    void refusesFewerThanTenPoints() {
        assertThatThrownBy(() -> limits("1 2 3 4 5 6 7 8 9")).hasMessage("Limits need 10 points, got 9");
    }

    private static ProcessLimits limits(String values) {
        return ProcessLimits.of(values(values), BigDecimal.ZERO, new BigDecimal("1000"));
    }

    private static List<BigDecimal> values(String values) {
        return Stream.of(values.split(" ", -1)).map(BigDecimal::new).toList();
    }
}
