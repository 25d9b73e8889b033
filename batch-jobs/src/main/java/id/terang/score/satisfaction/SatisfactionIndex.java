package id.terang.score.satisfaction;

import id.terang.definition.quality.QualityBand;
import id.terang.definition.quality.QualityScale;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Satisfaction index (IKM) of one body of responses by PermenPANRB 14/2017: the mean answer of each element, times its
 * weight, added up, times 25.
 *
 * <p>Elements that nobody answered (a unit that does not ask about fees) take no weight; the others share it.
 *
 * @param elements answers by element, u1 to u9
 */
record SatisfactionIndex(SortedMap<String, ElementAnswers> elements) {

    static final int DECIMALS = 2;

    private static final Fraction CONVERSION = Fraction.of(25);

    SatisfactionIndex {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("An index needs at least one answered element");
        }
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    }

    /** The index of several bodies of responses as if they were one. */
    static SatisfactionIndex pooled(Collection<SatisfactionIndex> parts) {
        SortedMap<String, ElementAnswers> sums = new TreeMap<>();
        for (SatisfactionIndex part : parts) {
            part.elements.forEach((element, answers) -> sums.merge(element, answers, ElementAnswers::plus));
        }
        return new SatisfactionIndex(sums);
    }

    /** The same answers without one element, for instance fees: a free service answers 4 by law. */
    SatisfactionIndex without(String element) {
        SortedMap<String, ElementAnswers> rest = new TreeMap<>(elements);
        rest.remove(element);
        return rest.isEmpty() ? this : new SatisfactionIndex(rest);
    }

    /** The index at the true weight, unrounded. */
    Fraction exact() {
        return at(WeightMode.EXACT);
    }

    /** The index as an agency with that weight prints it, unrounded. */
    Fraction at(WeightMode mode) {
        return sumOfMeans().times(mode.weight(elements.size())).times(CONVERSION);
    }

    Fraction sumOfMeans() {
        return elements.values().stream().map(ElementAnswers::mean).reduce(Fraction.ZERO, Fraction::plus);
    }

    BigDecimal value() {
        return exact().rounded(DECIMALS);
    }

    QualityBand band(QualityScale scale) {
        return scale.bandOf(value());
    }

    /** What a rounded weight does to the result, for the note beside an agency's own number. */
    WeightGap gap(WeightMode mode, QualityScale scale) {
        BigDecimal printed = at(mode).rounded(DECIMALS);
        Fraction highest = Fraction.of(4L * elements.size())
                .times(mode.weight(elements.size()))
                .times(CONVERSION);
        return new WeightGap(value(), printed, highest.rounded(DECIMALS), scale.bandOf(value()), scale.bandOf(printed));
    }

    /** The three elements with the lowest means, lowest first; ties in the order of the regulation. */
    List<String> lowestThree() {
        return elements.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().mean()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * An index at the true weight beside the same answers at a rounded one.
     *
     * @param highest the highest index the rounded weight can reach
     */
    record WeightGap(
            BigDecimal exact, BigDecimal printed, BigDecimal highest, QualityBand exactBand, QualityBand printedBand) {

        BigDecimal points() {
            return exact.subtract(printed);
        }

        boolean changesTheLetter() {
            return exactBand != printedBand;
        }
    }
}
