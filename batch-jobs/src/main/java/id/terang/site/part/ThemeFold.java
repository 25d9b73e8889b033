package id.terang.site.part;

import id.terang.site.shell.Link;
import java.util.List;

/**
 * What a place has to do with one theme, behind one line that says it in short.
 *
 * @param id anchor, {@code [a-z0-9-]+}
 * @param topic the theme in a few words
 * @param finding what the place has of it, in one sentence
 * @param tables figures first, then entries of registers
 * @param more the page of the theme
 */
public record ThemeFold(String id, String topic, String finding, List<FigureTable> tables, Link more) {

    public ThemeFold {
        tables = List.copyOf(tables);
    }
}
