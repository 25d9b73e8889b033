package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;

/**
 * What a page leaves out because most of it would be hidden anyway.
 *
 * @param heading how many views are left out, and for whose sake
 * @param sentence why, in one sentence
 * @param metrics metric by metric: its name, and which of its views are left out
 * @param more the rule behind it
 */
public record Omissions(String heading, String sentence, List<KeyFact> metrics, Link more) {

    public Omissions {
        metrics = List.copyOf(metrics);
    }
}
