package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.assembly.Portal;
import id.terang.site.compare.Given;
import id.terang.site.figure.Figure;
import id.terang.site.part.Milestones;
import id.terang.site.source.PlaceFigures;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was waited for becomes a date only where it rests on enough, and a holiday nobody has decided is not guessed. */
class WaitingDatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-14");

    private final WaitingDates dates = new WaitingDates(Portal.INDONESIAN, Portal.DEFINITIONS.calendar(), TODAY);

    @Test
    void daysBecomeDatesAndThoseInAnUndecidedYearAreTheEarliestPossible() {
        Milestones milestones = Objects.requireNonNull(dates.milestones(figures("3 - - of 30", "14 - - of 30")));

        assertThat(milestones.steps())
                .extracting(step -> (step.day() + " " + step.what() + " " + step.length()).replace('\u00a0', ' '))
                .containsExactly(
                        "Sen, 14 Des 2026 laporan Anda masuk ",
                        "Kam, 17 Des 2026 separuh laporan sudah selesai 3 hari kerja",
                        "paling cepat Rab, 6 Jan 2027 sembilan dari sepuluh sudah selesai 14 hari kerja");
    }

    @Test
    void aFewReportsAreNoDateAndTheirSentenceSaysHowFewTheyAre() {
        assertThat(dates.milestones(figures("3 - - of 29", "14 - - of 29"))).isNull();
        assertThat(waiting("3 - - of 11")).endsWith("; dari 11 laporan saja, belum pasti");
        assertThat(waiting("3 - - of 30")).doesNotContain("belum pasti");
        assertThat(Portal.INDONESIAN.sentences().heading(half("3 - - of 11"), null))
                .endsWith("; dari 11 laporan saja, belum pasti");
    }

    private static PlaceFigures figures(String half, String most) {
        PlaceFigures figures = new PlaceFigures(TODAY);
        figures.add(half(half), "all", "all", TODAY);
        figures.add(most(most), "all", "all", TODAY);
        return figures;
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
