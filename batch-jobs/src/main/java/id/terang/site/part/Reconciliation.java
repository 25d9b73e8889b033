package id.terang.site.part;

/**
 * The arithmetic of one night's rows, printed on the site: physical = loaded + rejected + duplicate + blank + header.
 * All counts as printed.
 */
public record Reconciliation(
        String physical, String loaded, String rejected, String duplicate, String blank, String header) {}
