package id.terang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A reader with a calculator: from the weights and values printed on a scorecard to the printed score. */
class ScorecardArithmeticIT {

    private static final Pattern DIMENSION = Pattern.compile(
            "<th scope=\"row\"><a href=\"#([a-z-]+)\">[^<]+</a>.*?</th><td class=\"n\"[^>]*>([0-9,]+)</td>");
    private static final Pattern INDICATOR = Pattern.compile(
            "<p class=\"points\"><strong>([0-9,]+) dari ([0-9,]+)</strong>.*?bobot ([0-9,]+)% dari dimensi",
            Pattern.DOTALL);
    private static final Pattern SCORE = Pattern.compile("<p class=\"number\">([0-9,]+)</p>");

    @Test
    void thePrintedNumbersGiveThePrintedScore() throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Path card : scorecards()) {
            String html = Files.readString(card);
            Matcher score = SCORE.matcher(html);
            if (score.find() && html.contains("class=\"points\"")) {
                checked++;
                BigDecimal total = recomputed(html);
                if (total.compareTo(number(score.group(1))) != 0) {
                    wrong.add(card + " prints " + score.group(1) + ", its parts give " + total);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isPositive();
    }

    private static BigDecimal recomputed(String html) {
        BigDecimal total = BigDecimal.ZERO;
        for (MatchResult dimension : DIMENSION.matcher(html).results().toList()) {
            String section = section(html, dimension.group(1));
            BigDecimal earned = BigDecimal.ZERO;
            BigDecimal filled = BigDecimal.ZERO;
            for (MatchResult one : INDICATOR.matcher(section).results().toList()) {
                BigDecimal weight = number(one.group(3));
                filled = filled.add(weight);
                earned = earned.add(
                        weight.multiply(number(one.group(1))).divide(number(one.group(2)), MathContext.DECIMAL128));
            }
            total = total.add(number(dimension.group(2)).multiply(earned).divide(filled, MathContext.DECIMAL128));
        }
        return total.setScale(2, RoundingMode.HALF_UP);
    }

    private static String section(String html, String id) {
        return Objects.requireNonNull(Jsoup.parse(html).getElementById(id), id).html();
    }

    private static List<Path> scorecards() throws IOException {
        Path overview = DemoSite.current().toRealPath().resolve("kepatuhan");
        try (Stream<Path> cards = Files.walk(overview, 2)) {
            return cards.filter(file -> file.endsWith("index.html"))
                    .filter(file -> !file.equals(overview.resolve("index.html")))
                    .sorted()
                    .toList();
        }
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(',', '.'));
    }
}
