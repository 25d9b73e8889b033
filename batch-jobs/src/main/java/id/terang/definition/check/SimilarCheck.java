package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.place.Office;
import id.terang.definition.place.SimilarRules;
import id.terang.definition.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that groups of similar offices name known offices, each in one group only. */
final class SimilarCheck {

    private static final String WHERE = "config/application.yaml similar";

    private SimilarCheck() {}

    static void check(Definitions definitions, Problems problems) {
        SimilarRules rules = definitions.portal().similar();
        if (rules.fewest() < 3) {
            problems.add(
                    WHERE + " fewest", "is " + rules.fewest() + "; expected at least 3: two places have no middle");
        }
        Set<String> known =
                new HashSet<>(definitions.offices().stream().map(Office::code).toList());
        Set<String> grouped = new HashSet<>();
        List<SimilarRules.Group> groups = rules.groups();
        for (SimilarRules.Group group : groups) {
            for (String office : group.offices()) {
                if (!known.contains(office)) {
                    problems.add(
                            WHERE + " " + group.code(), "has '" + office + "', which is not in config/offices.csv");
                }
                if (!grouped.add(office)) {
                    problems.add(WHERE + " " + group.code(), "has '" + office + "' a second time; expected one group");
                }
            }
        }
    }
}
