package id.terang.site.page;

import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.Notice;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ThemeSection;
import id.terang.site.shell.Shell;
import java.util.List;

/**
 * Outreach over all offices.
 *
 * @param heading the finding
 * @param sentence what it rests on
 * @param parts where in each regency officers have been, on a map or as bars
 * @param reddest the villages most in need and when they were visited, a table per regency; empty where need is not counted
 * @param byArea a table of districts per regency: villages visited, visits; empty when no view has them
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
        List<ChartView> parts,
        List<FigureTable> reddest,
        List<FigureTable> byArea,
        FigureTable byOffice,
        List<ReportedView> reported)
        implements PageModel {}
