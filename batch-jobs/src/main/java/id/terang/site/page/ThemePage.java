package id.terang.site.page;

import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureView;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Notice;
import id.terang.site.part.RegisterView;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ThemeSection;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service of the offices over all of them: its figures, its registers, what publications say.
 *
 * @param topic the theme in a few words
 * @param heading the question it answers
 * @param sentence what the answer is tonight; what it is about when there is none
 * @param introduction what it is about; null when the sentence says so
 * @param paths how many reach each step, over all offices or agency by agency; empty for a theme without steps
 * @param registers what offices keep on it and everybody may see
 * @param unseen registers of which no entry is shown, and why
 * @param timetable each post with the share of its timetable that it kept; null for a theme without posts
 * @param byOffice one row per agency; null when no agency has a figure
 * @param reported figures that documents print
 * @param others the other themes
 */
public record ThemePage(
        Shell shell,
        String topic,
        String heading,
        String sentence,
        @Nullable String introduction,
        List<Notice> notices,
        List<FigureView> headline,
        List<ChartView> paths,
        List<ThemeSection> sections,
        List<RegisterView> registers,
        List<KeyFact> unseen,
        @Nullable FigureTable timetable,
        @Nullable FigureTable byOffice,
        List<ReportedView> reported,
        List<Link> others)
        implements PageModel {}
