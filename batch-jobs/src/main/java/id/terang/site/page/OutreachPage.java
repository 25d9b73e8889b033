package id.terang.site.page;

import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.Notice;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ThemeSection;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outreach over all offices.
 *
 * @param heading the finding
 * @param sentence what it rests on
 * @param byArea villages and districts: visited or not, families reached of those eligible; null when no view has it
 * @param byOffice one row per agency
 * @param reported what documents print on the subject
 */
public record OutreachPage(
        Shell shell,
        String heading,
        String sentence,
        List<Notice> notices,
        List<FigureView> headline,
        List<ThemeSection> sections,
        @Nullable FigureTable byArea,
        FigureTable byOffice,
        List<ReportedView> reported)
        implements PageModel {}
