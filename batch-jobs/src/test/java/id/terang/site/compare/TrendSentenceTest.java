package id.terang.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendSentenceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first,               last,                  how it ends in Indonesian,            and in English
            80.0 78.0 82.0 of 900, 82.1 80.0 84.0 of 900, '; belum pasti berbeda.',             '; may not be a real difference.'
            80.0 78.0 82.0 of 900, 90.0 88.0 92.0 of 900, ').',                                 ').'
            80.0 60.0 90.0 of 20,  90.0 88.0 92.0 of 900, '; terlalu sedikit untuk dibandingkan.', '; too few to compare.'
            """)
    void saysHowSureTheCourseIs(String first, String last, String indonesian, String english) {
        List<Figure> series =
                List.of(share(1, first), share(2, last), share(3, "99.9 99.0 100.0 of 99", Mark.PROVISIONAL));

        assertThat(trend(Language.INDONESIAN, series))
                .startsWith("Naik dari 80,0% (Triwulan I 2025) menjadi")
                .contains("(Triwulan II 2025" + indonesian.replaceFirst("^([;])", ")$1"))
                .doesNotContain("99,9");
        assertThat(trend(Language.ENGLISH, series)).contains(english);
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, cara menghitung berubah di antaranya", "ENGLISH, counted in another way since"})
    void comparesNothingAcrossASeriesBreak(Language language, String words) {
        List<Figure> series = List.of(
                share(1, "80.0 78.0 82.0 of 900"),
                share(2, "60.0 58.0 62.0 of 900", Mark.BREAK),
                share(3, "61.0 59.0 63.0 of 900"));

        assertThat(trend(language, series)).contains(words);
        assertThat(course(language, series))
                .contains(language == Language.INDONESIAN ? "61,0%" : "61.0%")
                .doesNotContain("80");
    }

    private static Figure share(int quarter, String numbers, Mark... marks) {
        return Given.quarter("selesai-tepat-waktu", quarter, numbers, marks);
    }

    private static String course(Language language, List<Figure> series) {
        return Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), language)
                .sentences()
                .course(series);
    }

    private static String trend(Language language, List<Figure> series) {
        return Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), language)
                .sentences()
                .trend(series);
    }
}
