package id.terang.site.assembly;

import id.terang.definition.Metric;
import id.terang.definition.Portal;
import id.terang.definition.place.Office;
import id.terang.site.feed.AtomFile;
import id.terang.site.feed.Feed;
import id.terang.site.feed.SiteFile;
import id.terang.site.feed.TagUris;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.source.Revision;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Feeds in one language: corrections of the portal, of an office, of a metric. */
final class Feeds {

    /** Below the page that a feed belongs to. */
    static final String NAME = "umpan.atom";

    private final Wording words;
    private final Shells shells;
    private final News news;
    private final Portal portal;
    private final TagUris uris;
    private final LocalDate firstNight;

    Feeds(Wording words, Shells shells, News news, Portal portal, LocalDate firstNight) {
        this.words = words;
        this.shells = shells;
        this.news = news;
        this.portal = portal;
        this.uris = TagUris.of(portal);
        this.firstNight = firstNight;
    }

    SiteFile corrections() {
        return file("/perubahan/", words.texts().get("nav.perubahan"), news.ofPortal());
    }

    /** Also for an office without news: who subscribes today hears of tomorrow's. */
    SiteFile office(Office office, Map<Metric, List<Revision>> revisions) {
        return file(Addresses.officePath(office.code()), office.name(), news.ofOffice(office, revisions));
    }

    SiteFile metric(Metric metric, List<Revision> revisions) {
        return file(
                Addresses.metricPath(metric.code()),
                metric.label().in(words.language()),
                news.ofMetric(metric, revisions));
    }

    private SiteFile file(String path, String name, List<News.Item> items) {
        String page = Addresses.page(words.language(), path);
        String address = page + NAME;
        List<Feed.Entry> entries = items.stream()
                .limit(Feed.ENTRIES)
                .map(item -> new Feed.Entry(
                        uris.of(page + "rilis/" + item.release()),
                        item.title(),
                        published(item.runDate()),
                        shells.absolute(item.fragment() == null ? page : page + "#" + item.fragment()),
                        item.lines()))
                .toList();
        Feed feed = new Feed(
                words.language(),
                uris.of(page),
                words.texts().get("feed.title", portal.title().in(words.language()), name),
                entries.isEmpty() ? published(firstNight) : entries.getFirst().updated(),
                portal.operator().in(words.language()),
                shells.absolute(page),
                shells.known(address),
                entries);
        return new SiteFile(address.substring(1), AtomFile.text(feed));
    }

    /** The time of day is the promised one: when exactly a night was done is no part of a release. */
    private OffsetDateTime published(LocalDate night) {
        return night.atTime(portal.publishBefore()).atZone(portal.zone()).toOffsetDateTime();
    }
}
