package id.terang.site.shell;

/**
 * The night a page was made in. Only on pages that change every night; a page below regency level stays byte-identical until one
 * of its own figures changes.
 *
 * @param nextUpdate the time before which the next release stands, in words
 * @param release identifier of the release
 */
public record NightStamp(String nextUpdate, String release) {}
