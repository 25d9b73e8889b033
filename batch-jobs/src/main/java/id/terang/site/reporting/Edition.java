package id.terang.site.reporting;

import id.terang.site.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page is the latest there can be.
 *
 * @param word the state as a word
 * @param text of which day, what lacks, or what was corrected
 * @param next when the page is renewed; empty where that is not told
 * @param more where the reason is told; null for none
 */
public record Edition(
        State state,
        String word,
        String text,
        String next,
        @Nullable Link more) {

    /** The three states of a page. */
    public enum State {
        /** Nothing that is due lacks, and nothing was corrected of late. */
        LATEST("✓"),
        /** Data are due that have not come: a newer edition should be here. */
        NOT_LATEST("!"),
        /** A number of a closed period was corrected in the last thirty days. */
        AMENDED("↻");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }
    }

    /** The shape beside the word. */
    public String sign() {
        return state.sign;
    }
}
