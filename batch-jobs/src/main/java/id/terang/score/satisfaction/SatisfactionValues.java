package id.terang.score.satisfaction;

import static id.terang.score.value.MetricValue.STORED_DECIMALS;

import id.terang.definition.Source;
import id.terang.definition.Statistic;
import id.terang.definition.quality.QualityScale;
import id.terang.score.satisfaction.Offices.Office;
import id.terang.score.value.Fraction;
import id.terang.score.value.MetricValue;
import id.terang.score.value.MetricView;
import id.terang.score.value.Period;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out every declared value about satisfaction. Knows metrics by their statistic, never by their code. */
public final class SatisfactionValues {

    /** The statistics this class answers for. */
    public static final Set<Statistic> STATISTICS = EnumSet.of(
            Statistic.SATISFACTION_INDEX,
            Statistic.SATISFACTION_INDEX_POOLED,
            Statistic.ELEMENT_MEAN,
            Statistic.SAMPLE_REQUIRED,
            Statistic.SAMPLE_SHORTFALL);

    private static final int PART_DECIMALS = 6;
    private static final Fraction CONVERSION = Fraction.of(25);

    private final Offices offices;
    private final ServiceUsers users;
    private final SortedMap<Period, PeriodAnswers> answers;

    private SatisfactionValues(
            Offices offices, ServiceUsers users, SortedMap<Period, SortedMap<String, OfficeAnswers>> answers) {
        this.offices = offices;
        this.users = users;
        this.answers = new TreeMap<>();
        answers.forEach((period, own) -> this.answers.put(period, new PeriodAnswers(offices, own)));
    }

    /** Reads the answers and the users of services once. */
    public static SatisfactionValues load(Connection connection, List<Source> sources) throws SQLException {
        return new SatisfactionValues(
                Offices.load(connection),
                ServiceUsers.load(connection),
                OfficeAnswers.load(connection, SenderWeights.load(connection, sources)));
    }

    /** Every value of a view, ordered by period and office. */
    public List<MetricValue> of(MetricView view) {
        List<MetricValue> values = new ArrayList<>();
        answers.forEach((period, heard) -> {
            if (period.kind().equals(view.periodKind())) {
                offices.at(view.level())
                        .forEach(office -> of(view, period, heard, office).forEach(values::add));
            }
        });
        return values;
    }

    private Stream<MetricValue> of(MetricView view, Period period, PeriodAnswers heard, Office office) {
        return switch (view.statistic()) {
            case SATISFACTION_INDEX ->
                view.breakdown().equals("all")
                        ? headline(view, period, heard, office).stream()
                        : otherCalculations(view, period, heard, office);
            case SATISFACTION_INDEX_POOLED -> pooled(view, period, heard, office).stream();
            case ELEMENT_MEAN -> elements(view, period, heard, office);
            case SAMPLE_REQUIRED, SAMPLE_SHORTFALL -> sample(view, period, heard, office).stream();
            default -> throw new IllegalArgumentException("Not about satisfaction: " + view);
        };
    }

    private static Optional<MetricValue> headline(MetricView view, Period period, PeriodAnswers heard, Office office) {
        return heard.headline(office, AgencyIndex.Unit::exact).map(index -> {
            BigDecimal value = index.cut(STORED_DECIMALS);
            return index(
                    view,
                    office,
                    period,
                    index,
                    heard.parts(office),
                    heard.responses(office),
                    heard.interval(office, value).orElse(null));
        });
    }

    private static Optional<MetricValue> pooled(MetricView view, Period period, PeriodAnswers heard, Office office) {
        return heard.pooled(office).map(pooled -> {
            BigDecimal value = pooled.exact().cut(STORED_DECIMALS);
            return index(
                    view,
                    office,
                    period,
                    pooled.exact(),
                    pooled.elements().size(),
                    heard.responses(office),
                    heard.pooledInterval(office, value).orElse(null));
        });
    }

    /** The same answers computed as others do, to explain a gap: breakdown {@code calculation}. */
    private Stream<MetricValue> otherCalculations(MetricView view, Period period, PeriodAnswers heard, Office office) {
        Map<String, Function<AgencyIndex.Unit, Fraction>> rules = new TreeMap<>();
        ownWeight(heard.weights(office)).ifPresent(calculation -> rules.put(calculation, AgencyIndex.Unit::printed));
        rules.put("without-u4", unit -> unit.index().without("u4").exact());
        List<MetricValue> values = new ArrayList<>();
        rules.forEach((calculation, rule) -> heard.headline(office, rule)
                .ifPresent(index -> values.add(other(view, office, period, calculation, index, heard))));
        heard.userWeighted(office, one -> ownUsers(view, period, heard, one))
                .filter(index -> office.isAgency() || office.isPortal())
                .ifPresent(index -> values.add(other(view, office, period, "user-weighted", index, heard)));
        return values.stream();
    }

