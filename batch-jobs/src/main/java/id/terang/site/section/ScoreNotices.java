package id.terang.site.section;

import id.terang.definition.Instrument;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.Notice;
import id.terang.site.render.Wording;
import id.terang.site.shell.Link;
import id.terang.site.source.Scorecards.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of a scorecard should know before its total: indicators without a value, and those that say more than is counted. */
public final class ScoreNotices {

    private final Wording words;

    public ScoreNotices(Wording words) {
        this.words = words;
    }

    public List<Notice> of(Total total, Instrument instrument, List<ScorecardPage.Dimension> dimensions) {
        List<Notice> notices = new ArrayList<>();
        if (total.filled() != total.indicators()) {
            notices.add(missing(total, instrument));
        }
        List<ScorecardPage.Indicator> more = dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(indicator ->
                        indicator.beside() != null && indicator.beside().more() != null)
                .toList();
        if (!more.isEmpty()) {
            notices.add(saidMore(more));
        }
        return notices;
    }

    private Notice saidMore(List<ScorecardPage.Indicator> more) {
        return new Notice(
                Notice.Kind.NOTE,
                words.texts()
                        .counted(
                                "scorecard.beside.heading",
                                more.size(),
                                words.numbers().format(more.size())),
                more.stream().map(ScorecardPage.Indicator::label).collect(Collectors.joining("; ")),
                new Link(
                        words.texts().get("scorecard.beside.link"),
                        "#" + more.getFirst().id()));
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
