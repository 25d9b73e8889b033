package id.terang.site.worked;

import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.chart.SurvivalChart;
import id.terang.site.figure.Period;
import id.terang.site.figure.Value;
import id.terang.site.part.WorkedExample;
import id.terang.site.render.Wording;
import id.terang.site.section.Tables;
import id.terang.site.source.PlaceFigures;
import id.terang.site.source.Places;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formula of each metric worked with the numbers of its headline: parts, division, rounding, figure as printed. */
public final class WorkedExamples {

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Wording words;
    private final Places places;
    private final ExampleArithmetic arithmetic;
    private final SurveyExamples surveys;
    private final Curves curves;
    private final Supplier<Optional<WorkedExample>> score;

    /** Where the waiting-time curve of an office is found. */
    @FunctionalInterface
    public interface Curves {
        List<SurvivalChart.Step> steps(String measure, String office, Period period);
    }

    public WorkedExamples(
            Wording words, Places places, Tables tables, Curves curves, Supplier<Optional<WorkedExample>> score) {
        this.words = words;
        this.places = places;
        this.arithmetic = new ExampleArithmetic(words, places);
        this.surveys = new SurveyExamples(words, tables, arithmetic);
        this.curves = curves;
        this.score = score;
    }

    /** With all offices together where they have a number, else with the first office that has one; null without any. */
    @Nullable
    public WorkedExample of(Metric metric, PlaceFigures portal, Map<String, PlaceFigures> byPlace) {
        return switch (metric.statistic()) {
            case COMPLIANCE_SCORE -> score.get().orElse(null);
            case ELEMENT_MEAN -> surveys.element(metric, portal);
            default ->
                chosen(metric, portal, byPlace)
                        .map(of -> new WorkedExample(arithmetic.subject(of), steps(of, byPlace)))
                        .filter(example -> !example.steps().isEmpty())
                        .orElse(null);
        };
    }

    private Optional<ExampleFigure> chosen(Metric metric, PlaceFigures portal, Map<String, PlaceFigures> byPlace) {
        return of(metric, "*", words.texts().get("place.portal"), portal)
                .or(() -> places.offices().stream()
                        .flatMap(office -> of(metric, office, byPlace).stream())
                        .findFirst());
    }

    private Optional<ExampleFigure> of(Metric metric, Office office, Map<String, PlaceFigures> byPlace) {
        PlaceFigures figures = byPlace.get("office " + office.code());
        return figures == null ? Optional.empty() : of(metric, office.code(), office.shortName(), figures);
    }

    private static Optional<ExampleFigure> of(Metric metric, String code, String place, PlaceFigures figures) {
        return figures.headline(metric.code())
                .flatMap(figure -> figure.value() instanceof Value.Published published
                        ? Optional.of(new ExampleFigure(figure, published, code, place, figures))
                        : Optional.empty());
    }

    private List<String> steps(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        return switch (of.figure().metric().statistic()) {
            case RATIO, MEAN -> arithmetic.ratio(of);
            case SUM -> sum(of, byPlace);
            case SATISFACTION_INDEX -> surveys.index(of, byPlace);
            case SATISFACTION_INDEX_POOLED -> surveys.pooled(of);
            case MEDIAN -> quantile(of, HALF);
            case P90 -> quantile(of, NINE_TENTHS);
            case SURVIVAL_MEDIAN -> waiting(of, HALF);
            case SURVIVAL_P90 -> waiting(of, NINE_TENTHS);
            case SAMPLE_REQUIRED -> surveys.sample(of, byPlace);
            case SAMPLE_SHORTFALL -> surveys.shortfall(of, byPlace);
            case COMPLIANCE_SCORE, ELEMENT_MEAN -> List.of();
        };
    }

    private List<String> sum(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        List<ExampleFigure> parts = arithmetic.agencies(of, byPlace);
        BigDecimal total = parts.stream().map(part -> part.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.size() < 2 || total.compareTo(of.value().value()) != 0) {
            return List.of(words.texts().get("worked.count", words.sentences().spoken(of.figure())));
        }
        return List.of(
                words.texts().get("worked.sum.offices", arithmetic.named(parts)),
                parts.stream()
                                .map(part -> arithmetic.number(part.value().value()))
                                .collect(Collectors.joining(" + ")) + " = "
                        + words.sentences().spoken(of.figure()));
    }

    private List<String> quantile(ExampleFigure of, BigDecimal share) {
        BigDecimal base = of.value().base();
        if (base == null) {
            return List.of();
        }
        BigDecimal place = base.multiply(share).setScale(0, RoundingMode.CEILING);
        return List.of(
                words.texts().get("worked.quantile.sorted", arithmetic.number(base)),
                words.texts()
                        .get(
                                "worked.quantile.place",
                                arithmetic.number(base) + " × " + arithmetic.number(share),
                                arithmetic.number(place),
                                words.sentences().spoken(of.figure())));
    }

    /** The first day by which the share has ended, read off the published curve. */
    private List<String> waiting(ExampleFigure of, BigDecimal share) {
        String measure = Objects.requireNonNull(of.figure().metric().numerator());
        List<SurvivalChart.Step> curve =
                curves.steps(measure, of.code(), of.figure().period());
        int day = of.value().value().intValue();
        BigDecimal before = BigDecimal.ONE;
        BigDecimal then = BigDecimal.ONE;
        for (SurvivalChart.Step step : curve) {
            before = step.day() < day ? step.waiting() : before;
            then = step.day() <= day ? step.waiting() : then;
        }
        String base = Objects.requireNonNullElse(words.figures().base(of.figure()), "–");
        return curve.isEmpty()
                ? List.of(words.texts().get("worked.waiting.base", base))
                : List.of(
                        words.texts().get("worked.waiting.base", base),
                        words.texts()
                                .get(
                                        "worked.waiting.day",
                                        words.numbers().format(day),
                                        ended(before),
                                        ended(then),
                                        words.numbers().percent(share.movePointRight(2), 0),
                                        words.sentences().spoken(of.figure())));
    }

    private String ended(BigDecimal waiting) {
        return words.numbers().percent(BigDecimal.ONE.subtract(waiting).movePointRight(2), 1);
    }
}
