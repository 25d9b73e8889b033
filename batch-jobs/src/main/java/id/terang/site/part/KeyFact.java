package id.terang.site.part;

import org.jspecify.annotations.Nullable;

/**
 * A fact about a place or a metric that is not a figure of the release: type, area, function, population.
 *
 * @param href address the value links to; null for none
 * @param source where the fact comes from; null when the page says so elsewhere
 * @param foreign true for a value in Indonesian on a page of another language
 */
public record KeyFact(
        String label,
        String value,
        @Nullable String href,
        @Nullable String source,
        boolean foreign) {

    public KeyFact(String label, String value) {
        this(label, value, null, null, false);
    }

    public KeyFact(String label, String value, @Nullable String href, @Nullable String source) {
        this(label, value, href, source, false);
    }
}
