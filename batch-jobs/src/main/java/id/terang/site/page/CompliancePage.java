package id.terang.site.page;

import id.terang.site.part.Notice;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ScoreView;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Self-assessed compliance of all scored offices, in the order of the office list: never a league table, never the Ombudsman's.
 *
 * @param heading the finding
 * @param sentence what it rests on
 * @param offices one per scored agency
 * @param units one per scored office below an agency
 * @param reported the official scores that the Ombudsman published, as printed
 */
public record CompliancePage(
        Shell shell,
        String heading,
        String sentence,
        List<Notice> notices,
        List<OfficeScore> offices,
        List<OfficeScore> units,
        List<ReportedView> reported)
        implements PageModel {

    /**
     * One office and its score.
     *
     * @param office links to its scorecard
     * @param weakest what holds the score back most, one sentence
     * @param counted what it would be by what the portal counts, one sentence; null where that changes nothing
     */
    public record OfficeScore(
            Link office,
            ScoreView score,
            String weakest,
            @Nullable String counted) {}
}
