package id.terang.site.compare.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.compare.Course;
import id.terang.site.compare.Given;
import id.terang.site.compare.Peers;
import id.terang.site.compare.SimilarPlaces;
import id.terang.site.compare.Standing;
import id.terang.site.figure.Figure;
import id.terang.site.look.TemplateFiles;
import id.terang.site.render.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpineTablesTest {

    static final List<String> OFFICES = List.of(
            "upt-pstw-jember", "upt-pstw-magetan", "upt-pstw-blitar", "upt-pstw-jombang", "upt-pstw-banyuwangi");
    static final List<String> SCORES = List.of(
            "72.10 70.20 74.00 of 87",
            "86.40 84.30 88.50 of 90",
            "88.27 86.90 89.60 of 90",
            "88.30 86.90 89.60 of 90",
            "95.48 94.10 96.85 of 90");

    @Test
    void saysHowAPlaceStandsWithTheMedianItIsComparedWith() {
        SpineTable table = table(Language.INDONESIAN, 0);

        assertThat(table.heading())
                .isEqualTo("0 lebih baik dan 1 lebih buruk daripada nilai tengah UPT, dari 1 angka yang dibandingkan");
        SpineTable.Row row = table.rows().getFirst();
        assertThat(row.standing()).isEqualTo(Standing.WORSE);
        assertThat(row.word()).isEqualTo("lebih buruk");
        assertThat(row.comparison()).isEqualTo("nilai tengah 88,27 dari 5 tempat");
        assertThat(row.change()).isEqualTo("turun 0,40\u00a0poin dari triwulan sebelumnya; belum pasti berbeda");
        assertThat(row.progress()).isEqualTo("arah belum terlihat: perlu data 5 masa");
        assertThat(Objects.requireNonNull(table.others())
                        .rows()
                        .getFirst()
                        .cells()
                        .getLast()
                        .text())
                .isEqualTo("jumlah, nilai tengah, atau hitungan lengkap, jadi tanpa rentang 95%");
    }

    @Test
    void saysTheSameInEnglish() {
        SpineTable.Row best = table(Language.ENGLISH, 4).rows().getFirst();

        assertThat(best.word()).isEqualTo("better");
        assertThat(best.comparison()).isEqualTo("median 88.27 of 5 places");
    }

    @Test
    void isLeftOutWhereNothingCouldBeCompared() {
        Figure visits = Given.quarter("kunjungan", 7, "3 - - of 3");

        assertThat(new SpineTables(
                                Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), Language.INDONESIAN),
                                new Peers(new SimilarPlaces(Given.SHIPPED)))
                        .of("area 16.04.01.2001", List.of(new Course(visits, null, List.of(visits)))))
                .isNull();
    }

    @Test
    void speaksOfAProgressOnlyWithFiveClearPeriods() {
        Wording words = Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), Language.INDONESIAN);
        List<Figure> rising = IntStream.rangeClosed(1, 5)
                .mapToObj(quarter -> Given.quarter(
                        "ikm",
                        quarter,
                        (70 + quarter) + ".00 " + (69 + quarter) + ".00 " + (71 + quarter) + ".00 of 90"))
                .toList();

        assertThat(words.sentences().progress(rising))
                .isEqualTo("membaik jelas sejak Triwulan I 2025: dari 71,00 menjadi 75,00");
        assertThat(words.sentences().progress(rising.subList(1, 5)))
                .isEqualTo("arah belum terlihat: perlu data 5 masa");
        assertThat(words.sentences().progress(Collections.nCopies(5, rising.getFirst())))
                .isEqualTo("sejak Triwulan I 2025 tidak jelas berubah: 71,00, sekarang 71,00");
    }

    private static SpineTable table(Language language, int place) {
        Peers peers = new Peers(new SimilarPlaces(Given.SHIPPED));
        List<Figure> figures =
                SCORES.stream().map(numbers -> Given.quarter("ikm", 7, numbers)).toList();
        for (int at = 0; at < OFFICES.size(); at++) {
            peers.add("office " + OFFICES.get(at), figures.get(at));
        }
        Figure before = Given.quarter("ikm", 6, "72.50 70.70 74.30 of 90");
        Figure count = Given.quarter("responden", 7, "87 - - of 87");
        return Objects.requireNonNull(new SpineTables(
                        Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), language), peers)
                .of(
                        "office " + OFFICES.get(place),
                        List.of(
                                new Course(figures.get(place), before, List.of(before, figures.get(place))),
                                new Course(count, null, List.of(count)))));
    }
}
