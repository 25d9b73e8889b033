package id.terang.site.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score on its scale, with the cut points of the bands. The scale must have both ends.
 *
 * @param bands lowest first; the first starts at the lower end of the scale
 */
public record BandChart(Caption caption, Scale scale, List<Band> bands, Datum score) implements ChartModel {

    /**
     * A range of scores.
     *
     * @param letter A (best) to E
     * @param label in words, for instance {@code Kualitas sedang}
     * @param minimum lowest score of the band
     */
    public record Band(String letter, String label, BigDecimal minimum, Zone zone) {

        public Band {
            if (!letter.matches("[A-E]")) {
                throw new IllegalArgumentException("Band letter '" + letter + "'; A to E");
            }
        }
    }

    /** What a band means; each has a shape of its own: circle, diamond, triangle. */
    public enum Zone {
        GREEN,
        YELLOW,
        RED
    }

    public BandChart {
        bands = ascending(caption, scale, bands);
    }

    static List<Band> ascending(Caption caption, Scale scale, List<Band> bands) {
        if (scale.from() == null || scale.to() == null || bands.isEmpty()) {
            throw new IllegalArgumentException("Chart " + caption.id() + " needs bands and both ends of its scale");
        }
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).minimum().compareTo(bands.get(at - 1).minimum()) <= 0) {
                throw new IllegalArgumentException("Bands of chart " + caption.id() + " do not ascend");
            }
        }
        return List.copyOf(bands);
    }

    @Override
    public List<Datum> data() {
        return List.of(score);
    }
}
