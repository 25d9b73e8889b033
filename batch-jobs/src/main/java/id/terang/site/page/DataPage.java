package id.terang.site.page;

import id.terang.site.part.Article;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * Every file for download.
 *
 * @param article templates/content/&lt;language&gt;/data.md: columns, symbols, licence, how to cite
 * @param files one per metric
 * @param manifest checksums of every file of the release
 */
public record DataPage(Shell shell, Article article, List<File> files, Link manifest) implements PageModel {

    /**
     * One file.
     *
     * @param metric links to the metric's page
     * @param rows how many rows, as printed
     * @param size in words: 84 kB
     */
    public record File(Link metric, Link csv, String rows, String size) {}
}
