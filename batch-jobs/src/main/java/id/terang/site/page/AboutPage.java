package id.terang.site.page;

import id.terang.site.part.Article;
import id.terang.site.shell.Shell;

/**
 * Who runs the portal, for whom, under which licence; accessibility and privacy.
 *
 * @param article templates/content/&lt;language&gt;/tentang.md
 */
public record AboutPage(Shell shell, Article article) implements PageModel {}
