package id.terang.site.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.DeadlinePage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.KeyFact;
import id.terang.site.render.Wording;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against the holidays of 2026 as decided on 19 September 2025. */
class DeadlinesTest {

    private static final Path HOME = Path.of(System.getProperty("terang.home", ".."));
    private static final Definitions SHIPPED = DefinitionsLoader.load(HOME.resolve("config"));

    @Test
    void fiveWorkingDaysFromFriday13FebruaryEndOnTuesday24() {
        Row row = row(on("2026-02-13"), "Jumat, 13 Februari 2026");
        assertThat(row.cells().get(2).text()).isEqualTo("Sel,\u00a024\u00a0Feb\u00a02026");
        assertThat(row.cells().get(2).note()).isEqualTo("melewati libur 16\u00a0Feb\u00a02026, 17\u00a0Feb\u00a02026");
    }

    @Test
    void threeWorkingDaysFromTuesday17MarchEndOnFriday27() {
        Row row = row(on("2026-03-17"), "Selasa, 17 Maret 2026");
        assertThat(row.cells().get(1).text()).isEqualTo("Jum,\u00a027\u00a0Mar\u00a02026");
        assertThat(row.cells().get(1).note())
                .isEqualTo("melewati 5 hari libur, dari 18\u00a0Mar\u00a02026 sampai 24\u00a0Mar\u00a02026");
    }

    @Test
    void everyDayFromFirstToLastHasItsRowInOrder() {
        DeadlinePage page = on("2026-02-13");
        assertThat(page.first()).isEqualTo("2026-01-26");
        assertThat(page.last()).isEqualTo("2026-03-22");
        assertThat(rows(page)).hasSize(56);
        assertThat(page.now().rows().getFirst().cells().getFirst().text()).isEqualTo("Senin, 9 Februari 2026");
    }

    @Test
    void classesOfOneLimitShareAColumn() {
        assertThat(on("2026-02-13").now().columns())
                .extracting(Column::label)
                .hasSize(5)
                .contains("Pertanyaan, usul (5\u00a0hari)", "Keluhan layanan (14\u00a0hari)");
    }

    @Test
    void whatAColumnLeavesOutIsSaidOnceAboveTheTable() {
        assertThat(on("2026-02-13").limits())
                .extracting(KeyFact::label, KeyFact::value)
                .contains(tuple("5 hari kerja", "Pertanyaan (permintaan informasi), usul (aspirasi)"));
    }

    @Test
    void whatReachesIntoAYearWithoutCalendarIsSaidAndNotGuessed() {
        DeadlinePage page = on("2026-12-14");
        assertThat(page.undecided()).singleElement().asString().contains("2027");
        assertThat(row(page, "Senin, 14 Desember 2026").cells())
                .extracting(Cell::text)
                .contains("Kam,\u00a017\u00a0Des\u00a02026", "paling cepat Rab,\u00a06\u00a0Jan\u00a02027");
        assertThat(page.holidays().rows())
                .extracting(row -> row.cells().getFirst().text())
                .contains("Kamis, 24 Desember 2026", "Jumat, 25 Desember 2026");
    }

    private static Row row(DeadlinePage page, String day) {
        return rows(page).stream()
                .filter(row -> row.cells().getFirst().text().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(DeadlinePage page) {
        return Stream.of(page.earlier(), List.of(page.now()), page.later())
                .flatMap(List::stream)
                .map(FigureTable::rows)
                .flatMap(List::stream)
                .toList();
    }

    private static DeadlinePage on(String today) {
        return new Deadlines(
                        Wording.load(TemplateFiles.of(HOME.resolve("templates")), Language.INDONESIAN),
                        SHIPPED.calendar(),
                        SHIPPED.portal(),
                        code -> SHIPPED.vocabulary()
                                .label("classification", code)
                                .in(Language.INDONESIAN),
                        LocalDate.parse(today))
                .page(new Shell(
                        SiteFrame.of(SHIPPED.portal(), Language.INDONESIAN),
                        Language.INDONESIAN,
                        "/hitung-batas-waktu/",
                        "",
                        "",
                        List.of(),
                        new AsOf("", today),
                        null,
                        true));
    }
}
