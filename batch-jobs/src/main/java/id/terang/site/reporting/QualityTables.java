package id.terang.site.reporting;

import id.terang.definition.Source;
import id.terang.definition.reporting.DataQuality;
import id.terang.definition.reporting.QualityDimension;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.reporting.SourceQuality.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores of the sources and, one table each, how they come about. */
public final class QualityTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording words;
    private final List<Source> sources;
    private final DataQuality rules;
    private final Map<String, SourceQuality> qualities;

    public QualityTables(Wording words, List<Source> sources, DataQuality rules, Map<String, SourceQuality> qualities) {
        this.words = words;
        this.sources = sources;
        this.rules = rules;
        this.qualities = qualities;
    }

    /** One row a source: its score, its weakest share, who answers for it. */
    public FigureTable scores() {
        List<Row> rows = sources.stream()
                .map(source -> Row.of(
                        Cell.of(name(source)).withNote(source.owner().in(words.language())),
                        score(source),
                        weakest(source)))
                .toList();
        return new FigureTable(
                words.texts().get("quality.caption"),
                List.of(
                        Column.text(words.texts().get("column.source")),
                        Column.number(words.texts().get("quality.score")),
                        Column.text(words.texts().get("quality.weakest"))),
                rows);
    }

    /** One table a source that has a score: counted parts, share, weight, contribution. */
    public List<FigureTable> arithmetic() {
        List<FigureTable> tables = new ArrayList<>();
        for (Source source : sources) {
            SourceQuality quality = qualities.get(source.code());
            BigDecimal score = quality == null ? null : quality.score(rules.weights());
            if (quality != null && score != null) {
                tables.add(arithmetic(source, quality, score));
            }
        }
        return tables;
    }

    private FigureTable arithmetic(Source source, SourceQuality quality, BigDecimal score) {
        BigDecimal weights =
                quality.shares().keySet().stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Row> rows = new ArrayList<>();
        quality.shares()
                .forEach((dimension, share) -> rows.add(Row.of(
                        Cell.of(words.texts().get(key(dimension)))
                                .withNote(words.texts().get(key(dimension) + ".long")),
                        Cell.of(words.numbers().format(share.numerator())),
                        Cell.of(words.numbers().format(share.denominator())),
                        Cell.of(percent(share)),
                        Cell.of(words.numbers().format(weight(dimension))))));
        return new FigureTable(
                words.texts().get("quality.arithmetic", name(source), printed(score)),
                List.of(
                        Column.text(words.texts().get("quality.share")),
                        Column.number(words.texts().get("quality.numerator")),
                        Column.number(words.texts().get("quality.denominator")),
                        Column.number(words.texts().get("quality.percent")),
                        Column.number(words.texts().get("quality.weight"))),
                rows,
                Row.of(
                        Cell.of(words.texts().get("quality.mean")),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(printed(score)),
                        Cell.of(words.numbers().format(weights))));
    }

    private Cell score(Source source) {
        SourceQuality quality = qualities.get(source.code());
        BigDecimal score = quality == null ? null : quality.score(rules.weights());
        return score == null
                ? Cell.of(words.texts().get("quality.none"))
                : Cell.of(printed(score)).withBar(score);
    }

    private Cell weakest(Source source) {
        SourceQuality quality = qualities.get(source.code());
        QualityDimension lowest = quality == null ? null : weakest(quality);
        if (quality == null || lowest == null) {
            return Cell.of("–");
        }
        Share share = quality.shares().get(lowest);
        return share == null || share.numerator() == share.denominator()
                ? Cell.of(words.texts().get("quality.weakest.none"))
                : Cell.of(words.texts().get(key(lowest)))
                        .withNote(words.texts()
                                .get(
                                        "quality.parts",
                                        words.numbers().format(share.numerator()),
                                        words.numbers().format(share.denominator()),
                                        percent(share)));
    }

    private static @Nullable QualityDimension weakest(SourceQuality quality) {
        return quality.shares().entrySet().stream()
                .min(Comparator.comparing(entry -> ratio(entry.getValue(), 12)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static BigDecimal ratio(Share share, int decimals) {
        return BigDecimal.valueOf(share.numerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.denominator()), decimals, RoundingMode.HALF_UP);
    }

    private String percent(Share share) {
        return words.numbers().percent(ratio(share, 1), 1);
    }

    private String printed(BigDecimal score) {
        return words.numbers().format(score, SourceQuality.DECIMALS);
    }

    private BigDecimal weight(QualityDimension dimension) {
        return rules.weights().getOrDefault(dimension, BigDecimal.ZERO);
    }

    private String name(Source source) {
        return source.label().in(words.language());
    }

    private static String key(QualityDimension dimension) {
        return "quality." + dimension.name().toLowerCase(Locale.ROOT);
    }
}
