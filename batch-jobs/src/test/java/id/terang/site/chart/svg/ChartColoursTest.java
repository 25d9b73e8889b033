package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures the colours of {@code chart.css} as people with and without colour vision get them. */
class ChartColoursTest {

    private static final Pattern VARIABLE = Pattern.compile("--chart-([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final double TELLS_APART = 25;

    /** Where colours are seen. */
    enum Theme {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void wordsInAChartHaveTheContrastOfText(Theme theme) throws IOException {
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
    void marksStandOutFromThePaperAlsoWithoutColour(Theme theme) throws IOException {
        for (String name : List.of("1", "2", "3", "4", "rest", "target", "better", "worse", "a", "b", "c", "d", "e")) {
            Colour grey = colour(theme, name).grey();
            assertThat(Colour.contrast(grey, colour(theme, "paper").grey()))
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
    void anyTwoSeriesDifferForEveryKindOfColourVision(Theme theme) throws IOException {
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
    void theStepsOfAMapGoOneWayAlsoWithoutColour(Theme theme) throws IOException {
        for (int step = 1; step < 4; step++) {
            double less = contrast(theme, "step-" + step, "paper");
            double more = contrast(theme, "step-" + (step + 1), "paper");
            assertThat(more / less).as("steps %d and %d", step, step + 1).isGreaterThanOrEqualTo(1.5);
        }
        assertThat(contrast(theme, "step-4", "paper")).isGreaterThanOrEqualTo(7);
    }

    @Test
    void everyRoleOfADrawingHasItsRule() throws IOException {
        String css = css();
        for (Tone tone : Tone.values()) {
            assertThat(css.contains("." + tone.fillClass() + " ") || css.contains("." + tone.strokeClass() + " "))
                    .as(tone.name())
                    .isTrue();
        }
    }

    private static double difference(Theme theme, Vision vision, String one, String other) throws IOException {
        return Colour.difference(vision.sees(colour(theme, one)), vision.sees(colour(theme, other)));
    }

    private static double contrast(Theme theme, String one, String other) throws IOException {
        return Colour.contrast(colour(theme, one), colour(theme, other));
    }

    private static Colour colour(Theme theme, String name) throws IOException {
        Map<String, List<String>> values = new TreeMap<>();
        for (MatchResult variable : VARIABLE.matcher(css()).results().toList()) {
            values.computeIfAbsent(variable.group(1), key -> new ArrayList<>()).add(variable.group(2));
        }
        List<String> lightThenDark = values.getOrDefault(name, List.of());
        assertThat(lightThenDark).as(name).hasSize(2);
        return Colour.of(
                switch (theme) {
                    case LIGHT -> lightThenDark.getFirst();
                    case DARK -> lightThenDark.getLast();
                });
    }

    private static String css() throws IOException {
        return Files.readString(Path.of(System.getProperty("terang.home", ".."), "templates", "asset", "chart.css"));
    }
}
