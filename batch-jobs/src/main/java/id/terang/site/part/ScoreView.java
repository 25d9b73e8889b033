package id.terang.site.part;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compliance score on its scale: word, letter, shape and fixed position; colour only repeats them.
 *
 * @param instrument the rule set in words
 * @param score the number as printed; null when nothing could be computed
 * @param position the score on 0 to 100; null when nothing could be computed
 * @param letter of the band; null without a score
 * @param label of the band (Kualitas sedang); words for "not computed" without a score
 * @param zone code: {@code green}, {@code yellow}, {@code red}; null without a score
 * @param zoneLabel the zone in words; null without a score
 * @param filled how many indicators are filled, in words
 * @param lowest the score if every missing indicator scored nothing; null when none is missing
 * @param highest the score if every missing indicator scored full; null when none is missing
 * @param bands lowest first
 * @param description the same as one sentence, for readers who cannot see the scale
 */
public record ScoreView(
        String instrument,
        @Nullable String score,
        @Nullable BigDecimal position,
        @Nullable String letter,
        String label,
        @Nullable String zone,
        @Nullable String zoneLabel,
        String filled,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        List<Band> bands,
        String description) {

    public ScoreView {
        bands = List.copyOf(bands);
    }

    /**
     * A range of scores.
     *
     * @param from 0 to 100
     * @param to 0 to 100: where the next band starts
     * @param minimum {@code from} as printed
     */
    public record Band(String letter, String label, String zone, BigDecimal from, BigDecimal to, String minimum) {

        public BigDecimal width() {
            return to.subtract(from);
        }
    }
}
