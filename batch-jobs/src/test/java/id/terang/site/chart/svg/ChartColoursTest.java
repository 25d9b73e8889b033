package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.look.Colour;
import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures the colours of charts as people with and without colour vision get them. */
class ChartColoursTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("terang.home", ".."), "templates");
    private static final Tokens TOKENS = Tokens.load(TemplateFiles.of(TEMPLATES));
    private static final double TELLS_APART = 25;

    /** Where colours are seen. */
    enum Theme {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void wordsInAChartHaveTheContrastOfText(Theme theme) {
        for (String name : List.of("ink", "soft", "target", "1", "2", "3", "4")) {
            assertThat(contrast(theme, name, "paper")).as(name).isGreaterThanOrEqualTo(4.5);
        }
        for (String letter : List.of("a", "b", "c", "d", "e")) {
            assertThat(contrast(theme, "paper", letter))
                    .as("letter on band " + letter)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme, "ink", "pale-" + letter))
                    .as("letter on pale " + letter)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksStandOutFromThePaperAlsoWithoutColour(Theme theme) {
        for (String name : List.of("1", "2", "3", "4", "rest", "target", "better", "worse", "a", "b", "c", "d", "e")) {
            Colour grey = Sight.grey(colour(theme, name));
            assertThat(grey.contrast(Sight.grey(colour(theme, "paper"))))
                    .as(name)
                    .isGreaterThanOrEqualTo(3);
        }
        for (String letter : List.of("a", "b", "c", "d", "e")) {
            assertThat(contrast(theme, "ink", "pale-" + letter))
                    .as("mark on pale " + letter)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyTwoSeriesDifferForEveryKindOfColourVision(Theme theme) {
        for (Vision vision : Vision.values()) {
            for (List<String> pair : List.of(
                    List.of("1", "2"),
                    List.of("1", "3"),
                    List.of("1", "4"),
                    List.of("2", "3"),
                    List.of("2", "4"),
                    List.of("3", "4"))) {
                assertThat(difference(theme, vision, pair.getFirst(), pair.getLast()))
                        .as("series %s, %s", pair, vision)
                        .isGreaterThanOrEqualTo(TELLS_APART);
            }
            assertThat(difference(theme, vision, "better", "worse"))
                    .as("better and worse, %s", vision)
                    .isGreaterThanOrEqualTo(40);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfAMapGoOneWayAlsoWithoutColour(Theme theme) {
        for (int step = 1; step < 4; step++) {
            double less = contrast(theme, "step-" + step, "paper");
            double more = contrast(theme, "step-" + (step + 1), "paper");
            assertThat(more / less).as("steps %d and %d", step, step + 1).isGreaterThanOrEqualTo(1.5);
        }
        assertThat(contrast(theme, "step-4", "paper")).isGreaterThanOrEqualTo(7);
    }

    @Test
    void everyRoleOfADrawingHasItsRule() throws IOException {
        String css = Files.readString(TEMPLATES.resolve("asset/chart.css"));
        for (Tone tone : Tone.values()) {
            assertThat(css.contains("." + tone.fillClass() + " ") || css.contains("." + tone.strokeClass() + " "))
                    .as(tone.name())
                    .isTrue();
        }
    }

    private static double difference(Theme theme, Vision vision, String one, String other) {
        return Sight.difference(vision.sees(colour(theme, one)), vision.sees(colour(theme, other)));
    }

    private static double contrast(Theme theme, String one, String other) {
        return colour(theme, one).contrast(colour(theme, other));
    }

    private static Colour colour(Theme theme, String name) {
        String token = "chart-" + name;
        return Colour.of(
                        switch (theme) {
                            case LIGHT -> TOKENS.light(token);
                            case DARK -> TOKENS.dark(token);
                        })
                .orElseThrow();
    }
}
