package id.terang.site.page;

import id.terang.site.escalation.Step;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.Notice;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ThemeSection;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaints over all offices.
 *
 * @param heading the finding
 * @param sentence what it rests on
 * @param today what waiting times of the last quarter mean for a report sent today, per agency
 * @param parts open ones by age, closed ones by who closed them
 * @param outcomes what became of every complaint received, with what each outcome means; null without figures
 * @param deadlines per class: the legal limit, the last day for a report verified today, and how long others waited
 * @param steps what to do, stage by stage
 * @param byOffice one row per agency
 * @param reported what documents print on the subject
 */
public record ComplaintsPage(
        Shell shell,
        String heading,
        String sentence,
        List<Notice> notices,
        List<FigureView> headline,
        List<ThemeSection> sections,
        FigureTable today,
        List<ChartView> parts,
        @Nullable FigureTable outcomes,
        FigureTable deadlines,
        List<Step> steps,
        FigureTable byOffice,
        List<ReportedView> reported)
        implements PageModel {}
