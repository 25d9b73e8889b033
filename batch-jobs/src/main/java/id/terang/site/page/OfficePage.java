package id.terang.site.page;

import id.terang.site.compare.view.SpineTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Milestones;
import id.terang.site.part.Neighbours;
import id.terang.site.part.Notice;
import id.terang.site.part.Omissions;
import id.terang.site.part.OverdueView;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ScoreView;
import id.terang.site.part.ThemeFold;
import id.terang.site.part.ThemeSection;
import id.terang.site.reporting.Edition;
import id.terang.site.reporting.ReplyView;
import id.terang.site.reporting.ReportTable;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One office, from the agency down to the service post of an RW.
 *
 * @param name full name
 * @param finding one sentence that says what the numbers of this office come to
 * @param facts type, area, function, since when
 * @param notices gaps, late sources, corrections
 * @param today when a complaint of today is likely to be answered there; null where too little is known
 * @param overdue what is past its limit now; null when nothing is known of it
 * @param edition whether this is the latest, lacks what is due, or was corrected
 * @param headline two to six figures
 * @param score its compliance score; null for offices that are not scored
 * @param scorecard link to the arithmetic of the score; null without score
 * @param spine all metrics beside those of similar offices; null when none could be compared
 * @param sections one per theme that events tell of
 * @param themes what it has of the others, a line each
 * @param reported what documents print about this office
 * @param reports which months it has reported; null when that is not told by month
 * @param replies what it says about its own numbers; null where nothing is to be replied to
 * @param omissions what is left out to protect people; null when nothing is
 * @param parts offices below it; null when there are none
 * @param neighbours the offices before and after it below the same office; agencies among agencies
 * @param downloads CSV files that hold this office's figures
 */
public record OfficePage(
        Shell shell,
        String name,
        String finding,
        List<KeyFact> facts,
        List<Notice> notices,
        @Nullable Milestones today,
        @Nullable OverdueView overdue,
        Edition edition,
        List<FigureView> headline,
        @Nullable ScoreView score,
        @Nullable Link scorecard,
        @Nullable SpineTable spine,
        List<ThemeSection> sections,
        List<ThemeFold> themes,
        List<ReportedView> reported,
        @Nullable ReportTable reports,
        @Nullable List<ReplyView> replies,
        @Nullable Omissions omissions,
        @Nullable PlaceGroup parts,
        Neighbours neighbours,
        List<Link> downloads)
        implements PageModel {}
