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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A reader with a calculator: from the weights and values printed on a scorecard to the printed score. */
class ScorecardArithmeticIT {

    private static final Pattern VALUE =
            Pattern.compile("Nilai ([0-9,]+)\\sdari\\s([0-9,]+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WEIGHT = Pattern.compile("bobot ([0-9,]+)% dari dimensi");

    @Test
    void thePrintedNumbersGiveThePrintedScore() throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Path card : scorecards()) {
            Document page = Jsoup.parse(card);
            Element score = page.selectFirst(".score .number");
            if (score != null && page.selectFirst(".points") != null) {
                checked++;
                BigDecimal total = recomputed(page);
                if (total.compareTo(number(score.ownText())) != 0) {
                    wrong.add(card + " prints " + score.ownText() + ", its parts give " + total);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isPositive();
    }

    private static BigDecimal recomputed(Document page) {
        BigDecimal total = BigDecimal.ZERO;
        for (Element row : page.select("#dimensi tbody tr:has(th a[href^=#])")) {
            String id = row.select("th a").attr("href").substring(1);
            BigDecimal earned = BigDecimal.ZERO;
            BigDecimal filled = BigDecimal.ZERO;
            for (Element indicator :
                    Objects.requireNonNull(page.getElementById(id), id).select(".indicators > li")) {
                MatchResult value = found(VALUE, indicator.select(".points").text());
                BigDecimal weight =
                        number(found(WEIGHT, indicator.select(".note").text()).group(1));
                filled = filled.add(weight);
                earned = earned.add(
                        weight.multiply(number(value.group(1))).divide(number(value.group(2)), MathContext.DECIMAL128));
            }
            BigDecimal weight = number(row.select("td").getFirst().ownText());
            total = total.add(weight.multiply(earned).divide(filled, MathContext.DECIMAL128));
        }
        return total.setScale(2, RoundingMode.HALF_UP);
    }

    private static MatchResult found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow(() -> new AssertionError(text));
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
