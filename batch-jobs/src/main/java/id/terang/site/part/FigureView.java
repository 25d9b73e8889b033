package id.terang.site.part;

import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure with everything a reader needs to judge it. Made by {@code site.render.FigureViews}.
 *
 * @param label plain words for the public
 * @param period the period in words
 * @param value the number as printed, or the symbol of its state
 * @param unit what follows the number, spacing included ({@code "%"}, {@code " hari kerja"}); empty when nothing does
 * @param data its row in the open data; null for a number that is not a figure of the release
 * @param band letter and word of the band (B · Baik); null where there are none
 * @param base what the number rests on: {@code 1.204 dari 1.461 laporan}; why there is no number when there is none
 * @param interval the 95 % interval in words; null where the statistic has none
 * @param change against the period before, in words; null where there is nothing to compare with
 * @param yearlyChange against the same period a year before, in words; null for years and where the two may not be compared
 * @param how link to the definition and arithmetic
 */
public record FigureView(
        String label,
        String period,
        String value,
        String unit,
        State state,
        @Nullable DataKey data,
        List<Mark> marks,
        @Nullable String band,
        @Nullable String base,
        @Nullable String interval,
        @Nullable String change,
        @Nullable String yearlyChange,
        @Nullable Link how) {

    public FigureView {
        marks = List.copyOf(marks);
    }

    /** The band as it follows the number in running text: {@code (B, Baik)}; empty where there is none. */
    public String bandInText() {
        return band == null ? "" : " (" + band.replace(" · ", ", ") + ")";
    }
}
