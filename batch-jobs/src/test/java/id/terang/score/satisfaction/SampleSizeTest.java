package id.terang.score.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "krejcie-morgan.csv", numLinesToSkip = 2)
    void agreesWithEveryRowOfThePrintedTable(long users, long required) {
        assertThat(SampleSize.required(users)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # users, respondents, shortfall
                  0,           0,         0
                  1,           0,         1
               3875,        2346,         0
               3875,         300,        50
            """)
    void saysHowManyRespondentsAreMissing(long users, long respondents, long shortfall) {
        assertThat(SampleSize.shortfall(users, respondents)).isEqualTo(shortfall);
    }
}
