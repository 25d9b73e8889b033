package id.terang.score.satisfaction;

import id.terang.score.value.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Index of an agency from its units. The regulation does not say how to add units up; practice is the plain mean. A
 * plain mean and a mean by weight may differ by a whole band, so all three stand side by side.
 */
record AgencyIndex(List<Unit> units) {

    /**
     * One office with responses of its own.
     *
     * @param users null while nobody counted them
     * @param weight how the office computes its own index; null when its responses came from systems that do it differently
     */
    record Unit(
            SatisfactionIndex index,
            long responses,
            @Nullable Long users,
            @Nullable WeightMode weight) {

        Fraction exact() {
            return index.exact();
        }

        /** As the office itself prints it. */
        Fraction printed() {
            return index.at(Objects.requireNonNull(weight, "weight"));
        }
    }

    AgencyIndex {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("An agency without a surveyed unit has no index");
        }
    }

    /** The headline: every unit counts the same. */
    Fraction meanOfUnits() {
        return meanOf(Unit::exact);
    }

    /** The mean of the units by another rule, for instance at a rounded weight. */
    Fraction meanOf(Function<Unit, Fraction> rule) {
        return units.stream().map(rule).reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(units.size()));
    }

    /** Every response counts the same. */
    SatisfactionIndex pooled() {
        return SatisfactionIndex.pooled(units.stream().map(Unit::index).toList());
    }

    /** Every user of the service counts the same; empty unless the users of every unit are known. */
    Optional<Fraction> userWeighted() {
        Fraction weighted = Fraction.ZERO;
        long users = 0;
        for (Unit unit : units) {
            Long unitUsers = unit.users;
            if (unitUsers == null) {
                return Optional.empty();
            }
            weighted = weighted.plus(unit.index.exact().times(Fraction.of(unitUsers)));
            users += unitUsers;
        }
        return users == 0 ? Optional.empty() : Optional.of(weighted.dividedBy(Fraction.of(users)));
    }

    long responses() {
        return units.stream().mapToLong(Unit::responses).sum();
    }
}
