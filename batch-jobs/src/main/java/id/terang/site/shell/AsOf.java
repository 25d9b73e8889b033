package id.terang.site.shell;

/**
 * The day the data of a page are of. On a page that must not change from night to night: the day its newest figure became known.
 *
 * @param words in words: 21 November 2026
 * @param date the same as {@code yyyy-MM-dd}
 */
public record AsOf(String words, String date) {}
