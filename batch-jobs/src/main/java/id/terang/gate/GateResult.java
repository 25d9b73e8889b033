package id.terang.gate;

import org.jspecify.annotations.Nullable;

/**
 * The answer of one gate for one subject.
 *
 * @param gate code, also the key of its words on the portal
 * @param subject source, office or figure
 * @param observed what was found
 * @param allowed what would have passed
 * @param acknowledgement why an official let it pass all the same; null when nobody had to
 */
public record GateResult(
        String gate,
        String subject,
        Severity severity,
        String observed,
        String allowed,
        @Nullable String acknowledgement) {

    /** What an answer means for the night. */
    public enum Severity {
        PASSED,
        WARNING,
        HOLD
    }

    /** True when this answer holds the release. */
    public boolean holds() {
        return severity == Severity.HOLD && acknowledgement == null;
    }

    @Override
    public String toString() {
        return gate + " " + subject + ": " + observed + " (allowed " + allowed + ")";
    }
}
