package id.terang.site.feed;

import id.terang.definition.Portal;
import java.util.Locale;

/**
 * Identifiers that stay when the portal moves to another address (RFC 4151): made of the domain of the contact address, the
 * year in which the scheme was fixed, and the code of the portal; never of its web address.
 */
public record TagUris(String domain, String portal) {

    private static final String SINCE = "2026";

    public static TagUris of(Portal portal) {
        String contact = portal.contactEmail();
        return new TagUris(contact.substring(contact.indexOf('@') + 1).toLowerCase(Locale.ROOT), portal.code());
    }

    /** The identifier of what stands at a path from the root of the portal: {@code tag:example.org,2026:terang/kantor/}. */
    public String of(String path) {
        return "tag:" + domain + "," + SINCE + ":" + portal + path;
    }
}
