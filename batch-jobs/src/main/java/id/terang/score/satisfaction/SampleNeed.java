package id.terang.score.satisfaction;

import id.terang.score.satisfaction.Offices.Office;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the sample of an office and everything below it lacks. Users are counted per unit (annex of PermenPANRB 14/2017),
 * so each unit is held against its own: one that asked too few is not made good by another that asked many.
 *
 * @param users users of the units, added up
 * @param required their required samples, added up
 * @param missing respondents that the units short of their sample lack, added up
 * @param asked respondents of the units, added up
 * @param units units whose users are known
 * @param shortUnits units that lack respondents
 */
record SampleNeed(long users, long required, long missing, long asked, int units, int shortUnits) {

    /**
     * The need of an office; empty when no unit's users are known. Responses of an office without users of its own count
     * at the office above it that has them.
     *
     * @param ownUsers users of an office without those below it; null while nobody counted them
     */
    static Optional<SampleNeed> of(Office office, PeriodAnswers heard, Function<Office, @Nullable Long> ownUsers) {
        Map<String, Long> users = new LinkedHashMap<>();
        Map<String, Long> asked = new HashMap<>();
        Map<String, String> unitOf = new HashMap<>();
        for (Office one : heard.scope(office)) {
            Long own = ownUsers.apply(one);
            boolean isUnit = own != null && (own > 0 || heard.ownResponses(one) > 0);
            String unit = isUnit ? one.code() : unitOf.getOrDefault(one.parent(), one.code());
            unitOf.put(one.code(), unit);
            if (isUnit && own != null) {
                users.put(unit, own);
            }
            asked.merge(unit, heard.ownResponses(one), Long::sum);
        }
        return users.entrySet().stream()
                .map(unit -> of(unit.getValue(), asked.getOrDefault(unit.getKey(), 0L)))
                .reduce(SampleNeed::plus);
    }

    private static SampleNeed of(long users, long asked) {
        long missing = SampleSize.shortfall(users, asked);
        return new SampleNeed(users, SampleSize.required(users), missing, asked, 1, missing > 0 ? 1 : 0);
    }

    private SampleNeed plus(SampleNeed other) {
        return new SampleNeed(
                users + other.users,
                required + other.required,
                missing + other.missing,
                asked + other.asked,
                units + other.units,
                shortUnits + other.shortUnits);
    }
}
