package id.terang.publish;

import org.jspecify.annotations.Nullable;

/**
 * A release on disk, for {@code terang releases}.
 *
 * @param current whether it is the one served
 * @param previous the release it followed; null for the first
 */
public record PublishedRelease(
        String release, boolean current, @Nullable String previous, int files, long bytes) {

    static PublishedRelease of(Manifest manifest, boolean current) {
        Manifest.Link previous = manifest.previous();
        return new PublishedRelease(
                manifest.release(),
                current,
                previous == null ? null : previous.release(),
                manifest.files().size(),
                manifest.files().stream().mapToLong(Manifest.Entry::bytes).sum());
    }
}
