package id.terang.score.satisfaction;

import id.terang.score.value.Fraction;

/** Answers to one element of the survey: their sum (1 to 4 each) and how many were given; blanks count in neither. */
record ElementAnswers(long sum, long answers) {

    ElementAnswers {
        if (answers < 1 || sum < answers || sum > 4 * answers) {
            throw new IllegalArgumentException(
                    "Answers run from 1 to 4; a sum of " + sum + " over " + answers + " answers cannot be");
        }
    }

    ElementAnswers plus(ElementAnswers other) {
        return new ElementAnswers(sum + other.sum, answers + other.answers);
    }

    /** Mean answer of the element (nilai rata-rata, NRR). */
    Fraction mean() {
        return Fraction.of(sum, answers);
    }
}
