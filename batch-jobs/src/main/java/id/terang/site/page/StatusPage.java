package id.terang.site.page;

import id.terang.site.part.FigureTable;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Reconciliation;
import id.terang.site.reporting.ReportTable;
import id.terang.site.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The night itself: what came in, what was checked, how long it took.
 *
 * @param heading the outcome: Malam ini terbit; 4.310 baris diterima
 * @param facts release, run date, code version, hashes, previous release
 * @param reconciliation sum over all deliveries of the night; null when nothing was received
 * @param deliveries one row per delivery; null when nothing was received
 * @param gatesSentence how many checks, and how many of them found something
 * @param gates one row per check that found something
 * @param passed one row per check that passed
 * @param nightsSentence how the last nights ended, counted
 * @param nights the last 30 nights, newest first
 * @param reports who has reported which month, one table a subject
 * @param quality one row a source: its data quality score
 * @param arithmetic how each score comes about
 * @param durations one row per step of earlier nights; null on the first
 */
public record StatusPage(
        Shell shell,
        String heading,
        List<KeyFact> facts,
        @Nullable Reconciliation reconciliation,
        @Nullable FigureTable deliveries,
        String gatesSentence,
        FigureTable gates,
        FigureTable passed,
        String nightsSentence,
        FigureTable nights,
        List<ReportTable> reports,
        FigureTable quality,
        List<FigureTable> arithmetic,
        @Nullable FigureTable durations)
        implements PageModel {}
