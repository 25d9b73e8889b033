package id.terang.definition.reporting;

import java.util.List;

/** What an instance says about reporting: rules and the replies of offices. */
public record Reporting(DataQuality quality, List<Reply> replies) {

    public Reporting {
        replies = List.copyOf(replies);
    }
}
