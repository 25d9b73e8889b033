package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;

/**
 * A text written in Markdown, sanitised.
 *
 * @param contents links to its second-level headings; none where these are folds
 */
public record Article(Markup body, List<Link> contents) {

    public Article {
        contents = List.copyOf(contents);
    }
}
