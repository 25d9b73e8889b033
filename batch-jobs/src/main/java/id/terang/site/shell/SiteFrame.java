package id.terang.site.shell;

import id.terang.definition.Language;
import id.terang.definition.Portal;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page of the portal in one language.
 *
 * @param complaints how and where to complain, one sentence
 * @param appeal where to turn when nobody answers, one sentence
 * @param baseUrl address of the published portal without a trailing slash, for canonical links; null when not yet known
 */
public record SiteFrame(
        String title,
        String purpose,
        String operator,
        String contactEmail,
        Link licence,
        String complaints,
        String appeal,
        @Nullable String baseUrl) {

    public static SiteFrame of(Portal portal, Language language) {
        return new SiteFrame(
                portal.title().in(language),
                portal.purpose().in(language),
                portal.operator().in(language),
                portal.contactEmail(),
                new Link(portal.licenceName(), portal.licenceUrl()),
                portal.complaintChannels().in(language),
                portal.appeal().in(language),
                withoutTrailingSlash(portal.baseUrl()));
    }

    private static @Nullable String withoutTrailingSlash(@Nullable String url) {
        return url != null && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
