package id.terang.site.page;

import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;

/**
 * What stands where a page was that has another address now: browsers go there by themselves.
 *
 * @param release the first release without the page
 */
public record MovedPage(Shell shell, Link now, String release) implements PageModel {}
