package id.terang.site.worked;

import id.terang.definition.place.Office;
import id.terang.site.figure.Value;
import id.terang.site.render.Wording;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Divisions, roundings and additions as a reader would write them down. */
final class ExampleArithmetic {

    private static final int SHOWN_DECIMALS = 4;

    private final Wording words;
    private final Places places;

    ExampleArithmetic(Wording words, Places places) {
        this.words = words;
        this.places = places;
    }

    List<String> ratio(ExampleFigure of) {
        BigDecimal numerator = of.value().numerator();
        BigDecimal denominator = of.value().denominator();
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return List.of();
        }
        BigDecimal multiplier = of.figure().metric().multiplier();
        String product = multiplier.compareTo(BigDecimal.ONE) == 0
                ? ""
                : " × " + words.numbers().format(multiplier);
        return List.of(
                words.texts().get("worked.parts", number(numerator), number(denominator)),
                number(numerator) + " ÷ " + number(denominator) + product + " = "
                        + open(numerator.multiply(multiplier), denominator),
                rounded(of));
    }

    /** The agencies' figures of the same period; empty unless the figure speaks of all offices. */
    List<ExampleFigure> agencies(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        return "*".equals(of.code()) ? samePeriod(of, places.agencies(), byPlace) : List.of();
    }

    /** Every office's figure of the same period. */
    List<ExampleFigure> offices(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        return samePeriod(of, places.offices(), byPlace);
    }

    private static List<ExampleFigure> samePeriod(
            ExampleFigure of, List<Office> offices, Map<String, PlaceFigures> byPlace) {
        List<ExampleFigure> parts = new ArrayList<>();
        for (Office office : offices) {
            PlaceFigures figures = byPlace.get("office " + office.code());
            if (figures != null) {
                figures.series(of.figure().metric().code(), of.figure().period().kind()).stream()
                        .filter(figure -> figure.period().equals(of.figure().period()))
                        .forEach(figure -> {
                            if (figure.value() instanceof Value.Published published) {
                                parts.add(new ExampleFigure(
                                        figure, published, office.code(), office.shortName(), figures));
                            }
                        });
            }
        }
        return parts;
    }

    String named(List<ExampleFigure> parts) {
        return parts.stream()
                .map(part -> part.place() + " " + number(part.value().value()))
                .collect(Collectors.joining("; "));
    }

    String subject(ExampleFigure of) {
        return of.place() + ", " + words.dates().period(of.figure().period());
    }

    String rounded(ExampleFigure of) {
        return words.texts()
                .get(
                        "worked.rounded",
                        words.numbers().format(Math.max(0, of.value().value().scale())),
                        words.sentences().spoken(of.figure()));
    }

    /** A quotient with more decimals than the figure, and dots where it goes on. */
    String open(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal cut = numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.DOWN);
        boolean isWhole = cut.multiply(denominator).compareTo(numerator) == 0;
        return isWhole ? number(cut.stripTrailingZeros()) : words.numbers().format(cut) + "…";
    }

    String number(BigDecimal value) {
        return words.numbers().format(value);
    }
}
