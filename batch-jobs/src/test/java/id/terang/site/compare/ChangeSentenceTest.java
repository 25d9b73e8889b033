package id.terang.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.figure.Figure;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.ChangeSentences;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSentenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # metric            | before                 | now                    | what is said
            # Reports are like a sample of what the office does: chance is told.
            selesai-tepat-waktu | 80.0 78.0 82.0 of 900  | 82.1 80.0 84.0 of 900  | naik 2,1 poin dari triwulan sebelumnya; belum pasti berbeda
            # 305 of 456, then 295 of 489: the ranges meet, yet zero lies outside the range of the difference (z = 2.1).
            selesai-tepat-waktu | 66.9 62.4 71.0 of 456  | 60.3 55.9 64.6 of 489  | turun 6,6 poin dari triwulan sebelumnya; memburuk
            selesai-tepat-waktu | 80.0 60.0 90.0 of 20   | 90.0 88.0 92.0 of 900  | terlalu sedikit untuk dibandingkan dengan triwulan sebelumnya
            # Every one of thirteen villages was looked at: nothing is uncertain or too few about it.
            desa-dikunjungi     | 38.5 - - of 13         | 53.8 - - of 13         | naik 15,3 poin dari triwulan sebelumnya
            # Shares of money are no sample either.
            serapan-anggaran    | 57.8 - - of 20         | 41.5 - - of 20         | turun 16,3 poin dari triwulan sebelumnya
            """)
    void saysHowSureAChangeIsOnlyWhereChanceHasAPart(String metric, String before, String now, String words) {
        assertThat(plain(changes().change(Given.quarter(metric, 2, now), Given.quarter(metric, 1, before))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a year before        | now                    | what is said
            90.0 88.0 92.0 of 900  | 82.1 80.0 84.0 of 900  | turun 7,9 poin dari triwulan yang sama setahun sebelumnya; memburuk
            90.0 70.0 97.0 of 20   | 82.1 80.0 84.0 of 900  |
            """)
    void comparesWithTheSameQuarterAYearBefore(String yearBefore, String now, String words) {
        PlaceFigures figures = new PlaceFigures(AS_OF);
        figures.add(Given.quarter("selesai-tepat-waktu", 1, yearBefore), "all", "all", AS_OF);
        figures.add(Given.quarter("selesai-tepat-waktu", 4, "50.0 48.0 52.0 of 900"), "all", "all", AS_OF);
        Figure newest = Given.quarter("selesai-tepat-waktu", 5, now);
        figures.add(newest, "all", "all", AS_OF);

        assertThat(plain(changes().yearly(newest, figures.yearBefore(newest)))).isEqualTo(words);
    }

    /** Numbers keep their units beside them by a space that does not break. */
    private static @Nullable String plain(@Nullable String sentence) {
        return sentence == null ? null : sentence.replace('\u00a0', ' ');
    }

    private static ChangeSentences changes() {
        return Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), Language.INDONESIAN)
                .changes();
    }
}
