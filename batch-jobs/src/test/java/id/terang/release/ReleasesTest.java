package id.terang.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private final Nights nights;

    ReleasesTest() throws SQLException {
        nights = new Nights();
    }

    @AfterEach
    void close() throws SQLException {
        nights.close();
    }

    @Test
    void theSameNightOnTheSameInputsIsTheSameRelease() throws SQLException {
        nights.delivery("a");

        assertThat(nights.publish("2026-05-01").id()).isEqualTo("2026-05-01.1");
        assertThat(nights.prepare("2026-05-01"))
                .satisfies(again -> assertThat(again.id()).isEqualTo("2026-05-01.1"))
                .satisfies(again -> assertThat(again.isPublished()).isTrue());
    }

    @Test
    void moreDataOrOtherCodeOnTheSameDateIsAnotherRelease() throws SQLException {
        nights.delivery("a").publish("2026-05-01");

        Release moreData = nights.delivery("b").prepare("2026-05-01");
        Release otherCode = nights.prepare("2026-05-01", "code-2");

        assertThat(moreData.id()).isEqualTo("2026-05-01.2");
        assertThat(moreData.previous()).isEqualTo("2026-05-01.1");
        assertThat(otherCode.id()).isEqualTo("2026-05-01.3");
    }

    @Test
    void anOldNightRepeatedAfterALaterReleaseIsANewRelease() throws SQLException {
        nights.delivery("a").publish("2026-05-01");
        nights.publish("2026-05-02");

        assertThat(nights.prepare("2026-05-01").id()).isEqualTo("2026-05-01.2");
    }

    @Test
    void aHeldNightLeavesNoTraceInTheHistoryOfFigures() throws SQLException {
        nights.delivery("a").complaints("2026-01", 100).publish("2026-05-01");
        List<String> before = nights.everything();

        Release held = nights.forgetValues().complaints("2026-01", 7).prepare("2026-05-02");
        nights.write(held);
        nights.hold(held);

        assertThat(nights.everything()).isEqualTo(before);
        assertThat(nights.rows("select release, state from release.releases order by ordinal"))
                .containsExactly("2026-05-01.1 published", "2026-05-02.1 held");
    }

    @Test
    void aHeldNightMayPassLaterUnderItsOwnName() throws SQLException {
        Release held = nights.delivery("a").complaints("2026-01", 100).prepare("2026-05-01");
        nights.write(held);
        nights.hold(held);

        Release again = nights.publish("2026-05-01");

        assertThat(again.id()).isEqualTo(held.id());
        assertThat(nights.versions()).containsExactly("2026-01-01 100 published 1 null");
    }

    @Test
    void whatAKilledNightHadWrittenIsTakenBackByTheNext() throws SQLException {
        nights.delivery("a").complaints("2026-01", 100).publish("2026-05-01");
        List<String> before = nights.everything();

        nights.write(nights.forgetValues().complaints("2026-01", 7).prepare("2026-05-02"));
        nights.prepare("2026-05-03");

        assertThat(nights.everything()).isEqualTo(before);
    }

    @Test
    void aPublishedReleaseStaysWhenItsRepetitionIsHeld() throws SQLException {
        Release published = nights.delivery("a").complaints("2026-01", 100).publish("2026-05-01");
        List<String> before = nights.everything();

        Release again = nights.prepare("2026-05-01");
        nights.write(again);
        nights.hold(again);

        assertThat(again.id()).isEqualTo(published.id());
        assertThat(nights.everything()).isEqualTo(before);
    }

    @Test
    void everyDeliveryIsToldOnceInTheFirstReleaseThatIsPublished() throws SQLException {
        Release held = nights.delivery("a").prepare("2026-05-01");
        nights.write(held);
        nights.hold(held);
        nights.delivery("b").publish("2026-05-02");
        nights.delivery("c").publish("2026-05-03");

        assertThat(nights.rows("select release, file_label, sha256 from release.delivery_ledger order by sha256"))
                .containsExactly(
                        "2026-05-02.1 sp4n-lapor 2026-05-01 #1 a",
                        "2026-05-02.1 sp4n-lapor 2026-05-01 #2 b",
                        "2026-05-03.1 sp4n-lapor 2026-05-01 #3 c");
    }

    @Test
    void aReleaseBuiltOnMadeUpDataSaysSo() throws SQLException {
        assertThat(nights.prepare("2026-05-01").synthetic()).isFalse();
        assertThat(nights.delivery("a").prepare("2026-05-01").synthetic()).isTrue();
    }
}
