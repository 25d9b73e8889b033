package id.terang.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerGroupTest {

    private static final Figure[] FIVE = {
        share("60.0 55.0 65.0 of 400"),
        share("80.0 76.0 84.0 of 400"),
        share("82.0 78.0 86.0 of 400"),
        share("84.0 80.0 88.0 of 400"),
        share("95.0 93.0 97.0 of 400")
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
            # metric,              figure,                  standing against a median of 82
            selesai-tepat-waktu,   95.0 93.0 97.0 of 400,   BETTER
            selesai-tepat-waktu,   60.0 55.0 65.0 of 400,   WORSE
            selesai-tepat-waktu,   84.0 82.0 86.0 of 400,   SIMILAR
            selesai-tepat-waktu,   84.0 82.1 86.0 of 400,   BETTER
            selesai-tepat-waktu,   95.0 93.0 97.0 of 29,    SMALL
            selesai-tepat-waktu,   95.0 93.0 97.0 of 30,    BETTER
            selesai-tepat-waktu,   95.0 - - of 400,         NO_INTERVAL
            ditutup-tanpa-jawaban, 95.0 93.0 97.0 of 400,   WORSE
            ditutup-tanpa-jawaban, 60.0 55.0 65.0 of 400,   BETTER
            """)
    void saysBetterOrWorseOnlyWhereTheIntervalLeavesTheMedianOut(String metric, String figure, Standing expected) {
        assertThat(Given.group(5, FIVE).standing(Given.quarter(metric, 7, figure)))
                .isEqualTo(expected);
    }

    @Test
    void comparesNobodyAmongFewerThanTheConfiguredNumber() {
        PeerGroup group = Given.group(6, FIVE);

        assertThat(group.median()).isNull();
        assertThat(group.standing(FIVE[0])).isEqualTo(Standing.FEW);
        assertThat(group.rank(group.peers().getFirst())).isNull();
    }

    @Test
    void ranksWithTiesWhereIntervalsMeet() {
        PeerGroup group = Given.group(5, FIVE);

        assertThat(group.peers())
                .extracting(group::rank)
                .containsExactly(
                        new RankRange(5, 5, 5),
                        new RankRange(2, 4, 5),
                        new RankRange(2, 4, 5),
                        new RankRange(2, 4, 5),
                        new RankRange(1, 1, 5));
    }

    @Test
    void leavesOutWhatIsSmallBeforeCounting() {
        PeerGroup group = Given.group(1, FIVE[0], share("99.0 80.0 99.9 of 12"), share("70.0 - - of 500"));

        assertThat(group.peers()).extracting(Peer::value).containsExactly(new BigDecimal("60.0"));
    }

    /** A median or a rank is made of what everybody can read already. */
    @Test
    void knowsNothingOfWhatIsWithheld() {
        Figure hidden = new Figure("h", FIVE[0].metric(), FIVE[0].period(), new Value.Suppressed(), List.of());
        PeerGroup group = Given.group(1, FIVE[0], FIVE[1], FIVE[2], hidden);

        assertThat(group.peers()).hasSize(3);
        assertThat(group.median()).isEqualByComparingTo("80.0");
        assertThat(group.standing(hidden)).isEqualTo(Standing.NO_NUMBER);
    }

    @Test
    void drawsTheMedianInTheMiddleAndBetterToTheRight() {
        PeerGroup group = Given.group(5, FIVE);
        SpineBar best = SpineBar.of(group.peers().getLast(), group);
        SpineBar worst = SpineBar.of(group.peers().getFirst(), group);
        Peer silent = new Peer("", Given.quarter("ditutup-tanpa-jawaban", 7, "95.0 93.0 97.0 of 400"));

        assertThat(best.at()).isEqualByComparingTo("79.5"); // 50 + 50 × (95 − 82) ÷ (82 − 60)
        assertThat(worst.at()).isEqualByComparingTo("0");
        assertThat(SpineBar.of(silent, group).at()).isEqualByComparingTo("20.5");
        assertThat(best.from()).isEqualByComparingTo("75.0");
        assertThat(best.width()).isEqualByComparingTo("9.1");
        assertThat(best.middleFrom()).isEqualByComparingTo("45.5"); // the quartiles are 80 and 84
        assertThat(best.middleWidth()).isEqualByComparingTo("9.0");
    }

    @Test
    void comparesOfficesOfOneTypeAndAreasOfOneKind() {
        SimilarPlaces similar = new SimilarPlaces(Given.SHIPPED);
        List<String> units = Given.SHIPPED.offices().stream()
                .filter(office -> office.type() == OfficeType.UNIT)
                .map(Office::code)
                .map(code -> similar.groupOf("office " + code))
                .distinct()
                .toList();

        assertThat(units).containsExactly("unit");
        assertThat(similar.groupOf("area 33.71")).isEqualTo("city-own");
        // Magetan has an agency of its own here; of Nganjuk only the province tells.
        assertThat(similar.groupOf("area 35.20")).isEqualTo("regency-own");
        assertThat(similar.groupOf("area 35.18")).isEqualTo("regency");
        assertThat(similar.groupOf("area 35")).isEqualTo("province");
        assertThat(similar.groupOf("area 16.04.10.1031")).isEqualTo("kelurahan-own");
        assertThat(similar.groupOf("area 16.04.01.2001")).isEqualTo("village-own");
    }

    private static Figure share(String numbers) {
        return Given.quarter("selesai-tepat-waktu", 7, numbers);
    }
}
