package id.terang.site.page;

import id.terang.site.part.Article;
import id.terang.site.part.FigureTable;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * How everything is counted: a text, and the definitions generated from the metric files.
 *
 * @param article templates/content/&lt;language&gt;/metodologi.md
 * @param definitions every metric of the portal, by subject
 * @param instruments what a score means under each version of a scoring rule set; empty when the instance has none
 */
public record MethodologyPage(
        Shell shell, Article article, List<MetricsPage.Group> definitions, List<FigureTable> instruments)
        implements PageModel {}
