package id.terang.site.page;

import id.terang.site.part.FigureTable;
import id.terang.site.part.Neighbours;
import id.terang.site.part.Notice;
import id.terang.site.part.OverdueView;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ScoreView;
import id.terang.site.reporting.ReplyView;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compliance score of one office with all its arithmetic.
 *
 * @param office links to the office's page
 * @param heading the finding: Dinsos Lahat: sedang, 7 poin dari zona hijau
 * @param legalSource rule set and regulation
 * @param period which assessment period, in words
 * @param overdue what is past its limit at the office now; null when nothing is known of it
 * @param distances to the band and zone above, and to the lower edge of the present band; empty without score
 * @param moves what would raise the score most; null when it has no indicators of its own
 * @param units the offices an agency's score is the mean of; null for an office assessed itself
 * @param dimensions in the order of the instrument
 * @param totalWeight 100,00 as printed
 * @param totalContribution the sum of the contributions as printed: the score itself; null without score
 * @param check the printed parts added up again, and why the sum may differ in the last digit; null without score
 * @param versions the totals of earlier releases, newest first
 * @param history the same in a sentence
 * @param reported the official scores that the Ombudsman published about this office
 * @param replies what the office says about its score
 * @param neighbours the scorecards before and after it: agencies among agencies, units among those of one agency
 * @param csv the score as data; null where the instance publishes no metric of it
 */
public record ScorecardPage(
        Shell shell,
        Link office,
        String heading,
        String legalSource,
        String period,
        ScoreView score,
        @Nullable OverdueView overdue,
        List<Notice> notices,
        List<String> distances,
        @Nullable Moves moves,
        @Nullable FigureTable units,
        List<Dimension> dimensions,
        String totalWeight,
        @Nullable String totalContribution,
        @Nullable String check,
        List<Version> versions,
        String history,
        List<ReportedView> reported,
        List<ReplyView> replies,
        Neighbours neighbours,
        @Nullable Link csv)
        implements PageModel {

    /**
     * A part of the score.
     *
     * @param id anchor
     * @param weight percent of the total, as printed
     * @param score 0 to 100 as printed; null when no indicator is filled
     * @param bar the same as a number, for the bar
     * @param contribution weight × score ÷ 100, as printed
     * @param lost points not reached, as printed
     * @param filled how many of its indicators are filled, in words
     * @param rule how many points each of its indicators may bring, in words; null when the score is a mean of units
     * @param worked the rule of its score with its numbers; null where no indicator is filled
     */
    public record Dimension(
            String id,
            String label,
            String weight,
            @Nullable String score,
            @Nullable BigDecimal bar,
            @Nullable String contribution,
            @Nullable String lost,
            String filled,
            @Nullable String rule,
            @Nullable String worked,
            List<Indicator> indicators) {}

    /**
     * What would move the score.
     *
     * @param sentence which indicators would carry the office to the next zone
     * @param table most points first
     * @param more how many indicators with something to gain the table leaves out; null for none
     */
    public record Moves(
            String sentence, FigureTable table, @Nullable String more) {}

    /**
     * The total of one release.
     *
     * @param change against the release before, signed; null for the first
     * @param reasons the indicators that moved it, in words
     */
    public record Version(
            String date,
            String release,
            String score,
            @Nullable String change,
            List<String> reasons) {}

    /**
     * One thing that is looked at.
     *
     * @param id anchor
     * @param weight percent of its dimension, as printed
     * @param value the value on the indicator's own scale, as printed ({@code 2 dari 3}); null when missing
     * @param arithmetic value ÷ maximum × points it may bring = contribution; null when missing
     * @param contribution points of the total; null when missing
     * @param gain the total if it were full, in words; null when it is full or there is no total
     * @param origin computed from data, assessed, or missing
     * @param evidence reference to the evidence, or the metric value it is computed from; null when missing
     * @param assessed when and by which function it was assessed, in words; null when computed or missing
     * @param metric link to the metric it is computed from; null when assessed or missing
     * @param confirmed false when the weight is a product decision
     * @param beside what the portal counts of the same thing; null when nothing is
     */
    public record Indicator(
            String id,
            String label,
            String weight,
            @Nullable String value,
            @Nullable String arithmetic,
            @Nullable String contribution,
            @Nullable String gain,
            Origin origin,
            @Nullable String evidence,
            @Nullable String assessed,
            @Nullable Link metric,
            boolean confirmed,
            @Nullable Comparison beside) {}

    /**
     * What the portal counts of the same thing that an office assessed itself for.
     *
     * @param sentence both values in words, with what the counted one rests on and its period
     * @param side whether more or less is said than counted; null where it is the same, or where both are on different scales
     * @param metric link to what is counted
     */
    public record Comparison(String sentence, @Nullable Side side, Link metric) {}

    /** On which side of what is counted a self-assessment lies. */
    public enum Side {
        HIGHER,
        LOWER
    }

    /** Where the value of an indicator comes from. */
    public enum Origin {
        COMPUTED,
        ASSESSED,
        MISSING
    }
}
