package id.terang.score.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages that agencies printed, from the counts they printed beside them: rounded as every figure here is. */
class PublishedPercentagesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # Pontianak, September 2020: 15 + 2 = 17 came in, 7 + 6 + 2 = 15 were passed on. Two printed shares are slips.
            Pontianak passed on,                  15,    17,    0, 88,     88
            Pontianak settled,                    7,     15,    0, 47,     47
            Pontianak in process,                 6,     15,    2, 40.00,  46
            Pontianak not begun,                  2,     15,    2, 13.33,  7
            DKI January 2023 as of 12 February,   12936, 14233, 2, 90.89,
            DKI January 2023 as of 7 March,       13671, 14233, 2, 96.05,
            DKI January 2023 as of 7 March,       13671, 14233, 1, 96.1,   96.1
            Fife 2014/15 settled at stage 1,      2168,  2872,  1, 75.5,   75.5
            Fife 2014/15 settled at stage 2,      704,   2872,  1, 24.5,   24.5
            Fife 2014/15 after escalation,        193,   2872,  1, 6.7,    6.7
            Fife 2014/15 upheld at stage 1,       742,   2168,  1, 34.2,   34.2
            Fife 2014/15 not upheld at stage 1,   969,   2168,  1, 44.7,   44.7
            Fife 2015/16 settled at stage 1,      2005,  2682,  1, 74.8,   74.8
            Fife 2015/16 settled at stage 2,      677,   2682,  1, 25.2,   25.2
            Fife 2015/16 after escalation,        175,   2682,  1, 6.5,    6.5
            Fife 2015/16 upheld at stage 1,       635,   2005,  1, 31.7,   31.7
            Fife 2015/16 not upheld at stage 1,   904,   2005,  1, 45.1,   45.1
            Fife 2016/17 settled at stage 1,      1648,  2149,  1, 76.7,   76.7
            Fife 2016/17 settled at stage 2,      385,   2149,  1, 17.9,   17.9
            Fife 2016/17 after escalation,        116,   2149,  1, 5.4,    5.4
            Fife 2016/17 upheld at stage 1,       558,   1648,  1, 33.9,   33.9
            Fife 2016/17 not upheld at stage 1,   784,   1648,  1, 47.6,   47.6
            """)
    void arePrintedAsTheCountsSay(
            String what, long numerator, long denominator, int decimals, String percent, String printed) {
        Fraction share = Fraction.of(numerator, denominator).times(Fraction.of(100));

        assertThat(share.rounded(decimals)).as(what).hasToString(percent);
        if (what.equals("Pontianak in process") || what.equals("Pontianak not begun")) {
            assertThat(share.rounded(0)).as(what).isNotEqualByComparingTo(printed);
        } else if (printed != null) {
            assertThat(percent).as(what).isEqualTo(printed);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Fife: until 2015/16 stage 2 contains what was settled after escalation, in 2016/17 it stands apart: a break.
            2014/15, 2168, 704, 193, 2872, false
            2015/16, 2005, 677, 175, 2682, false
            2016/17, 1648, 385, 116, 2149, true
            """)
    void stagesAddUpInOneWayUntil2016AndInAnotherAfter(
            String year, long first, long second, long escalated, long closed, boolean standsApart) {
        assertThat(first + second + (standsApart ? escalated : 0)).as(year).isEqualTo(closed);
    }
}
