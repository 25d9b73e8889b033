package id.terang.site.check;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where an address on a page leads.
 *
 * @param file of the release; null when it leads elsewhere
 * @param fragment the part behind {@code #}; null when there is none
 * @param scheme {@code https}, {@code mailto}, … when it leads elsewhere; empty for an address on another host without a scheme
 */
record Address(
        @Nullable String file,
        @Nullable String fragment,
        @Nullable String scheme) {

    /** Resolves an address as a browser on {@code page} would; null when it is not an address at all. */
    static @Nullable Address of(String page, String written, @Nullable String baseUrl) {
        try {
            URI target = new URI(written);
            if (baseUrl != null && (written.equals(baseUrl) || written.startsWith(baseUrl + "/"))) {
                target = new URI(
                        written.substring(baseUrl.length()).isEmpty() ? "/" : written.substring(baseUrl.length()));
            }
            if (target.isAbsolute() || target.getRawAuthority() != null) {
                return new Address(null, null, target.isAbsolute() ? target.getScheme() : "");
            }
            return new Address(file(page, target), target.getFragment(), null);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    private static String file(String page, URI target) throws URISyntaxException {
        if (target.getRawPath().isEmpty()) {
            return page;
        }
        String path = new URI(null, null, "/" + page, null).resolve(target).getPath();
        String file = path.startsWith("/") ? path.substring(1) : path;
        return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    }

    boolean isInternal() {
        return file != null;
    }
}
