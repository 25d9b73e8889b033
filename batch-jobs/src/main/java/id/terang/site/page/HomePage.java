package id.terang.site.page;

import id.terang.site.part.Change;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureView;
import id.terang.site.part.Milestones;
import id.terang.site.part.Notice;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.Reconciliation;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page. Its question and purpose are words of the portal, the rest are tonight's numbers.
 *
 * @param findable name of a place that can be found, as an example
 * @param today when a complaint of today is likely to be answered; null where too little is known
 * @param headline four to six figures over all offices, most asked first
 * @param themes services that registers tell of
 * @param offices the agencies, for the reader who looks for one
 * @param chart the one trend that matters most; null before there are two periods
 * @param changes what this release changed, at most five; empty when nothing did
 * @param compared true once a release is old enough to say what changed since last month
 * @param gaps who has not reported
 * @param reconciliation tonight's rows; null when nothing was received
 */
public record HomePage(
        Shell shell,
        String findable,
        @Nullable Milestones today,
        List<FigureView> headline,
        List<Link> themes,
        PlaceGroup offices,
        @Nullable ChartView chart,
        List<Change> changes,
        boolean compared,
        List<Notice> gaps,
        @Nullable Reconciliation reconciliation)
        implements PageModel {}
