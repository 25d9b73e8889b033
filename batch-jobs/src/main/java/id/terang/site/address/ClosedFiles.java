package id.terang.site.address;

import id.terang.definition.Portal;
import id.terang.site.embed.Badge;
import id.terang.site.feed.AtomFile;
import id.terang.site.feed.Feed;
import id.terang.site.feed.SiteFile;
import id.terang.site.feed.TagUris;
import id.terang.site.render.Wording;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What programs and messages still ask for where a page is no longer made: the feed of an office or metric, whose one entry says that it
 * ended and where to look, the text to be sent on, and the badge that stands on other sites. Never a figure.
 */
final class ClosedFiles {

    private static final Pattern WITH_FEED = Pattern.compile("/(kantor|statistik)/[^/]+/");
    private static final String SUMMARY = "ringkas/";
    private static final String EMBED = "sematan/";

    private final Portal portal;

    ClosedFiles(Portal portal) {
        this.portal = portal;
    }

    /**
     * The files that stood beside a page.
     *
     * @param path of the page without its language
     * @param instead address of the page to go to
     */
    List<SiteFile> beside(IssuedPage page, String path, IssuedPage.Gone since, String instead, Wording words) {
        LocalDate night = since.asOf().plusDays(1);
        List<String> lines = List.of(
                words.texts().get("gone.file", page.title(), words.dates().day(night), since.release()),
                words.texts().get("gone.file.instead", absolute(instead)));
        List<SiteFile> files = new ArrayList<>();
        String below = page.address().substring(1);
        if (WITH_FEED.matcher(path).matches()) {
            files.add(new SiteFile(below + "umpan.atom", AtomFile.text(feed(page, since, night, instead, lines))));
        }
        if (path.endsWith("/" + SUMMARY)) {
            files.add(new SiteFile(above(below, SUMMARY) + "ringkas.txt", String.join("\n", lines) + "\n"));
        }
        if (path.endsWith("/" + EMBED)) {
            files.add(new SiteFile(
                    above(below, EMBED) + "lencana.svg",
                    badge(page, since, night, words).svg()));
        }
        return files;
    }

    private static String above(String folder, String below) {
        return folder.substring(0, folder.length() - below.length());
    }

    private Badge badge(IssuedPage page, IssuedPage.Gone since, LocalDate night, Wording words) {
        return new Badge(
                words.tokens(),
                words.language().tag(),
                page.title(),
                "",
                words.texts().get("gone.badge"),
                words.texts().get("gone.badge.since", words.dates().day(night), since.release()),
                portal.title().in(words.language()));
    }

    /** Under the identifier it always had, so that whoever subscribed is told once. */
    private Feed feed(IssuedPage page, IssuedPage.Gone since, LocalDate night, String instead, List<String> lines) {
        TagUris uris = TagUris.of(portal);
        OffsetDateTime ended =
                night.atTime(portal.publishBefore()).atZone(portal.zone()).toOffsetDateTime();
        return new Feed(
                page.language(),
                uris.of(page.address()),
                page.title(),
                ended,
                portal.operator().in(page.language()),
                absolute(instead),
                portal.baseUrl() == null ? null : absolute(page.address() + "umpan.atom"),
                List.of(new Feed.Entry(
                        uris.of(page.address() + "rilis/" + since.release()),
                        lines.getFirst(),
                        ended,
                        absolute(instead),
                        lines)));
    }

    private String absolute(String address) {
        return portal.baseUrl() == null ? address : portal.baseUrl() + address;
    }
}
