package id.terang.site.feed;

import id.terang.definition.Language;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News of one kind, newest first.
 *
 * @param updated when the newest entry was published; when the portal began, while there is none
 * @param page the page the feed belongs to
 * @param self address of the feed itself; null while the portal does not know its own address
 */
public record Feed(
        Language language,
        String id,
        String title,
        OffsetDateTime updated,
        String author,
        String page,
        @Nullable String self,
        List<Entry> entries) {

    /** Enough for a month of nights; whoever reads less often finds the rest on the page. */
    public static final int ENTRIES = 30;

    public Feed {
        entries = entries.stream().limit(ENTRIES).toList();
    }

    /**
     * One piece of news.
     *
     * @param lines what happened, one sentence each
     */
    public record Entry(String id, String title, OffsetDateTime updated, String page, List<String> lines) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }
}
