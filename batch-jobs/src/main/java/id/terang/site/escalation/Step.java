package id.terang.site.escalation;

import java.util.List;

/**
 * One stage of a complaint.
 *
 * @param when where the reader stands
 * @param what to do then
 * @param law what it rests on
 * @param ways whom to reach
 */
public record Step(String when, String what, String law, List<Way> ways) {

    /**
     * A way to reach somebody.
     *
     * @param who answers
     * @param how telephone, WhatsApp, SMS or web, in words
     * @param at the number or address as people read it
     * @param href what it opens; empty for none
     */
    public record Way(String who, String how, String at, String href) {}

    public Step {
        ways = List.copyOf(ways);
    }
}
