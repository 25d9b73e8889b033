package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;

/**
 * What a complaint of today may expect, one day after the other.
 *
 * @param steps the day itself first, then what others had reached by when
 * @param note which complaints it is estimated from
 * @param more where the other offices and the legal limits stand
 */
public record Milestones(String heading, List<Step> steps, String note, Link more) {

    /**
     * A day and what is reached on it.
     *
     * @param length how long that is, in words; empty for the first
     */
    public record Step(String day, String what, String length) {}

    public Milestones {
        steps = List.copyOf(steps);
    }
}
