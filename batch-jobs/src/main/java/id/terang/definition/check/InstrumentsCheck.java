package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.Instrument;
import id.terang.definition.Instrument.Band;
import id.terang.definition.Instrument.Counterpart;
import id.terang.definition.Instrument.Dimension;
import id.terang.definition.Instrument.Indicator;
import id.terang.definition.Instrument.Level;
import id.terang.definition.Metric;
import id.terang.definition.Vocabulary;
import id.terang.definition.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks that weights sum to 100, bands fall to 0 and no two versions of one body hold on the same day. A gap between
 * versions is allowed: there was no assessment in 2020. That a version used in a release stays as it was is checked
 * where releases are known ({@code release.InstrumentVersions}).
 */
final class InstrumentsCheck {

    private static final BigDecimal FULL = new BigDecimal(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final Map<String, Metric> metrics;
    private final Vocabulary vocabulary;
    private final Problems problems;

    private InstrumentsCheck(Definitions definitions, Problems problems) {
        this.metrics = definitions.metrics().stream()
                .collect(Collectors.toMap(Metric::code, Function.identity(), (first, twice) -> first));
        this.vocabulary = definitions.vocabulary();
        this.problems = problems;
    }

    static void check(Definitions definitions, Problems problems) {
        InstrumentsCheck check = new InstrumentsCheck(definitions, problems);
        List<Instrument> instruments = definitions.instruments();
        for (Instrument instrument : instruments) {
            check.instrument(instrument);
            for (Instrument other : instruments) {
                if (isBefore(instrument, other) && overlap(instrument, other)) {
                    problems.add(
                            file(other),
                            "is valid at the same time as " + instrument.code() + "; a day must belong to one version");
                }
            }
        }
    }

    private void instrument(Instrument instrument) {
        String where = file(instrument);
        bands(where, instrument.bands());
        levels(where + " levels", instrument.levels());
        if (!instrument.computable()) {
            return;
        }
        sum(
                where + " dimensions",
                instrument.dimensions().stream().map(Dimension::weight).toList());
        for (Dimension dimension : instrument.dimensions()) {
            String place = where + " " + dimension.code();
            sum(place, dimension.indicators().stream().map(Indicator::weight).toList());
            dimension.indicators().forEach(indicator -> indicator(place + " " + indicator.code(), indicator));
        }
        Codes.unique(
                where,
                instrument.dimensions().stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .map(Indicator::code)
                        .toList(),
                problems);
    }

    private void levels(String where, List<Level> levels) {
        if (levels.isEmpty()) {
            return;
        }
        boolean startsAtZero = levels.getFirst().value().signum() == 0
                && levels.getFirst().from().signum() == 0;
        if (!startsAtZero
                || !rises(levels.stream().map(Level::value).toList())
                || !rises(levels.stream().map(Level::from).toList())
                || levels.getLast().from().compareTo(FULL) > 0) {
            problems.add(
                    where,
                    "are "
                            + levels.stream()
                                    .map(level -> level.value() + " from " + level.from() + " %")
                                    .toList()
                            + "; expected values and shares that rise, the first from 0, none above 100 %");
        }
    }

    private static boolean rises(List<BigDecimal> numbers) {
        return numbers.equals(numbers.stream().sorted().distinct().toList());
    }

    private void indicator(String where, Indicator indicator) {
        if (indicator.scaleMax().signum() <= 0) {
            problems.add(where + " scale-max", "is " + indicator.scaleMax() + "; expected more than 0");
        }
        counterpart(where, indicator);
        if (indicator.metric() == null) {
            if (!indicator.steps().isEmpty()) {
                problems.add(where + " steps", "are given without a metric");
            }
            return;
        }
        if (!metrics.containsKey(indicator.metric())) {
            problems.add(where + " metric", "is '" + indicator.metric() + "', which is not in config/metrics");
        }
        List<BigDecimal> steps = indicator.steps();
        List<BigDecimal> rising = steps.stream().sorted().distinct().toList();
        if (steps.size() < 2 || !(steps.equals(rising) || steps.equals(rising.reversed()))) {
            problems.add(
                    where + " steps",
                    "are " + steps
                            + "; expected at least two values that only rise, or only fall where less is better");
        }
    }

    private void counterpart(String where, Indicator indicator) {
        Counterpart counterpart = indicator.counterpart();
        if (counterpart == null) {
            return;
        }
        if (indicator.metric() != null) {
            problems.add(
                    where + " compare-with",
                    "stands beside metric '" + indicator.metric()
                            + "'; what is computed has nothing to be compared with");
        }
        Metric metric = metrics.get(counterpart.metric());
        if (metric == null) {
            problems.add(where + " compare-with", "is '" + counterpart.metric() + "', which is not in config/metrics");
        } else if (counterpart.breakdown() != null) {
            value(where, metric, counterpart.breakdown(), counterpart.value());
        }
    }

    private void value(String where, Metric metric, String breakdown, @Nullable String value) {
        if (!metric.breakdowns().contains(breakdown)
                || !vocabulary.values().getOrDefault(breakdown, Map.of()).containsKey(value)) {
            problems.add(
                    where + " compare-value",
                    "is '" + breakdown + ": " + value + "'; expected a breakdown of " + metric.code()
                            + " and one of its values in config/vocabularies.yaml");
        }
    }

    private void sum(String where, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(FULL).abs().compareTo(TOLERANCE) > 0) {
            problems.add(where, "has weights that sum to " + sum.toPlainString() + "; expected 100");
        }
    }

    private void bands(String where, List<Band> bands) {
        boolean falls = !bands.isEmpty() && bands.getLast().minimum().signum() == 0;
        for (int index = 1; index < bands.size(); index++) {
            falls &= bands.get(index).minimum().compareTo(bands.get(index - 1).minimum()) < 0;
        }
        if (!falls) {
            problems.add(
                    where + " bands",
                    "have the minima " + bands.stream().map(Band::minimum).toList()
                            + "; expected strictly falling ones that end at 0");
        }
    }

    private static boolean isBefore(Instrument first, Instrument second) {
        return body(first).equals(body(second)) && first.code().compareTo(second.code()) < 0;
    }

    private static String body(Instrument instrument) {
        return instrument.code().replaceFirst("-[^-]*$", "");
    }

    private static boolean overlap(Instrument first, Instrument second) {
        return !end(first).isBefore(second.validFrom()) && !end(second).isBefore(first.validFrom());
    }

    private static LocalDate end(Instrument instrument) {
        return instrument.validTo() == null ? LocalDate.MAX : instrument.validTo();
    }

    private static String file(Instrument instrument) {
        return "config/instruments/" + instrument.code().toLowerCase(Locale.ROOT) + ".yaml";
    }
}
