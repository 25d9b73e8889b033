package id.terang.site.part;

import id.terang.site.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader must know before trusting the page: a gap, a late source, a correction.
 *
 * @param text which source, since when, who mends it, what comes next; never just "may be inaccurate"
 */
public record Notice(
        Kind kind, String heading, String text, @Nullable Link more) {

    /** What the notice is about; shown as a word and a shape. */
    public enum Kind {
        /** Data that should be here and are not. */
        GAP,
        /** Data that are older than they should be. */
        LATE,
        /** A number that was wrong and has been corrected. */
        CORRECTED,
        /** Good to know. */
        NOTE
    }
}
