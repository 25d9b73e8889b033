package id.terang.definition.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityScaleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # index,   letter of 2017, letter of 2004
             100,      A,              A
              88.31,   A,              A
              88.305,  A,              A
              88.3049, B,              A
              88.30,   B,              A
              82,      B,              A
              81.25,   B,              B
              76.61,   B,              B
              76.605,  B,              B
              76.60,   C,              B
              65.00,   C,              B
              64.995,  C,              B
              64.99,   D,              B
              62.50,   D,              C
              43.755,  D,              C
              43.75,   D,              D
              25.00,   D,              D
            """)
    void leavesNoHoleBetweenBands(BigDecimal index, QualityBand letterOf2017, QualityBand letterOf2004) {
        assertThat(QualityScale.PERMENPANRB_14_2017.bandOf(index)).isEqualTo(letterOf2017);
        assertThat(QualityScale.KEP_25_2004.bandOf(index)).isEqualTo(letterOf2004);
    }

    @Test
    void theSurveyPeriodDecidesTheScale() {
        assertThat(QualityScale.on(LocalDate.of(2014, 7, 1))).isEqualTo(QualityScale.KEP_25_2004);
        assertThat(QualityScale.on(LocalDate.of(2018, 1, 1))).isEqualTo(QualityScale.PERMENPANRB_14_2017);
    }
}
