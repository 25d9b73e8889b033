package id.terang.site.assembly;

import id.terang.definition.Metric;
import id.terang.definition.place.Office;
import id.terang.site.embed.Badge;
import id.terang.site.feed.SiteFile;
import id.terang.site.figure.State;
import id.terang.site.page.EmbedPage;
import id.terang.site.page.SummaryPage;
import id.terang.site.part.FigureView;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.source.PlaceFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The headline figure of an office and of a metric for other sites: a badge, and a page for a frame. */
final class Embeds {

    private final Wording words;
    private final Shells shells;

    Embeds(Wording words, Shells shells) {
        this.words = words;
        this.shells = shells;
    }

    /** Both parts of one embedding, from the same words. */
    record Embed(EmbedPage page, SiteFile badge) {}

    /** The first figure that the office's brief page shows. */
    Embed of(Office office, SummaryPage summary) {
        FigureView figure =
                summary.figures().isEmpty() ? null : summary.figures().getFirst();
        return embed(
                Addresses.officePath(office.code()),
                office.name(),
                figure == null ? Objects.requireNonNullElse(summary.finding(), "") : figure.label(),
                figure,
                LocalDate.parse(summary.shell().asOf().date()));
    }

    /** The figure of all offices together. */
    Embed of(Metric metric, PlaceFigures portal) {
        FigureView figure = portal.headline(metric.code())
                .map(headline -> words.figures().view(headline, portal.before(headline)))
                .filter(view -> view.state() == State.PUBLISHED)
                .orElse(null);
        return embed(
                Addresses.metricPath(metric.code()),
                metric.label().in(words.language()),
                words.texts().get("place.portal"),
                figure,
                portal.newest());
    }

    private Embed embed(String path, String title, String label, @Nullable FigureView figure, LocalDate newest) {
        Shell shell = shells.lasting(
                path + "sematan/",
                words.texts().get("embed.title", title),
                words.texts().get("embed.description", title),
                List.of(),
                newest);
        AsOf asOf = shell.asOf();
        Badge badge = new Badge(
                words.tokens(),
                words.language().tag(),
                title,
                label,
                figure == null ? words.texts().get("embed.none") : figure.value() + figure.unit(),
                figure == null ? "" : figure.period(),
                words.texts()
                        .get(
                                shell.synthetic() ? "embed.foot.synthetic" : "embed.foot",
                                shell.frame().title(),
                                asOf.words()));
        EmbedPage page = new EmbedPage(
                shell,
                "../lencana.svg",
                badge.words(),
                Integer.toString(Badge.WIDTH),
                Integer.toString(Badge.HEIGHT),
                new Link(words.texts().get("embed.whole"), Addresses.page(words.language(), path)));
        String file = Addresses.page(words.language(), path).substring(1) + "lencana.svg";
        return new Embed(page, new SiteFile(file, badge.svg()));
    }
}
