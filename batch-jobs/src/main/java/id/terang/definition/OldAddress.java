package id.terang.definition;

import org.jspecify.annotations.Nullable;

/**
 * What became of a page that the portal no longer makes, as {@code config/addresses.csv} says.
 *
 * @param address of the page in Indonesian, from the root: {@code /kantor/dinsos-lama/}; the English one goes with it, and
 *     all pages below it
 * @param moved true when {@code to} is the same thing under another address; false when it ended
 * @param to where to go; null to leave it to the portal, which names the nearest page above
 * @param reason why it ended; null when nobody wrote it down
 */
public record OldAddress(
        String address,
        boolean moved,
        @Nullable String to,
        @Nullable Text reason) {}
