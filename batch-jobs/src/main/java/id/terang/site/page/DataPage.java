package id.terang.site.page;

import id.terang.site.part.Article;
import id.terang.site.part.Markup;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every file for download.
 *
 * @param article templates/content/&lt;language&gt;/data.md: symbols, licence, how to cite
 * @param files one per metric, by subject
 * @param registers one per public register
 * @param schemaVersion semantic version of the columns
 * @param columns of every file, in order
 * @param catalogues lists of the files for programs and other portals
 * @param structuredData the catalogue for search engines (schema.org)
 */
public record DataPage(
        Shell shell,
        Article article,
        List<Group> files,
        List<File> registers,
        String schemaVersion,
        List<Column> columns,
        List<ListFile> catalogues,
        Markup structuredData)
        implements PageModel {

    /** The files of one subject. */
    public record Group(String heading, List<File> files) {}

    /**
     * The files of one metric or register.
     *
     * @param about links to its page
     * @param rows how many rows, as printed; the same in every format
     * @param versions earlier values of revised figures; null when nothing was revised
     */
    public record File(
            Link about,
            String rows,
            List<Format> formats,
            @Nullable Link versions) {}

    /** One format; the link reads as its size: 84 kB. */
    public record Format(String name, Link link) {}

    /** A list of the files, and what it is good for in one sentence. */
    public record ListFile(Link link, String use) {}

    /** One column by its name in the files. */
    public record Column(String name, String meaning) {}
}
