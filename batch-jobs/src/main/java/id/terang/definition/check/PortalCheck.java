package id.terang.definition.check;

import id.terang.definition.Definitions;
import id.terang.definition.NightChange;
import id.terang.definition.Portal;
import id.terang.definition.problem.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks the portal's own keys. */
final class PortalCheck {

    private static final String FILE = "config/application.yaml";

    private PortalCheck() {}

    static void check(Definitions definitions, Problems problems) {
        Portal portal = definitions.portal();
        if (portal.keepReleases() < 1) {
            problems.add(FILE + " keep-releases", "is " + portal.keepReleases() + "; expected at least 1");
        }
        if (portal.baseUrl() != null && !portal.baseUrl().matches("https?://\\S+[^/\\s]")) {
            problems.add(
                    FILE + " base-url",
                    "is '" + portal.baseUrl() + "'; expected http:// or https:// without a slash at the end");
        }
        portal.contacts().stream()
                .filter(contact -> !contact.isWellFormed())
                .forEach(contact -> problems.add(
                        FILE + " complaint-contacts",
                        "has '" + contact.at() + "'; expected a number of digits, or an https:// address for web"));
        checkNights(portal, problems);
        SimilarCheck.check(definitions, problems);
        Set<String> classifications = definitions
                .vocabulary()
                .values()
                .getOrDefault("classification", Map.of())
                .keySet();
        portal.legalLimits().forEach((classification, days) -> {
            if (!classifications.contains(classification)) {
                problems.add(
                        FILE + " legal-limits",
                        "has '" + classification + "', which is no classification in config/vocabularies.yaml");
            }
            if (days < 1) {
                problems.add(FILE + " legal-limits", "gives " + days + " working days for " + classification);
            }
        });
    }

    private static void checkNights(Portal portal, Problems problems) {
        Set<LocalDate> nights = new HashSet<>();
        for (NightChange change : portal.nightChanges()) {
            if (!nights.add(change.night())) {
                problems.add(FILE + " night-changes", "names " + change.night() + " twice");
            }
            if (change.to() != null && !change.to().isAfter(change.night())) {
                problems.add(
                        FILE + " night-changes",
                        "moves " + change.night() + " to " + change.to() + "; expected a later night");
            }
        }
    }
}
