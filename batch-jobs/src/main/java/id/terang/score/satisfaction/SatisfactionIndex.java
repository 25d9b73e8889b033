package id.terang.score.satisfaction;

import id.terang.definition.quality.QualityBand;
import id.terang.definition.quality.QualityScale;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
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
}
