package id.terang.score.satisfaction;

import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers as tests write them: nine digits for u1 to u9, and how many people gave them. */
final class Responses {

    private final SortedMap<String, ElementAnswers> elements = new TreeMap<>();
    private long count;
    private Fraction scoreSum = Fraction.ZERO;
    private Fraction scoreSquareSum = Fraction.ZERO;

    Responses add(String answers, long people) {
        long sum = 0;
        for (int element = 1; element <= answers.length(); element++) {
            int answer = answers.charAt(element - 1) - '0';
            elements.merge("u" + element, new ElementAnswers(answer * people, people), ElementAnswers::plus);
            sum += answer;
        }
        Fraction score = Fraction.of(25 * sum, answers.length());
        count += people;
        scoreSum = scoreSum.plus(score.times(Fraction.of(people)));
        scoreSquareSum = scoreSquareSum.plus(score.times(score).times(Fraction.of(people)));
        return this;
    }

    /** An index from the sums of the answers, all given by the same number of people. */
    static SatisfactionIndex ofSums(long people, long... sums) {
        SortedMap<String, ElementAnswers> elements = new TreeMap<>();
        for (int element = 1; element <= sums.length; element++) {
            elements.put("u" + element, new ElementAnswers(sums[element - 1], people));
        }
        return new SatisfactionIndex(elements);
    }

    /** An index from printed element means: ten thousand people who answered like that on average. */
    static SatisfactionIndex ofMeans(String... means) {
        long[] sums = new long[means.length];
        for (int element = 0; element < means.length; element++) {
            sums[element] = new BigDecimal(means[element]).movePointRight(4).longValueExact();
        }
        return ofSums(10_000, sums);
    }

    Map<String, ElementAnswers> elements() {
        return elements;
    }

    SatisfactionIndex index() {
        return new SatisfactionIndex(elements);
    }

    long count() {
        return count;
    }

    BigDecimal scoreSum() {
        return scoreSum.rounded(10);
    }

    BigDecimal scoreSquareSum() {
        return scoreSquareSum.rounded(10);
    }
}
