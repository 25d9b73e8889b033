package id.terang.site.page;

import id.terang.site.shell.Shell;

/** What stands at {@code /404.html}: where to look instead. Both languages share the Indonesian one's address. */
public record NotFoundPage(Shell shell) implements PageModel {}
