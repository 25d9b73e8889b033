package id.terang.site.catalogue;

import id.terang.definition.Portal;
import id.terang.site.data.JsonFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How JSON-LD names things.
 *
 * @param base address of the portal without a trailing slash; empty while it is not known: then addresses are relative to the site's root
 */
record Web(String base) {

    static Web of(Portal portal) {
        String url = portal.baseUrl() == null ? "" : portal.baseUrl();
        return new Web(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** The address of a file or page: {@code path} starts at the root, {@code /data/ikm.csv}. */
    String address(String path) {
        return base + path;
    }

    ObjectNode link(String path) {
        return id(address(path));
    }

    static ObjectNode id(String address) {
        return JsonFile.object().put("@id", address);
    }

    static ObjectNode typed(String value, String type) {
        return JsonFile.object().put("@value", value).put("@type", type);
    }

    /** {@code 2024-01-01/2026-10-31}; null when there is no day. */
    static @Nullable String span(@Nullable Object first, @Nullable Object last) {
        return first == null || last == null ? null : first + "/" + last;
    }
}
