package id.terang.score.compliance;

import id.terang.database.SqlFile;
import id.terang.definition.Instrument;
import id.terang.score.value.MetricValue;
import id.terang.score.value.MetricView;
import id.terang.score.value.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The compliance scores of a night: every agency has one, an office below it once it was assessed. An agency that was
 * never assessed itself is the mean of its assessed offices.
 */
public final class ComplianceScores {

    private final Period period;
    private final List<Scored> scores;

    /** One office with its score. */
    record Scored(String office, String level, ComplianceScore score) {}

    private record Office(
            String code, String level, @Nullable String parent) {}

    private ComplianceScores(Period period, List<Scored> scores) {
        this.period = period;
        this.scores = List.copyOf(scores);
    }

    /**
     * Scores every office for the calendar year to date, under the newest instrument that can be computed.
     *
     * @param surveyThreshold responses below which a survey metric is too thin for an indicator
     */
    public static ComplianceScores load(
            Connection connection, List<Instrument> instruments, LocalDate asOf, int surveyThreshold)
            throws SQLException {
        Period year = Period.yearOf(asOf);
        Optional<Instrument> newest = newest(instruments, asOf);
        if (newest.isEmpty()) {
            return new ComplianceScores(year, List.of());
        }
        Instrument instrument = newest.get();
        ComplianceInputs inputs = ComplianceInputs.load(connection, instrument, asOf, surveyThreshold);
        List<Office> offices = offices(connection);
        List<Scored> scores = new ArrayList<>();
        for (Office office : offices) {
            boolean isAgency = "agency".equals(office.level);
            if (isAgency || inputs.isAssessed(office.code)) {
                scores.add(new Scored(office.code, office.level, score(office, offices, inputs, instrument)));
            }
        }
        return new ComplianceScores(year, scores);
    }

    /** Writes the scores with all their arithmetic to {@code score.compliance_*}. */
    public void write(Connection connection) throws SQLException {
        ComplianceTables.write(connection, period, scores);
    }

    /** The totals as values of a metric. */
    public List<MetricValue> of(MetricView view) {
        if (!view.periodKind().equals(period.kind()) || !"all".equals(view.breakdown())) {
            return List.of();
        }
        return scores.stream()
                .filter(scored -> scored.level.equals(view.level()))
                .map(scored -> value(view, scored))
                .toList();
    }

    private MetricValue value(MetricView view, Scored scored) {
        ComplianceScore score = scored.score;
        return new MetricValue(
                view,
                scored.office,
                period,
                "all",
                score.total().orElse(null),
                null,
                null,
                BigDecimal.valueOf(score.filled()),
                null,
                null,
                score.band().map(Instrument.Band::code).orElse(null));
    }

    private static ComplianceScore score(
            Office office, List<Office> offices, ComplianceInputs inputs, Instrument instrument) {
        List<ComplianceScore> units = inputs.isAssessed(office.code)
                ? List.of()
                : offices.stream()
                        .filter(unit -> Objects.equals(unit.parent, office.code) && inputs.isAssessed(unit.code))
                        .map(unit -> ComplianceScorer.score(instrument, inputs.of(unit.code, instrument)))
                        .toList();
        return units.isEmpty()
                ? ComplianceScorer.score(instrument, inputs.of(office.code, instrument))
                : ComplianceScore.meanOf(units);
    }

    private static Optional<Instrument> newest(List<Instrument> instruments, LocalDate asOf) {
        return instruments.stream()
                .filter(instrument ->
                        instrument.computable() && !instrument.validFrom().isAfter(asOf))
                .max(Comparator.comparing(Instrument::validFrom).thenComparing(Instrument::code));
    }

    private static List<Office> offices(Connection connection) throws SQLException {
        List<Office> offices = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(ComplianceScores.class, "offices.sql"))) {
            while (row.next()) {
                offices.add(new Office(row.getString("place"), row.getString("level"), row.getString("parent")));
            }
        }
        return offices;
    }
}
