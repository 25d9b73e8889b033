package id.terang.score.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.quality.QualityScale;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyIndexTest {

    private static final QualityScale SCALE = QualityScale.PERMENPANRB_14_2017;
    private static final SatisfactionIndex SMALL = even(30, 114);
    private static final SatisfactionIndex LARGE = even(1000, 3200);
    private static final SatisfactionIndex MIDDLE = even(50, 180);

    @Test
    void theMeanOfUnitsAndThePooledIndexMayDifferByABand() {
        AgencyIndex agency = new AgencyIndex(List.of(
                new AgencyIndex.Unit(SMALL, 30, 40L, null),
                new AgencyIndex.Unit(LARGE, 1000, 9000L, null),
                new AgencyIndex.Unit(MIDDLE, 50, 960L, null)));

        assertThat(agency.meanOfUnits().rounded(2)).isEqualByComparingTo("88.33");
        assertThat(SCALE.bandOf(agency.meanOfUnits().rounded(2))).hasToString("A");
        assertThat(agency.pooled().value()).isEqualByComparingTo("80.88");
        assertThat(agency.pooled().band(SCALE)).hasToString("B");
        assertThat(agency.userWeighted().orElseThrow().rounded(2)).isEqualByComparingTo("81.02");
        assertThat(agency.responses()).isEqualTo(1080);
    }

    @Test
    void weighsByUsersOnlyWhenTheUsersOfEveryUnitAreKnown() {
        AgencyIndex agency = new AgencyIndex(
                List.of(new AgencyIndex.Unit(SMALL, 30, 40L, null), new AgencyIndex.Unit(LARGE, 1000, null, null)));

        assertThat(agency.userWeighted()).isEmpty();
    }

    private static SatisfactionIndex even(long people, long sum) {
        return Responses.ofSums(people, sum, sum, sum, sum, sum, sum, sum, sum, sum);
    }
}
