package id.terang.site.page;

import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;

/**
 * One figure in a frame of another site: the badge beside it, and the way to the whole page. It loads nothing else.
 *
 * @param badge address of the drawing, relative to this page so that a frozen copy shows its own
 * @param words what the drawing says
 * @param width of the drawing in pixels
 * @param height of the drawing in pixels
 * @param whole the page with everything
 */
public record EmbedPage(Shell shell, String badge, String words, String width, String height, Link whole)
        implements PageModel {}
