package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.chart.ChartModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example chart is drawn, byte by byte, as its files in {@code src/test/cases/charts} say. */
class ChartCasesTest {

    private static final Path CASES = Path.of("src", "test", "cases", "charts");
    private static final Path DRAWN = Path.of("target", "cases", "charts");

    @BeforeAll
    static void drawEveryExample() throws IOException {
        ChartFonts.install(Path.of("target", "chart-fonts"));
        Files.createDirectories(DRAWN);
        for (Map.Entry<String, String> drawing : drawings().entrySet()) {
            Files.writeString(DRAWN.resolve(drawing.getKey()), drawing.getValue());
        }
    }

    static Set<String> names() {
        return drawings().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDrawingIsAsItsFileSays(String name) {
        assertThat(DRAWN.resolve(name))
                .as(
                        "%s was drawn otherwise than expected; if it should be so, see src/test/cases/charts/README.md",
                        name)
                .hasSameTextualContentAs(CASES.resolve(name))
                .hasSameBinaryContentAs(CASES.resolve(name));
    }

    @Test
    void everyFileBelongsToAnExample() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            Set<String> expected = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(expected).isEqualTo(names());
        }
    }

    /** Name of a file to what is drawn for it, one element a line. */
    private static SortedMap<String, String> drawings() {
        SortedMap<String, String> drawings = new TreeMap<>();
        for (ChartModel chart : ChartExamples.all()) {
            String svg = Charts.svg(chart, Language.INDONESIAN).replace("><", ">\n<");
            int wide = svg.indexOf("<svg", 1);
            String id = chart.caption().id();
            if (wide < 0) {
                drawings.put(id + ".svg", svg + "\n");
            } else {
                drawings.put(id + ".narrow.svg", svg.substring(0, wide));
                drawings.put(id + ".wide.svg", svg.substring(wide) + "\n");
            }
        }
        return drawings;
    }
}
