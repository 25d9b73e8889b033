package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortPathTest {

    @ParameterizedTest
    @CsvSource({
        "M50 199 L51 200 L51 206 L48 206 Z, M50 199l1 1v6h-3z",
        "M50 199 L50 199 L52 190 Z, M50 199l2-9z",
        "M1 1 L2 2 Z M5 5 L4 9 Z, M1 1l1 1zM5 5l-1 4z",
        "M1.5 1 L2 2 Z, M1.5 1 L2 2 Z",
        "M1 1 C2 2 3 3 4 4 Z, M1 1 C2 2 3 3 4 4 Z"
    })
    void saysEachCornerByItsDistanceAndLeavesWhatIsNoOutlineOfWholeCorners(String path, String expected) {
        assertThat(ShortPath.of(path)).isEqualTo(expected);
    }
}
