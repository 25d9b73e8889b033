package id.terang.site.page;

import id.terang.site.compare.view.SpineTable;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureView;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Neighbours;
import id.terang.site.part.Notice;
import id.terang.site.part.Omissions;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.ThemeFold;
import id.terang.site.part.ThemeSection;
import id.terang.site.reporting.Edition;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area, from the province down to the village.
 *
 * @param name with its kind: Desa Sayutan
 * @param finding one sentence that says what the numbers of this area come to
 * @param brief its {@link SummaryPage}; null where it has none
 * @param facts code, the areas around it, population, which offices serve it
 * @param edition whether this is the latest, lacks what is due, or was corrected
 * @param spine all metrics beside those of similar areas; null when none could be compared
 * @param themes what it has of themes that registers tell of, a line each
 * @param visited where in it officers have been, on a map or as bars; null for all but regencies
 * @param omissions what is left out to protect people; null when nothing is
 * @param parts areas below it; null for a village
 * @param neighbours the areas before and after it within the same area
 */
public record AreaPage(
        Shell shell,
        String name,
        String finding,
        List<KeyFact> facts,
        @Nullable Link brief,
        Edition edition,
        List<Notice> notices,
        List<FigureView> headline,
        @Nullable SpineTable spine,
        List<ThemeSection> sections,
        List<ThemeFold> themes,
        @Nullable ChartView visited,
        @Nullable Omissions omissions,
        @Nullable PlaceGroup parts,
        Neighbours neighbours,
        List<Link> downloads)
        implements PageModel {}
