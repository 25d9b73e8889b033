package id.terang.definition.reporting;

import id.terang.definition.Text;
import id.terang.definition.problem.InvalidConfiguration;
import id.terang.definition.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/**
 * What an office says about a number of its own. It stands beside the number and never changes it.
 *
 * @param about {@link #SCORE}, {@link #DATA}, or the code of a metric
 * @param date day of the office's letter
 * @param signedBy who answers for the text: name and role
 * @param text Markdown in both languages
 */
public record Reply(String code, String office, String about, LocalDate date, String signedBy, Text text) {

    /** About the compliance score. */
    public static final String SCORE = "score";

    /** About what was sent or not sent. */
    public static final String DATA = "data";

    /** Longest text of a reply in one language; a longer one belongs on the office's own site, with a link. */
    public static final int MAXIMUM_LENGTH = 2_000;

    /**
     * No reply may be dated later than the day it is looked at.
     *
     * @throws InvalidConfiguration with every such reply
     */
    public static void requireNotAfter(LocalDate day, List<Reply> replies) {
        Problems problems = new Problems();
        for (Reply reply : replies) {
            if (reply.date().isAfter(day)) {
                problems.add(
                        "config/replies.csv " + reply.code(),
                        "is dated " + reply.date() + ", after " + day + "; give the day of the letter");
            }
        }
        problems.throwIfAny();
    }
}
