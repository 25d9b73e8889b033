package id.terang.site.render;

import id.terang.definition.Instrument;
import id.terang.definition.Language;
import id.terang.site.part.ScoreView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compliance scores become words, letter, zone and a place on the scale. */
public final class ScoreViews {

    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    private final Texts texts;
    private final Numbers numbers;

    ScoreViews(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /**
     * A score on its scale.
     *
     * @param score null when nothing could be computed
     * @param lowest the total if every missing indicator scored nothing
     * @param highest the total if every missing indicator scored full
     */
    public ScoreView view(
            Instrument instrument,
            @Nullable BigDecimal score,
            int filled,
            int indicators,
            BigDecimal lowest,
            BigDecimal highest) {
        boolean isComplete = filled == indicators;
        String filledWords = texts.get("score.filled", numbers.format(filled), numbers.format(indicators));
        if (score == null) {
            return new ScoreView(
                    instrument.label().in(language()),
                    null,
                    null,
                    null,
                    texts.get("score.none"),
                    null,
                    null,
                    filledWords,
                    isComplete ? null : lowest,
                    isComplete ? null : highest,
                    bands(instrument),
                    texts.get("score.none"));
        }
        Instrument.Band band = instrument.bandOf(score);
        String printed = numbers.format(score, instrument.decimals());
        String zone = texts.get("zone." + band.zone());
        String label = band.label().in(language());
        return new ScoreView(
                instrument.label().in(language()),
                printed,
                score,
                band.code(),
                label,
                band.zone(),
                zone,
                filledWords,
                isComplete ? null : lowest,
                isComplete ? null : highest,
                bands(instrument),
                texts.get("score.description", printed, inSentence(label), band.code(), inSentence(zone)));
    }

    /** "Dinsos Lahat: kualitas sedang, 7,0 poin dari zona hijau". */
    public String heading(String office, Instrument instrument, @Nullable BigDecimal score) {
        if (score == null) {
            return texts.get("score.heading.none", office);
        }
        String label = inSentence(instrument.bandOf(score).label().in(language()));
        BigDecimal green = instrument.bands().stream()
                .filter(band -> "green".equals(band.zone()))
                .map(Instrument.Band::minimum)
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ZERO);
        if (score.compareTo(green) >= 0) {
            return texts.get("score.heading.green", office, label);
        }
        return texts.get("score.heading.below", office, label, numbers.format(green.subtract(score), 1));
    }

    /** A band in a sentence: "B (kualitas tinggi, zona hijau)". */
    public String name(Instrument.Band band) {
        return texts.get(
                "score.band",
                band.code(),
                inSentence(band.label().in(language())),
                inSentence(texts.get("zone." + band.zone())));
    }

    /** A band where there is little room: "B, zona hijau". */
    public String shortName(Instrument.Band band) {
        return band.code() + ", " + inSentence(texts.get("zone." + band.zone()));
    }

    private List<ScoreView.Band> bands(Instrument instrument) {
        List<ScoreView.Band> bands = new ArrayList<>();
        BigDecimal to = TOP;
        for (Instrument.Band band : instrument.bands()) {
            String minimum = numbers.format(
                    band.minimum(),
                    Math.max(0, band.minimum().stripTrailingZeros().scale()));
            bands.addFirst(new ScoreView.Band(
                    band.code(), band.label().in(language()), band.zone(), band.minimum(), to, minimum));
            to = band.minimum();
        }
        return bands;
    }

    private String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(language().locale()) + label.substring(1);
    }

    private Language language() {
        return texts.language();
    }
}
