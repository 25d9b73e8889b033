package id.terang.site.compare.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.chart.svg.ChartFonts;
import id.terang.site.compare.Given;
import id.terang.site.compare.Peers;
import id.terang.site.compare.SimilarPlaces;
import id.terang.site.figure.Figure;
import id.terang.site.look.TemplateFiles;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.render.Wording;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RankViewsTest {

    @BeforeAll
    static void installFonts() {
        ChartFonts.install(Path.of("target", "chart-fonts"));
    }

    @Test
    void writesRanksAsRangesAndSaysWhoIsNotRanked() {
        RankView view = view(Language.INDONESIAN);

        assertThat(view.heading()).isEqualTo("1 UPT lebih baik dan 1 lebih buruk daripada nilai tengah, dari 5");
        assertThat(view.unranked()).startsWith("1 UPT tidak diperingkat");
        assertThat(view.ranked().table().rows())
                .extracting(row ->
                        row.cells().get(1).text() + ", " + row.cells().get(2).text())
                .containsExactly(
                        "95,48, ke-1 dari 5",
                        "88,30, antara ke-2 dan ke-4 dari 5",
                        "88,27, antara ke-2 dan ke-4 dari 5",
                        "86,40, antara ke-2 dan ke-4 dari 5",
                        "72,10, ke-5 dari 5");
        assertThat(view.ranked().description())
                .contains("Nilai tengah 88,27; terbaik upt-pstw-banyuwangi dengan 95,48")
                .isEqualTo(description(view.ranked()));
        assertThat(view.funnel()).isNull();
    }

    @Test
    void writesThemInEnglish() {
        assertThat(view(Language.ENGLISH)
                        .ranked()
                        .table()
                        .rows()
                        .get(1)
                        .cells()
                        .get(2)
                        .text())
                .isEqualTo("between rank 2 and 4 of 5");
    }

    @Test
    void namesTheSignalsOfAControlChartInItsDescription() {
        List<Figure> months = IntStream.rangeClosed(1, 14)
                .mapToObj(month ->
                        Given.month("laporan-diterima", month, month == 14 ? "300" : month % 2 == 0 ? "110" : "100"))
                .toList();
        ControlViews views = new ControlViews(words(Language.INDONESIAN));
        ChartView view = Objects.requireNonNull(views.of(months, "semua kantor"));

        assertThat(view.finding()).isEqualTo("2 tanda perubahan yang bukan naik-turun biasa");
        assertThat(view.description())
                .contains("13 bulan berturut-turut di bawah rata-rata, Januari 2025 sampai Januari 2026.")
                .contains("Februari 2026 di luar batas itu: 300\u00a0laporan.")
                .isEqualTo(description(view));
        assertThat(views.of(months.subList(0, 9), "semua kantor")).isNull();
    }

    /** The sentence of the page is the one that a screen reader hears. */
    private static String description(ChartView view) {
        return Jsoup.parse(view.wide().html()).expectFirst("desc").wholeText();
    }

    private static RankView view(Language language) {
        Peers peers = new Peers(new SimilarPlaces(Given.SHIPPED));
        Map<String, Figure> shown = new LinkedHashMap<>();
        for (int at = 0; at < SpineTablesTest.OFFICES.size(); at++) {
            shown.put(
                    "office " + SpineTablesTest.OFFICES.get(at),
                    Given.quarter("ikm", 7, SpineTablesTest.SCORES.get(at)));
        }
        shown.put("office upt-pstw-pasuruan", Given.quarter("ikm", 7, "99.00 90.00 100.00 of 12"));
        shown.forEach(peers::add);
        return new RankViews(words(language), peers)
                .of(shown, place -> Cell.link(place.substring(7), "/"))
                .getFirst();
    }

    private static Wording words(Language language) {
        return Wording.load(TemplateFiles.of(Given.HOME.resolve("templates")), language);
    }
}
