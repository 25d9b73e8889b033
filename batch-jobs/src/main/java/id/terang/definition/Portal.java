package id.terang.definition;

import id.terang.definition.contact.Contact;
import id.terang.definition.place.SimilarRules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instance itself, from config/application.yaml.
 *
 * @param publishBefore time of day before which the next night's release stands
 * @param baseUrl address of the published portal, for canonical links and feeds; null when not yet known
 * @param keepReleases how many releases stay on disk for rollback
 * @param legalLimits working days allowed to resolve a complaint, by legal classification
 * @param complaintChannels how and where to complain, shown on every page
 * @param contacts by which numbers and addresses people report and appeal; may be empty
 * @param nightChanges announced nights that were cancelled or moved, each with its reason; may be empty
 * @param similar which places are compared with each other
 */
public record Portal(
        String code,
        Text title,
        Text purpose,
        Text operator,
        String contactEmail,
        String licenceName,
        String licenceUrl,
        ZoneId zone,
        LocalTime publishBefore,
        @Nullable String baseUrl,
        int keepReleases,
        Map<String, Integer> legalLimits,
        Text complaintChannels,
        Text appeal,
        List<Contact> contacts,
        List<NightChange> nightChanges,
        SimilarRules similar) {

    /** What became of an announced night; null when it stays as it is. */
    public @Nullable NightChange changeOf(LocalDate night) {
        return nightChanges.stream()
                .filter(change -> change.night().equals(night))
                .findFirst()
                .orElse(null);
    }

    /** The night that renews the portal where this one was announced: itself, unless it was cancelled or moved. */
    public LocalDate renewedOn(LocalDate night) {
        LocalDate at = night;
        for (NightChange change = changeOf(at); change != null; change = changeOf(at)) {
            at = change.to() == null ? at.plusDays(1) : change.to();
        }
        return at;
    }
}
