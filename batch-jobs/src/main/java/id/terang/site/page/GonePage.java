package id.terang.site.page;

import id.terang.site.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a page was that is no longer made. It repeats no figure: some pages go because theirs had to.
 *
 * @param was title of the page
 * @param release the first release without it
 * @param since its night, in words
 * @param reason null when nobody wrote it down
 * @param instead address of the page to go to
 */
public record GonePage(
        Shell shell,
        String was,
        String release,
        String since,
        @Nullable String reason,
        String instead) implements PageModel {}
