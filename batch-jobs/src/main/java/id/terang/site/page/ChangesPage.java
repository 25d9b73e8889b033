package id.terang.site.page;

import id.terang.site.part.Change;
import id.terang.site.part.FigureTable;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed since last month, then what each release changed and why, newest first. Corrections are never removed. */
public record ChangesPage(Shell shell, Since since, List<ReleaseChanges> releases) implements PageModel {

    /**
     * What was shown four weeks ago and what is shown now.
     *
     * @param sentence which releases are compared; from when on, while none is old enough
     * @param tables the portal and its agencies, one table each
     * @param units the offices below them
     */
    public record Since(String sentence, List<FigureTable> tables, List<FigureTable> units) {}

    /**
     * The changes of one release.
     *
     * @param id anchor
     * @param heading release and date in words
     * @param summary how many figures are new, moved, revised, withdrawn
     * @param causes what was received, and whether program or rules were replaced
     * @param registers what changed in the lists that offices keep
     * @param others how many changes the list leaves out, in words; null for none
     * @param touched how many figures were revised, by metric and office; null when none was
     */
    public record ReleaseChanges(
            String id,
            String heading,
            String summary,
            List<String> causes,
            List<Change> registers,
            List<Change> changes,
            @Nullable String others,
            @Nullable FigureTable touched) {}
}
