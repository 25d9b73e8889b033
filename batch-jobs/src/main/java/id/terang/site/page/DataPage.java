package id.terang.site.page;

import id.terang.site.part.Article;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * Every file for download.
 *
 * @param article templates/content/&lt;language&gt;/data.md: symbols, licence, how to cite
 * @param files one per metric
 * @param schemaVersion semantic version of the columns
 * @param columns of every file, in order
 * @param manifest checksums of every file of the release
 */
public record DataPage(
        Shell shell, Article article, List<File> files, String schemaVersion, List<Column> columns, Link manifest)
        implements PageModel {

    /**
     * The files of one metric.
     *
     * @param metric links to the metric's page
     * @param rows how many rows, as printed; the same in every format
     */
    public record File(Link metric, String rows, List<Format> formats) {}

    /** One format; the link reads as its size: 84 kB. */
    public record Format(String name, Link link) {}

    /** One column by its name in the files. */
    public record Column(String name, String meaning) {}
}
