package id.terang.site.example;

import id.terang.site.compare.SpineBar;
import id.terang.site.compare.Standing;
import id.terang.site.compare.view.RankView;
import id.terang.site.compare.view.SpineTable;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import id.terang.site.page.ComponentsPage.Example;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Made-up comparisons of a place with similar ones, in one language. */
final class ComparisonExamples {

    private final ExampleParts parts;
    private final ExampleFigures figures;

    ComparisonExamples(ExampleParts parts) {
        this.parts = parts;
        this.figures = parts.figures();
    }

    List<Example> spines() {
        SpineTable spine = spine();
        SpineTable nothing = new SpineTable(
                spine.heading(),
                parts.in("Perbandingan butuh paling sedikit 5 kota.", "A comparison needs at least 5 cities."),
                spine.caption(),
                List.of(),
                List.of(),
                spine.others());
        return List.of(
                new Example("worse, better, similar, folded", "spine", Map.of("spine", spine), null),
                new Example("nothing to compare", "spine", Map.of("spine", nothing), null),
                new Example(
                        "rows alone", "spineTable", Map.of("rows", spine.folded(), "caption", spine.caption()), null),
                new Example(
                        "standing alone",
                        "standing",
                        Map.of("standing", Standing.BETTER, "word", parts.in("lebih baik", "better")),
                        null),
                new Example(
                        "bar alone",
                        "spineBar",
                        Map.of("bar", bar("50.0", "0.0", "50.0"), "standing", Standing.SIMILAR),
                        null));
    }

    List<Example> ranks(String macro) {
        return ranks().stream()
                .map(rank -> new Example("open, with funnel and unranked", macro, Map.of("rank", rank), null))
                .toList();
    }

    List<RankView> ranks() {
        return List.of(new RankView(
                "serupa-unit",
                "UPT",
                parts.in(
                        "1 UPT lebih baik dan 2 lebih buruk daripada nilai tengah, dari 30",
                        "1 unit better and 2 worse than the median, of 30"),
                parts.in(
                        "Peringkat ditulis sebagai rentang: tempat yang rentangnya bertemu tidak dapat dibedakan.",
                        "Ranks are ranges: places whose ranges meet cannot be told apart."),
                parts.in("3 UPT tidak diperingkat.", "3 units are not ranked."),
                parts.chart("urut-unit"),
                parts.chart("corong-unit")));
    }

    SpineTable spine() {
        return new SpineTable(
                parts.in(
                        "1 lebih baik dan 1 lebih buruk daripada nilai tengah UPT, dari 4 angka yang dibandingkan",
                        "1 better and 1 worse than the median of units, of 4 figures compared"),
                parts.in(
                        "Setiap angka dibandingkan dengan nilai tengah UPT pada masa yang sama.",
                        "Every figure is compared with the median of units in the same period."),
                parts.in("Angka di samping nilai tengah UPT", "Figures beside the median of units"),
                List.of(
                        row(onTime("68.1"), Standing.WORSE, bar("4.0", "18.5", "13.0")),
                        row(onTime("95.4"), Standing.BETTER, bar("71.0", "29.0", "88.2")),
                        row(onTime("84.3"), Standing.SIMILAR, bar("41.0", "20.0", "51.0"))),
                List.of(row(onTime("83.9"), Standing.SIMILAR, bar("0.0", "100.0", "47.5"))),
                others());
    }

    private SpineTable.Row row(Figure figure, Standing standing, SpineBar bar) {
        String word = switch (standing) {
            case BETTER -> parts.in("lebih baik", "better");
            case WORSE -> parts.in("lebih buruk", "worse");
            case SIMILAR, NO_NUMBER, NO_DIRECTION, NO_INTERVAL, SMALL, FEW -> parts.in("setara", "similar");
        };
        return new SpineTable.Row(
                name(figure).withNote(parts.in("Oktober 2026", "October 2026")),
                figures.cell(figure).withUnit("%"),
                standing,
                word,
                parts.in("nilai tengah 84,3% dari 30 tempat", "median 84.3% of 30 places"),
                bar,
                parts.in(
                        "naik 2,1 poin dari bulan sebelumnya; belum pasti berbeda",
                        "up 2.1 points from the month before; may not be a real difference"),
                parts.in("arah belum terlihat: perlu data 5 masa", "no direction yet: data of 5 periods are needed"));
    }

    private FigureTable others() {
        Figure hidden = ExampleMetrics.figure(ExampleMetrics.OPEN_LATE, 10, new Value.Suppressed(), List.of());
        return new FigureTable(
                parts.in(
                        "Satu angka yang tidak dibandingkan, dan sebabnya", "One figure that is not compared, and why"),
                List.of(
                        Column.text(parts.in("Statistik", "Statistic")),
                        Column.number(parts.in("Nilai", "Value")),
                        Column.text(parts.in("Mengapa", "Why"))),
                List.of(FigureTable.Row.of(
                        name(hidden),
                        figures.cell(hidden),
                        Cell.of(parts.in("tidak ada angka yang terbit", "no figure is published")))));
    }

    private Cell name(Figure figure) {
        return Cell.link(figure.metric().label().in(parts.language()), figures.list("/statistik/"));
    }

    private static Figure onTime(String value) {
        return ExampleMetrics.share(ExampleMetrics.ON_TIME, 10, value, "1204", "1461");
    }

    private static SpineBar bar(String from, String width, String at) {
        return new SpineBar(
                new BigDecimal(from),
                new BigDecimal(width),
                new BigDecimal(at),
                new BigDecimal("38.5"),
                new BigDecimal("24.0"));
    }
}
