package id.terang.site.page;

import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.Notice;
import id.terang.site.part.RegisterView;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ThemeSection;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service of the offices over all of them: its figures, its registers, what publications say.
 *
 * @param topic the theme in a few words
 * @param heading the question it answers
 * @param sentence what it is about
 * @param path how many reach each step; null for a theme without steps
 * @param registers what offices keep on it
 * @param byOffice one row per agency; null when no agency has a figure
 * @param reported figures that documents print
 */
public record ThemePage(
        Shell shell,
        String topic,
        String heading,
        String sentence,
        List<Notice> notices,
        List<FigureView> headline,
        @Nullable ChartView path,
        List<ThemeSection> sections,
        List<RegisterView> registers,
        @Nullable FigureTable byOffice,
        List<ReportedView> reported)
        implements PageModel {}
