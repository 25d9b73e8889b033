package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.Notice;
import id.terang.site.render.Wording;
import id.terang.site.shell.Link;
import id.terang.site.source.Scorecards.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader of a scorecard should know before its total: indicators without a value, and those that say more or less than is counted. */
public final class ScoreNotices {

    private final Wording words;

    public ScoreNotices(Wording words) {
        this.words = words;
    }

    /** With the score if what the portal counts too were counted; null where that changes nothing. */
    public List<Notice> of(
            Total total,
            Instrument instrument,
            List<ScorecardPage.Dimension> dimensions,
            @Nullable BigDecimal counted) {
        List<Notice> notices = new ArrayList<>();
        if (total.filled() != total.indicators()) {
            notices.add(missing(total, instrument));
        }
        List<ScorecardPage.Indicator> higher = on(ScorecardPage.Side.HIGHER, dimensions);
        List<ScorecardPage.Indicator> lower = on(ScorecardPage.Side.LOWER, dimensions);
        if (!higher.isEmpty() || !lower.isEmpty()) {
            notices.add(apart(higher, lower, counted == null ? "" : counted(counted, instrument)));
        }
        return notices;
    }

    private static List<ScorecardPage.Indicator> on(ScorecardPage.Side side, List<ScorecardPage.Dimension> dimensions) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator ->
                        indicator.beside() != null && indicator.beside().side() == side)
                .toList();
    }

    /** Both sides are told: an office that is strict with itself in one thing may be generous in another. */
    private Notice apart(List<ScorecardPage.Indicator> higher, List<ScorecardPage.Indicator> lower, String counted) {
        String heading = higher.isEmpty()
                ? counted("scorecard.beside.lower", lower)
                : counted("scorecard.beside.higher", higher);
        return new Notice(
                Notice.Kind.NOTE,
                higher.isEmpty() || lower.isEmpty()
                        ? heading
                        : words.texts()
                                .get(
                                        "scorecard.beside.also",
                                        heading,
                                        words.numbers().format(lower.size())),
                Stream.of(
                                named("scorecard.beside.names.higher", higher),
                                named("scorecard.beside.names.lower", lower),
                                counted)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                new Link(
                        words.texts().get("scorecard.beside.link"),
                        "#" + (higher.isEmpty() ? lower : higher).getFirst().id()));
    }

    /** "Dengan nilai yang terhitung, nilai kantor menjadi 52,55: D (kualitas rendah, zona merah)." */
    public String counted(BigDecimal score, Instrument instrument) {
        return words.texts()
                .get(
                        "scorecard.beside.counted",
                        words.numbers().format(score, instrument.decimals()),
                        words.scores().name(instrument.bandOf(score)));
    }

    private String counted(String key, List<ScorecardPage.Indicator> indicators) {
        return words.texts().counted(key, indicators.size(), words.numbers().format(indicators.size()));
    }

    private String named(String key, List<ScorecardPage.Indicator> indicators) {
        return indicators.isEmpty()
                ? ""
                : words.texts()
                        .get(
                                key,
                                indicators.stream()
                                        .map(ScorecardPage.Indicator::label)
                                        .collect(Collectors.joining("; ")));
    }

    private Notice missing(Total total, Instrument instrument) {
        return new Notice(
                Notice.Kind.GAP,
                words.texts().get("scorecard.missing.heading"),
                words.texts()
                        .get(
                                "scorecard.missing.text",
                                words.numbers().format(total.indicators() - (long) total.filled()),
                                words.numbers().format(total.lowest(), 2),
                                words.scores().name(instrument.bandOf(total.lowest())),
                                words.numbers().format(total.highest(), 2),
                                words.scores().name(instrument.bandOf(total.highest()))),
                null);
    }
}
