package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.compare.Given;
import id.terang.site.figure.Figure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was waited for becomes a date only where it rests on enough, and a holiday nobody has decided is not guessed. */
class WaitingDatesTest {

    private final WaitingDates dates =
            new WaitingDates(Portal.INDONESIAN, Portal.DEFINITIONS.calendar(), LocalDate.parse("2026-12-14"));

    @Test
    void daysBecomeDatesAndThoseInAnUndecidedYearAreTheEarliestPossible() {
        assertThat(dates.sentence(half("3 - - of 30"), most("14 - - of 30")))
                .isEqualTo(
                        "Bila Anda melapor hari ini (14 Desember 2026): separuh selesai paling lambat 17 Desember 2026,"
                                + " sembilan dari sepuluh paling cepat 6 Januari 2027.");
    }

    @Test
    void aFewReportsAreNoDateAndTheirSentenceSaysHowFewTheyAre() {
        assertThat(dates.sentence(half("3 - - of 29"), most("14 - - of 29"))).isNull();
        assertThat(waiting("3 - - of 11")).endsWith("; dari 11 laporan saja, belum pasti");
        assertThat(waiting("3 - - of 30")).doesNotContain("belum pasti");
        assertThat(Portal.INDONESIAN.sentences().heading(half("3 - - of 11"), null))
                .endsWith("; dari 11 laporan saja, belum pasti");
    }

    private static String waiting(String half) {
        return Portal.INDONESIAN.sentences().waiting(half(half), most("14 - - of 30"));
    }

    private static Figure half(String numbers) {
        return Given.quarter("tunggu-selesai-median", 1, numbers);
    }

    private static Figure most(String numbers) {
        return Given.quarter("tunggu-selesai-p90", 1, numbers);
    }
}
