package id.terang.site.part;

import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of one night's rows, printed on the site: physical = loaded + rejected + duplicate + blank + other + header.
 * All counts as printed.
 *
 * @param other rows of others in files that hold more than the sender's; null where no source tells them apart
 */
public record Reconciliation(
        String physical,
        String loaded,
        String rejected,
        String duplicate,
        String blank,
        @Nullable String other,
        String header) {}
