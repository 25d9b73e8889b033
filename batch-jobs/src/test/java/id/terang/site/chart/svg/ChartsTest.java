package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.terang.definition.Language;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.Caption;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.Datum;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.MapChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SmallMultiples;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {

    private static final int COMPRESSED_LIMIT = 4 * 1024;
    private static final int COMPRESSED_LIMIT_OF_PANELS = 8 * 1024;

    @BeforeAll
    static void installFonts() {
        ChartFonts.install(Path.of("target", "chart-fonts"));
    }

    static List<ChartModel> examples() {
        return ChartExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyDrawingIsNamedDescribedAndDrawnInTwoSizes(ChartModel chart) {
        List<Element> drawings = drawings(chart);

        assertThat(drawings).hasSize(chart instanceof MapChart ? 1 : 2);
        for (Element drawing : drawings) {
            assertThat(drawing.attr("role")).isEqualTo("img");
            String[] labels = drawing.attr("aria-labelledby").split(" ", -1);
            assertThat(drawing.child(0).tagName()).isEqualTo("title");
            assertThat(drawing.child(0).id()).isEqualTo(labels[0]);
            assertThat(drawing.child(0).text()).isEqualTo(chart.caption().title());
            assertThat(drawing.child(1).tagName()).isEqualTo("desc");
            assertThat(drawing.child(1).id()).isEqualTo(labels[1]);
            assertThat(drawing.child(1).text()).isEqualTo(chart.caption().description());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingComesFromOutsideAndNothingIsStyledInline(ChartModel chart) {
        String svg = Charts.svg(chart, Language.INDONESIAN);

        assertThat(svg)
                .doesNotContain(
                        "<?xml", "<!DOCTYPE", "style", "href", "<script", "font-family", "<image", "#7e", "rgb(");
        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("http");
        for (Element drawing : drawings(chart)) {
            for (Element hatched : drawing.select("[fill^=url]")) {
                String id = hatched.attr("fill").replace("url(#", "").replace(")", "");
                assertThat(drawing.getElementById(id)).as(id).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noTextIsSmallerThanTwelvePixelsOnAPhone(ChartModel chart) {
        for (Element drawing : drawings(chart)) {
            assertThat(Double.parseDouble(drawing.attr("font-size"))).isGreaterThanOrEqualTo(13);
            assertThat(drawing.select("text[font-size]"))
                    .allSatisfy(text -> assertThat(Double.parseDouble(text.attr("font-size")))
                            .isGreaterThanOrEqualTo(13));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void textsStayInsideTheDrawingAndDoNotCoverEachOther(ChartModel chart) {
        for (Element drawing : drawings(chart)) {
            List<TextBox> boxes = drawing.select("text").stream()
                    .filter(text -> !text.text().isEmpty())
                    .map(text -> TextBox.of(drawing, text))
                    .toList();
            assertThat(boxes)
                    .allSatisfy(box -> assertThat(box.isInside(drawing))
                            .as("%s in %s", box, drawing.className())
                            .isTrue());
            for (int at = 0; at < boxes.size(); at++) {
                assertThat(boxes.subList(at + 1, boxes.size()).stream().filter(boxes.get(at)::covers))
                        .as("covered by %s in %s", boxes.get(at), drawing.className())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyDrawingFitsItsWeight(ChartModel chart) {
        assertThat(Compressed.weight(Charts.svg(chart, Language.INDONESIAN)))
                .isLessThan(chart instanceof SmallMultiples ? COMPRESSED_LIMIT_OF_PANELS : COMPRESSED_LIMIT);
    }

    @Test
    void idsAreUniqueOverAllDrawings() {
        Set<String> ids = new HashSet<>();
        for (ChartModel chart : examples()) {
            for (Element drawing : drawings(chart)) {
                for (Element element : drawing.select("[id]")) {
                    assertThat(ids.add(element.id())).as(element.id()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameChartsHaveTheSameBytesOnManyThreads() throws ExecutionException, InterruptedException {
        List<String> expected = examples().stream()
                .map(chart -> Charts.svg(chart, Language.ENGLISH))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> runs = IntStream.range(0, 8)
                    .mapToObj(run -> threads.submit(() -> examples().stream()
                            .map(chart -> Charts.svg(chart, Language.ENGLISH))
                            .toList()))
                    .toList();
            for (Future<List<String>> run : runs) {
                assertThat(run.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void zeroSuppressedAndMissingLookDifferent() {
        BarChart chart = new BarChart(
                new Caption("nol", "Laporan", "Nol, dirahasiakan, tidak tersedia."),
                Scale.of("laporan", 0),
                List.of(
                        new BarChart.Bar("Nol", Datum.of(BigDecimal.ZERO)),
                        new BarChart.Bar("Rahasia", Datum.Absent.SUPPRESSED),
                        new BarChart.Bar("Hilang", Datum.Absent.NOT_AVAILABLE)),
                null);

        Element drawing = drawings(chart).getFirst();

        assertThat(drawing.select("text").eachText())
                .contains("0", "[c] dirahasiakan", "[x] tidak tersedia")
                .doesNotHaveDuplicates();
        assertThat(drawing.select("rect")).hasSize(1);
    }

    @Test
    void panelsShareOneScaleAndStandOnZero() {
        for (Element drawing : drawings(ChartExamples.panels().get(1))) {
            List<Element> bars = drawing.select("rect.f-1").asList();
            double highest = height(bars, "Jan 2026: 100 laporan");

            assertThat(height(bars, "Mei 2026: 12 laporan") / highest).isCloseTo(0.12, within(0.01));
            assertThat(height(bars, "Jan 2026: 0 laporan")).isCloseTo(2, within(0.01));
            assertThat(drawing.select("text").eachText())
                    .contains("[x] tidak tersedia", "97 (Okt 2026)", "80 (Nov 2026)")
                    .doesNotContain("84 [p]");
        }
    }

    private static double height(List<Element> bars, String title) {
        return bars.stream()
                .filter(bar -> bar.text().equals(title))
                .mapToDouble(bar -> Double.parseDouble(bar.attr("height")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void longRupiahAmountsAreWrittenInFull() {
        ChartModel chart = ChartExamples.bars().get(2);

        assertThat(Charts.svg(chart, Language.INDONESIAN)).contains(">Rp121.769.697.776</text>");
        assertThat(Charts.svg(chart, Language.ENGLISH)).contains(">Rp121,769,697,776</text>");
    }

    @Test
    void marksSayTheirValueUnderTheMouse() {
        assertThat(Charts.svg(ChartExamples.bars().getFirst(), Language.INDONESIAN))
                .contains("<title>SP4N-LAPOR!: 1.204 laporan</title>", "377 laporan [p]");
    }

    @Test
    void aLineWithTheWrongNumberOfValuesIsRefused() {
        assertThatThrownBy(() -> new LineChart(
                        new Caption("garis", "Judul", "Uraian"),
                        Scale.of("", 0),
                        List.of("Jan", "Feb"),
                        List.of(new LineChart.Series("A", List.of(Datum.Absent.SUPPRESSED))),
                        null))
                .hasMessage("Line 'A' of chart garis has 1 values for 2 periods");
    }

    @Test
    void aLineStopsAtAGapAndGoesOnBehindIt() {
        Element drawing = drawings(ChartExamples.lines().getFirst()).getFirst();

        String path = drawing.select("path.s-1").attr("d");

        assertThat(path.chars().filter(letter -> letter == 'M')).hasSize(2);
        assertThat(drawing.select("text").eachText()).contains("[c]");
    }

    private static List<Element> drawings(ChartModel chart) {
        Document document =
                Jsoup.parse("<r>" + Charts.svg(chart, Language.INDONESIAN) + "</r>", "", Parser.xmlParser());
        return Stream.of(document.select("svg").toArray(new Element[0])).toList();
    }
}
