package id.terang.site.address;

import id.terang.definition.Language;
import id.terang.definition.OldAddress;
import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.site.data.Night;
import id.terang.site.feed.SiteFile;
import id.terang.site.page.GonePage;
import id.terang.site.page.MovedPage;
import id.terang.site.page.PageModel;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands at every address that was issued once and is not made tonight: a way on, never a figure. */
public final class Tombstones {

    private final Portal portal;
    private final Night night;
    private final ClosedFiles closed;
    private final Map<Language, Wording> wordings;
    private final Map<String, OldAddress> configured = new HashMap<>();

    /**
     * A page for an address that is no longer made.
     *
     * @param was title of the page that was there
     * @param beside the feed and the text that stood beside it, which say the same
     */
    public record Tombstone(String was, PageModel page, List<SiteFile> beside) {}

    public Tombstones(Portal portal, List<OldAddress> oldAddresses, Night night, Map<Language, Wording> wordings) {
        this.portal = portal;
        this.night = night;
        this.closed = new ClosedFiles(portal);
        this.wordings = wordings;
        oldAddresses.forEach(old -> configured.put(old.address(), old));
    }

    /**
     * The pages to add.
     *
     * @param made addresses of the pages made tonight
     */
    public List<Tombstone> pages(IssuedPages issued, Collection<String> made) {
        List<Tombstone> pages = new ArrayList<>();
        for (IssuedPage page : issued.all()) {
            if (!made.contains(page.address())) {
                pages.add(tombstone(page, made));
            }
        }
        return pages;
    }

    private Tombstone tombstone(IssuedPage issued, Collection<String> made) {
        Language language = issued.language();
        Wording words = Objects.requireNonNull(wordings.get(language));
        String path = "/" + issued.address().substring(1 + language.pathPrefix().length());
        Rule rule = rule(path);
        String target = rule == null ? null : target(rule, path, language, made);
        String instead = target == null ? above(issued.address(), made) : target;
        return new Tombstone(
                issued.title(),
                page(issued, words, path, rule, target, instead),
                closed.beside(issued, path, since(issued), instead, words));
    }

    private PageModel page(
            IssuedPage issued,
            Wording words,
            String path,
            @Nullable Rule rule,
            @Nullable String target,
            String instead) {
        if (rule != null && rule.old.moved() && target != null) {
            String title = words.texts().get("moved.title", issued.title());
            return new MovedPage(
                    shell(issued, words, path, title, words.texts().get("moved.description")),
                    new Link(issued.title(), target),
                    since(issued).release());
        }
        Text reason = rule == null ? null : rule.old.reason();
        String title = words.texts().get("gone.title", issued.title());
        return new GonePage(
                shell(issued, words, path, title, words.texts().get("gone.description")),
                issued.title(),
                since(issued).release(),
                words.dates().day(since(issued).asOf().plusDays(1)),
                reason == null ? null : reason.in(issued.language()),
                instead);
    }

    private IssuedPage.Gone since(IssuedPage issued) {
        return issued.gone() == null ? new IssuedPage.Gone(night.release(), night.asOf()) : issued.gone();
    }

    private Shell shell(IssuedPage issued, Wording words, String path, String title, String description) {
        IssuedPage.Gone since = since(issued);
        return new Shell(
                SiteFrame.of(portal, issued.language()),
                issued.language(),
                path,
                title,
                description,
                List.of(),
                new AsOf(words.dates().day(since.asOf()), since.asOf().toString()),
                null,
                night.synthetic());
    }

    /** The row of the nearest address above, this one included. */
    private @Nullable Rule rule(String path) {
        for (String at = path; !at.equals("/"); at = parent(at)) {
            OldAddress old = configured.get(at);
            if (old != null) {
                return new Rule(old, path.substring(at.length()));
            }
        }
        return null;
    }

    /** Follows the rows to a page that is made; the same page below the target where there is one. Null: there is none. */
    private @Nullable String target(Rule rule, String path, Language language, Collection<String> made) {
        String to = rule.old.to();
        while (to != null && configured.get(to) != null) {
            to = configured.get(to).to();
        }
        if (to == null) {
            return null;
        }
        String same = Addresses.page(language, to + rule.below);
        String whole = Addresses.page(language, to);
        if (made.contains(same)) {
            return same;
        }
        if (made.contains(whole)) {
            return whole;
        }
        throw new IllegalArgumentException(
                "config/addresses.csv " + path + ": leads to " + to + ", which is no page of this release");
    }

    private static String above(String address, Collection<String> made) {
        String at = parent(address);
        while (!at.equals("/") && !made.contains(at)) {
            at = parent(at);
        }
        return at;
    }

    private static String parent(String address) {
        return address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    }

    private record Rule(OldAddress old, String below) {}
}
