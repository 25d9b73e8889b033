package id.terang.score.satisfaction;

import id.terang.score.satisfaction.Offices.Office;
import id.terang.score.value.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers of one period, looked at from any office of the tree. */
final class PeriodAnswers {

    private static final int PORTAL_DECIMALS = 34;

    private final Offices offices;
    private final Map<String, OfficeAnswers> own;

    PeriodAnswers(Offices offices, Map<String, OfficeAnswers> own) {
        this.offices = offices;
        this.own = own;
    }

    /** The offices whose responses count at this one: itself, and from agency level up everything below. */
    List<Office> scope(Office office) {
        return office.isPortal() || office.isAgency() ? offices.withAllBelow(office) : List.of(office);
    }

    List<OfficeAnswers> heard(Office office) {
        return scope(office).stream()
                .map(one -> own.get(one.code()))
                .filter(Objects::nonNull)
                .toList();
    }

    long responses(Office office) {
        return heard(office).stream().mapToLong(OfficeAnswers::responses).sum();
    }

    /** The weights by which the offices here compute their own indices; empty when one of them is not known. */
    Set<WeightMode> weights(Office office) {
        Set<WeightMode> weights = EnumSet.noneOf(WeightMode.class);
        for (OfficeAnswers answers : heard(office)) {
            if (answers.weight() == null) {
                return Set.of();
            }
            weights.add(answers.weight());
        }
        return weights;
    }

    long ownResponses(Office office) {
        OfficeAnswers answers = own.get(office.code());
        return answers == null ? 0 : answers.responses();
    }

    boolean hasOwn(Office office) {
        return own.containsKey(office.code());
    }

    /** The headline index by a rule: own, mean of units, or mean of agencies; empty when nobody was asked. */
    Optional<Fraction> headline(Office office, Function<AgencyIndex.Unit, Fraction> rule) {
        if (office.isPortal()) {
            List<Fraction> agencies = surveyedAgencies().stream()
                    .map(agency -> headline(agency, rule).orElseThrow())
                    .map(index -> Fraction.of(index.cut(PORTAL_DECIMALS)))
                    .toList();
            return agencies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(agencies.stream()
                            .reduce(Fraction.ZERO, Fraction::plus)
                            .dividedBy(Fraction.of(agencies.size())));
        }
        List<OfficeAnswers> heard = heard(office);
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(agencyIndex(heard).meanOf(rule));
    }

    /** What the headline divides by: elements of an office, units of an agency, agencies of the portal. */
    int parts(Office office) {
        if (office.isPortal()) {
            return surveyedAgencies().size();
        }
        List<OfficeAnswers> heard = heard(office);
        return office.isAgency()
                ? heard.size()
                : heard.getFirst().index().elements().size();
    }

    /** The 95 % interval of the headline; empty while one of its parts has a single response. */
    Optional<IndexInterval> interval(Office office, BigDecimal index) {
        if (office.isPortal() || office.isAgency()) {
            return sumOfSquaredErrors(office).map(sum -> IndexInterval.aroundMean(index, sum, parts(office)));
        }
        OfficeAnswers answers = heard(office).getFirst();
        return IndexInterval.around(index, answers.responses(), answers.scoreSum(), answers.scoreSquareSum());
    }

    /** The index with every response counted once; empty when nobody was asked. */
    Optional<SatisfactionIndex> pooled(Office office) {
        List<OfficeAnswers> heard = heard(office);
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(SatisfactionIndex.pooled(
                        heard.stream().map(OfficeAnswers::index).toList()));
    }

    /** The 95 % interval of the pooled index. */
    Optional<IndexInterval> pooledInterval(Office office, BigDecimal index) {
        List<OfficeAnswers> heard = heard(office);
        return IndexInterval.around(
                index,
                responses(office),
                heard.stream().map(OfficeAnswers::scoreSum).reduce(BigDecimal.ZERO, BigDecimal::add),
                heard.stream().map(OfficeAnswers::scoreSquareSum).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The index with every user counted once; empty where users are not known. */
    Optional<Fraction> userWeighted(Office office, Function<Office, @Nullable Long> users) {
        List<AgencyIndex.Unit> units = new ArrayList<>();
        for (Office one : scope(office)) {
            OfficeAnswers answers = own.get(one.code());
            if (answers != null) {
                units.add(
                        new AgencyIndex.Unit(answers.index(), answers.responses(), users.apply(one), answers.weight()));
            }
        }
        return units.isEmpty() ? Optional.empty() : new AgencyIndex(units).userWeighted();
    }

    private List<Office> surveyedAgencies() {
        return offices.agencies().stream()
                .filter(agency -> !heard(agency).isEmpty())
                .toList();
    }

    private Optional<BigDecimal> sumOfSquaredErrors(Office office) {
        BigDecimal sum = BigDecimal.ZERO;
        if (office.isPortal()) {
            for (Office agency : surveyedAgencies()) {
                Optional<BigDecimal> inner = sumOfSquaredErrors(agency);
                if (inner.isEmpty()) {
                    return inner;
                }
                BigDecimal units = BigDecimal.valueOf(parts(agency));
                sum = sum.add(inner.get().divide(units.multiply(units), MathContext.DECIMAL64));
            }
            return Optional.of(sum);
        }
        for (OfficeAnswers answers : heard(office)) {
            Optional<BigDecimal> error =
                    IndexInterval.squaredError(answers.responses(), answers.scoreSum(), answers.scoreSquareSum());
            if (error.isEmpty()) {
                return error;
            }
            sum = sum.add(error.get());
        }
        return Optional.of(sum);
    }

    private static AgencyIndex agencyIndex(List<OfficeAnswers> heard) {
        return new AgencyIndex(heard.stream()
                .map(answers -> new AgencyIndex.Unit(answers.index(), answers.responses(), null, answers.weight()))
                .toList());
    }
}
