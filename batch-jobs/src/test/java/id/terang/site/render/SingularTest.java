package id.terang.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "visits, visit",
        "working days, working day",
        "families, family",
        "people, person",
        "services, service",
        "parts of standards, part of standards",
        "reports of use, report of use",
        "people per session, person per session",
        "cities that only the province reports on, city that only the province reports on",
        "urban villages (kelurahan), urban village (kelurahan)"
    })
    void oneOfManyIsWrittenAsOneInEnglish(String many, String one) {
        assertThat(Singular.after(BigDecimal.ONE, many, Language.ENGLISH)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0, visits", "2, visits", "1.0, visits", "1.5, visits"})
    void everyOtherNumberIsFollowedByMany(BigDecimal number, String many) {
        assertThat(Singular.after(number, many, Language.ENGLISH)).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({"1, kasus", "1, perjanjies"})
    void indonesianHasOneWordForBoth(BigDecimal number, String words) {
        assertThat(Singular.after(number, words, Language.INDONESIAN)).isEqualTo(words);
    }
}
