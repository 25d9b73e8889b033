package id.terang.site.worked;

import id.terang.definition.Metric;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Value;
import id.terang.site.part.WorkedExample;
import id.terang.site.render.Wording;
import id.terang.site.section.Tables;
import id.terang.site.source.PlaceFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Worked examples of what surveys give: indices, elements, samples. */
final class SurveyExamples {

    private final Wording words;
    private final Tables tables;
    private final ExampleArithmetic arithmetic;

    SurveyExamples(Wording words, Tables tables, ExampleArithmetic arithmetic) {
        this.words = words;
        this.tables = tables;
        this.arithmetic = arithmetic;
    }

    /** The mean of agencies, units or elements: numerator ÷ parts × 25. */
    List<String> index(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        List<String> steps = new ArrayList<>();
        List<ExampleFigure> parts = arithmetic.agencies(of, byPlace);
        BigDecimal count = Objects.requireNonNullElse(of.value().denominator(), BigDecimal.ZERO);
        if (!parts.isEmpty() && count.compareTo(BigDecimal.valueOf(parts.size())) == 0) {
            steps.add(words.texts().get("worked.index.agencies", arithmetic.number(count), arithmetic.named(parts)));
            BigDecimal sum = parts.stream().map(part -> part.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            steps.add(arithmetic.number(sum) + " ÷ " + arithmetic.number(count) + " = " + arithmetic.open(sum, count));
        }
        arithmetic.ratio(of).stream()
                .skip(1)
                .limit(1)
                .forEach(division -> steps.add(words.texts().get("worked.index.full", division)));
        steps.add(arithmetic.rounded(of));
        return steps;
    }

    List<String> pooled(ExampleFigure of) {
        Map<String, Figure> elements = of.figures().breakdown("nilai-unsur", "element");
        List<String> steps = new ArrayList<>();
        if (!elements.isEmpty()
                && elements.values()
                        .iterator()
                        .next()
                        .period()
                        .equals(of.figure().period())) {
            steps.add(words.texts()
                    .get(
                            "worked.index.elements",
                            elements.entrySet().stream()
                                    .map(entry -> tables.label("element", entry.getKey()) + " "
                                            + words.figures().printed(entry.getValue()))
                                    .collect(Collectors.joining("; "))));
        }
        arithmetic.ratio(of).stream()
                .skip(1)
                .limit(1)
                .forEach(division -> steps.add(words.texts().get("worked.index.full", division)));
        steps.add(arithmetic.rounded(of));
        return steps;
    }

    @Nullable
    WorkedExample element(Metric metric, PlaceFigures portal) {
        return portal.breakdown(metric.code(), "element").entrySet().stream()
                .filter(entry -> entry.getValue().value() instanceof Value.Published)
                .findFirst()
                .map(entry -> {
                    ExampleFigure of = new ExampleFigure(
                            entry.getValue(),
                            (Value.Published) entry.getValue().value(),
                            "*",
                            tables.label("element", entry.getKey()) + ", "
                                    + words.texts().get("place.portal"),
                            portal);
                    return new WorkedExample(arithmetic.subject(of), arithmetic.ratio(of));
                })
                .orElse(null);
    }

    /** The formula for one unit, and the sum over the units where there are several. */
    List<String> sample(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        List<String> steps = new ArrayList<>();
        unit(of, byPlace, BigDecimal.ZERO)
                .ifPresent(unit -> steps.add(words.texts()
                        .get(
                                "worked.sample",
                                unit.place(),
                                base(unit),
                                words.sentences().spoken(unit.figure()))));
        BigDecimal units = of.value().denominator();
        if (units != null) {
            steps.add(words.texts()
                    .get(
                            "worked.sample.units",
                            arithmetic.number(units),
                            base(of),
                            words.sentences().spoken(of.figure())));
        }
        return steps;
    }

    List<String> shortfall(ExampleFigure of, Map<String, PlaceFigures> byPlace) {
        List<String> steps = new ArrayList<>();
        unit(of, byPlace, BigDecimal.ONE)
                .ifPresent(unit -> required(unit)
                        .ifPresent(required -> steps.add(words.texts()
                                .get(
                                        "worked.shortfall",
                                        unit.place(),
                                        arithmetic.number(required),
                                        base(unit),
                                        words.sentences().spoken(unit.figure())))));
        BigDecimal units = of.value().denominator();
        BigDecimal shortUnits = of.value().numerator();
        if (units != null && shortUnits != null) {
            steps.add(words.texts()
                    .get(
                            "worked.shortfall.units",
                            arithmetic.number(shortUnits),
                            arithmetic.number(units),
                            words.sentences().spoken(of.figure())));
        }
        return steps;
    }

    /** The figure itself when it is of one unit, else that of the first unit in the same period with at least so many. */
    private Optional<ExampleFigure> unit(ExampleFigure of, Map<String, PlaceFigures> byPlace, BigDecimal atLeast) {
        return of.value().denominator() == null
                ? Optional.of(of)
                : arithmetic.offices(of, byPlace).stream()
                        .filter(one -> one.value().denominator() == null)
                        .filter(one -> one.value().value().compareTo(atLeast) >= 0)
                        .findFirst();
    }

    /** The required sample of the same unit: what it lacks and what it has. */
    private static Optional<BigDecimal> required(ExampleFigure unit) {
        return Optional.ofNullable(unit.value().base())
                .filter(asked -> unit.value().value().signum() > 0)
                .map(asked -> asked.add(unit.value().value()));
    }

    private String base(ExampleFigure of) {
        BigDecimal base = of.value().base();
        return base == null ? "–" : arithmetic.number(base);
    }
}
