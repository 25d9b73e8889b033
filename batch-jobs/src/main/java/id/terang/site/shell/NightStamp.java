package id.terang.site.shell;

/**
 * When the data are of and when they are renewed. Only on pages that change every night; a page below regency level stays
 * byte-identical until one of its own figures changes.
 *
 * @param asOf the last full day counted, in words
 * @param asOfDate the same as {@code yyyy-MM-dd}
 * @param nextUpdate the time before which the next release stands, in words
 * @param release identifier of the release
 */
public record NightStamp(String asOf, String asOfDate, String nextUpdate, String release) {}
