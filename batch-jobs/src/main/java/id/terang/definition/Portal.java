package id.terang.definition;

import id.terang.definition.contact.Contact;
import id.terang.definition.place.SimilarRules;
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
        SimilarRules similar) {}
