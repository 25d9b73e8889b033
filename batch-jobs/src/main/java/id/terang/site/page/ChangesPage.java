package id.terang.site.page;

import id.terang.site.part.Change;
import id.terang.site.shell.Shell;
import java.util.List;

/** What each release changed and why, newest first. Corrections are never removed. */
public record ChangesPage(Shell shell, List<ReleaseChanges> releases) implements PageModel {

    /**
     * The changes of one release.
     *
     * @param id anchor
     * @param heading release and date in words
     * @param summary how many figures are new, revised, withdrawn
     */
    public record ReleaseChanges(String id, String heading, String summary, List<Change> changes) {}
}
