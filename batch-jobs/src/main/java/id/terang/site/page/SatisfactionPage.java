package id.terang.site.page;

import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.Notice;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ThemeSection;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Satisfaction over all offices.
 *
 * @param heading the finding
 * @param sentence what it rests on
 * @param elements the nine elements of the survey on their bands; null before there are answers
 * @param calculations the same answers computed as offices compute them, one row per agency; null before there are answers
 * @param byOffice one row per agency
 * @param lowest the lowest three elements of every agency and what it plans; null before there are answers
 * @param posters the survey poster of every office that has a survey
 * @param reported what documents print on the subject
 */
public record SatisfactionPage(
        Shell shell,
        String heading,
        String sentence,
        List<Notice> notices,
        List<FigureView> headline,
        List<ThemeSection> sections,
        @Nullable ChartView elements,
        @Nullable FigureTable calculations,
        FigureTable byOffice,
        @Nullable FigureTable lowest,
        List<Link> posters,
        List<ReportedView> reported)
        implements PageModel {}
