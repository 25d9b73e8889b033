package id.terang.score.satisfaction;

import id.terang.database.SqlFile;
import id.terang.score.value.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one office heard in one period, its own responses only.
 *
 * @param scoreSum sum over the responses of 25 times the mean of their answers
 * @param scoreSquareSum sum of the squares of the same
 * @param weight how the senders of these responses compute the index; null when they differ
 */
record OfficeAnswers(
        long responses,
        BigDecimal scoreSum,
        BigDecimal scoreSquareSum,
        SatisfactionIndex index,
        @Nullable WeightMode weight) {

    /** Answers by period and office code. */
    static SortedMap<Period, SortedMap<String, OfficeAnswers>> load(Connection connection, SenderWeights weights)
            throws SQLException {
        SortedMap<Period, SortedMap<String, Sums>> sums = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(OfficeAnswers.class, "own-answers.sql"))) {
            while (row.next()) {
                Period period = new Period(
                        row.getString("period_kind"),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class));
                sums.computeIfAbsent(period, key -> new TreeMap<>())
                        .computeIfAbsent(row.getString("place"), key -> new Sums(new TreeMap<>()))
                        .byMeasure
                        .computeIfAbsent(row.getString("measure"), key -> new TreeMap<>())
                        .put(row.getString("breakdown_value"), row.getBigDecimal("value"));
            }
        }
        SortedMap<Period, SortedMap<String, OfficeAnswers>> answers = new TreeMap<>();
        sums.forEach((period, offices) -> offices.forEach((office, one) -> {
            if (one.isComplete()) {
                answers.computeIfAbsent(period, key -> new TreeMap<>())
                        .put(office, one.answers(weights.of(office, period)));
            }
        }));
        return answers;
    }

    /** Counts of one office and period: measure → breakdown value → value. */
    private record Sums(Map<String, SortedMap<String, BigDecimal>> byMeasure) {

        boolean isComplete() {
            return byMeasure.containsKey("survey.responses") && byMeasure.containsKey("survey.answers");
        }

        OfficeAnswers answers(@Nullable WeightMode weight) {
            SortedMap<String, ElementAnswers> elements = new TreeMap<>();
            SortedMap<String, BigDecimal> answerSums = byMeasure.getOrDefault("survey.answer_sum", new TreeMap<>());
            byMeasure
                    .getOrDefault("survey.answers", new TreeMap<>())
                    .forEach((element, count) -> elements.put(
                            element,
                            new ElementAnswers(
                                    answerSums
                                            .getOrDefault(element, BigDecimal.ZERO)
                                            .longValueExact(),
                                    count.longValueExact())));
            return new OfficeAnswers(
                    total("survey.responses").longValueExact(),
                    total("survey.score_sum"),
                    total("survey.score_square_sum"),
                    new SatisfactionIndex(elements),
                    weight);
        }

        private BigDecimal total(String measure) {
            return byMeasure.getOrDefault(measure, new TreeMap<>()).getOrDefault("all", BigDecimal.ZERO);
        }
    }
}
