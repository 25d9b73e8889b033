package id.terang.site.page;

import id.terang.site.compare.view.RankView;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.Markup;
import id.terang.site.part.MetricDefinition;
import id.terang.site.part.Neighbours;
import id.terang.site.part.ReportedView;
import id.terang.site.part.WorkedExample;
import id.terang.site.reporting.Edition;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One metric: what it means, what it is now, how it moved, how offices differ, how it is counted.
 *
 * @param edition whether this is the latest, lacks what is due, or was corrected
 * @param headline over all offices, latest period
 * @param example the formula worked with a published figure's own numbers; null while there is no figure
 * @param trend null before there are two periods
 * @param courses the course at each agency, where all of them together have none; null where they have none either
 * @param scores every office on the bands of its score; null for a metric that is no compliance score
 * @param control whether the months behave as before; null with too few of them
 * @param ranks similar places in ranges of places, one group each
 * @param byOffice latest period, in the order of the office list, never a league table: the first shown, the others folded
 * @param byArea latest period: the first shown, the others folded
 * @param breakdowns one at a time, the breakdown named in the caption
 * @param caveats things to know before using the number
 * @param terms definitions of the terms it uses
 * @param revisions values as known on earlier releases; null when nothing was revised
 * @param versions the file of these and all other earlier values; null when nothing was revised
 * @param downloads the same figures in every format, each with its size
 * @param citation how to cite this page
 * @param neighbours the metrics before and after it of the same subject
 * @param structuredData the files for search engines (schema.org); null when there are none
 */
public record MetricPage(
        Shell shell,
        MetricDefinition definition,
        Edition edition,
        @Nullable FigureView headline,
        @Nullable WorkedExample example,
        @Nullable ChartView trend,
        @Nullable ChartView courses,
        @Nullable ChartView scores,
        @Nullable ChartView control,
        List<RankView> ranks,
        List<FigureTable> byOffice,
        List<FigureTable> byArea,
        List<FigureTable> breakdowns,
        List<ReportedView> reported,
        List<String> caveats,
        List<Link> terms,
        @Nullable FigureTable revisions,
        @Nullable Link versions,
        List<Link> downloads,
        String citation,
        Neighbours neighbours,
        @Nullable Markup structuredData)
        implements PageModel {}