    /** The calculation by which the offices print their own number; empty when it is this one, or is not known. */
    private static Optional<String> ownWeight(Set<WeightMode> weights) {
        if (weights.isEmpty() || weights.equals(Set.of(WeightMode.EXACT))) {
            return Optional.empty();
        }
        return Optional.of(
                weights.size() > 1
                        ? "weight-own"
                        : "weight-" + weights.iterator().next().code());
    }

    private static Stream<MetricValue> elements(MetricView view, Period period, PeriodAnswers heard, Office office) {
        return heard.pooled(office).stream()
                .filter(index -> view.breakdown().equals("element"))
                .flatMap(index -> index.elements().entrySet().stream())
                .map(entry -> new MetricValue(
                        view,
                        office.code(),
                        period,
                        entry.getKey(),
                        entry.getValue().mean().cut(STORED_DECIMALS),
                        BigDecimal.valueOf(entry.getValue().sum()),
                        BigDecimal.valueOf(entry.getValue().answers()),
                        BigDecimal.valueOf(entry.getValue().answers()),
                        null,
                        null,
                        null));
    }

    private Optional<MetricValue> sample(MetricView view, Period period, PeriodAnswers heard, Office office) {
        Optional<SampleNeed> need = SampleNeed.of(office, heard, one -> ownUsers(view, period, heard, one));
        if (need.isEmpty()) {
            long asked = heard.responses(office);
            return asked == 0
                    ? Optional.empty()
                    : Optional.of(MetricValue.plain(view, office.code(), period, null, BigDecimal.valueOf(asked)));
        }
        return Optional.of(sample(view, period, office, need.get()));
    }

    private static MetricValue sample(MetricView view, Period period, Office office, SampleNeed need) {
        boolean isRequired = view.statistic() == Statistic.SAMPLE_REQUIRED;
        boolean hasUnits = office.isPortal() || office.isAgency();
        return new MetricValue(
                view,
                office.code(),
                period,
                "all",
                BigDecimal.valueOf(isRequired ? need.required() : need.missing()),
                isRequired || !hasUnits ? null : BigDecimal.valueOf(need.shortUnits()),
                hasUnits ? BigDecimal.valueOf(need.units()) : null,
                BigDecimal.valueOf(isRequired ? need.users() : need.asked()),
                null,
                null,
                null);
    }

    /**
     * Users of an office and everything below it: its own count, or the sum of the counts below when it has none. Null
     * while an office that asked people has no count.
     */
    private @Nullable Long usersOf(MetricView view, Period period, PeriodAnswers heard, Office office) {
        Long own = users.on(period.end(), measure(view), office.code());
        if (own != null) {
            return own;
        }
        Long sum = null;
        for (Office below : offices.directlyBelow(office)) {
            Long part = usersOf(view, period, heard, below);
            if (part == null && heard.responses(below) > 0) {
                return null;
            }
            if (part != null) {
                sum = sum == null ? part : sum + part;
            }
        }
        return heard.hasOwn(office) ? null : sum;
    }

    /** Users of an office by itself: its count without those below it. */
    private @Nullable Long ownUsers(MetricView view, Period period, PeriodAnswers heard, Office office) {
        Long own = users.on(period.end(), measure(view), office.code());
        if (own == null) {
            return null;
        }
        long rest = own;
        for (Office below : offices.directlyBelow(office)) {
            Long part = usersOf(view, period, heard, below);
            rest -= part == null ? 0 : part;
        }
        return Math.max(rest, 0);
    }

    private static String measure(MetricView view) {
        String measure = switch (view.statistic()) {
            case SAMPLE_REQUIRED -> view.numerator();
            case SAMPLE_SHORTFALL -> view.denominator();
            default -> "service_users";
        };
        if (measure == null) {
            throw new IllegalArgumentException("Metric " + view.metric() + " does not name the stock of its users");
        }
        return measure;
    }

    private static MetricValue other(
            MetricView view, Office office, Period period, String calculation, Fraction index, PeriodAnswers heard) {
        return new MetricValue(
                view,
                office.code(),
                period,
                calculation,
                index.cut(STORED_DECIMALS),
                null,
                null,
                BigDecimal.valueOf(heard.responses(office)),
                null,
                null,
                QualityScale.on(period.start())
                        .bandOf(index.cut(STORED_DECIMALS))
                        .name());
    }

    /** An index with its parts: value = numerator ÷ parts × 25. */
    private static MetricValue index(
            MetricView view,
            Office office,
            Period period,
            Fraction index,
            int parts,
            long responses,
            @Nullable IndexInterval interval) {
        return new MetricValue(
                view,
                office.code(),
                period,
                "all",
                index.cut(STORED_DECIMALS),
                index.times(Fraction.of(parts)).dividedBy(CONVERSION).rounded(PART_DECIMALS),
                BigDecimal.valueOf(parts),
                BigDecimal.valueOf(responses),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                QualityScale.on(period.start())
                        .bandOf(index.cut(STORED_DECIMALS))
                        .name());
    }
}
