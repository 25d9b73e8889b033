package id.terang.site.assembly;

import id.terang.site.page.AboutPage;
import id.terang.site.page.NotFoundPage;
import id.terang.site.render.LiveValues;
import id.terang.site.render.Wording;
import java.util.List;

/** Pages of words alone: about the portal, and that an address is not there. */
final class PlainPages {

    private final Wording words;
    private final Shells shells;

    PlainPages(Wording words, Shells shells) {
        this.words = words;
        this.shells = shells;
    }

    AboutPage about(LiveValues live) {
        return new AboutPage(
                shells.nightly(
                        "/tentang/",
                        words.texts().get("nav.tentang"),
                        words.texts().get("about.description"),
                        List.of()),
                words.content().article("tentang", live));
    }

    NotFoundPage notFound() {
        return new NotFoundPage(shells.nightly(
                "/404.html",
                words.texts().get("not-found.title"),
                words.texts().get("not-found.description"),
                List.of()));
    }
}
