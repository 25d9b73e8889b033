package id.terang.preview;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The headers under which the portal is served, here and by the files in deploy/; a test keeps them the same. */
public final class SecurityHeaders {

    /** Name → value. */
    public static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()"));

    /** Content-Security-Policy of the small pages below {@code /sematan/}, made to stand in frames of other sites. */
    public static final String EMBEDDED = Objects.requireNonNull(ALL.get("Content-Security-Policy"))
            .replace("frame-ancestors 'none'", "frame-ancestors *");

    private SecurityHeaders() {}

    static boolean isEmbedded(String path) {
        return path.endsWith("/sematan/") || path.endsWith("/sematan/index.html");
    }
}
