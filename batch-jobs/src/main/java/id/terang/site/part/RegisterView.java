package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register in short: what it is, how much is in it, its newest entries.
 *
 * @param id its code
 * @param label plain words
 * @param definition what an entry is
 * @param count how many entries of how many offices, how many overdue, in words; why there is none
 * @param reported entries that publications print, a table for each publication
 * @param newest its newest entries; null when nobody sent one or they are not published
 * @param all the page with every entry; null where only figures are published
 * @param downloads the same entries as files
 */
public record RegisterView(
        String id,
        String label,
        String definition,
        String count,
        List<FigureTable> reported,
        @Nullable FigureTable newest,
        @Nullable Link all,
        List<Link> downloads) {

    public RegisterView {
        reported = List.copyOf(reported);
        downloads = List.copyOf(downloads);
    }

    /** Whether a reader can see any entry of it. */
    public boolean hasEntries() {
        return newest != null || !reported.isEmpty();
    }
}
