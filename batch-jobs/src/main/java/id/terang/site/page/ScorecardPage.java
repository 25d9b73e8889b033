package id.terang.site.page;

import id.terang.site.part.Notice;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ScoreView;
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
 * @param dimensions in the order of the instrument
 * @param totalWeight 100,00 as printed
 * @param totalContribution the sum of the contributions as printed: the score itself; null without score
 * @param reported the official scores that the Ombudsman published about this office
 * @param csv the score as data
 */
public record ScorecardPage(
        Shell shell,
        Link office,
        String heading,
        String legalSource,
        String period,
        ScoreView score,
        List<Notice> notices,
        List<Dimension> dimensions,
        String totalWeight,
        @Nullable String totalContribution,
        List<ReportedView> reported,
        Link csv)
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
            List<Indicator> indicators) {}

    /**
     * One thing that is looked at.
     *
     * @param weight percent of its dimension, as printed
     * @param value the value on the indicator's own scale, as printed ({@code 2 dari 3}); null when missing
     * @param score 0 to 100 as printed; null when missing
     * @param contribution points of the total; null when missing
     * @param origin computed from data, assessed, or missing
     * @param evidence reference to the evidence, or the metric value it is computed from; null when missing
     * @param assessed when and by which function it was assessed, in words; null when computed or missing
     * @param metric link to the metric it is computed from; null when assessed or missing
     * @param confirmed false when the weight is a product decision
     */
    public record Indicator(
            String label,
            String weight,
            @Nullable String value,
            @Nullable String score,
            @Nullable String contribution,
            Origin origin,
            @Nullable String evidence,
            @Nullable String assessed,
            @Nullable Link metric,
            boolean confirmed) {}

    /** Where the value of an indicator comes from. */
    public enum Origin {
        COMPUTED,
        ASSESSED,
        MISSING
    }
}
