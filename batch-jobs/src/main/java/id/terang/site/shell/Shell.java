package id.terang.site.shell;

import id.terang.definition.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page: head, header, breadcrumbs, footer.
 *
 * @param path address without the language, from the root, with a trailing slash: {@code /kantor/dinsos-lahat/}
 * @param title of the browser tab, without the portal's name
 * @param description one sentence for search engines and shared links; also for a reader who sees nothing else
 * @param breadcrumbs from below home down to the parent of this page, this page not included; empty on home
 * @param asOf the day the data are of; printed on every page
 * @param night null on pages that must not change from night to night
 * @param synthetic true when any figure of the portal comes from made-up deliveries: every page says so
 */
public record Shell(
        SiteFrame frame,
        Language language,
        String path,
        String title,
        String description,
        List<Link> breadcrumbs,
        AsOf asOf,
        @Nullable NightStamp night,
        boolean synthetic) {

    public Shell {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path starts at the root: '" + path + "'");
        }
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** Address of this page, from the root of the portal. */
    public String address() {
        return Addresses.page(language, path);
    }

    /** Address of the same page in the other language. */
    public String alternate() {
        return Addresses.page(language.other(), path);
    }

    public Language alternateLanguage() {
        return language.other();
    }

    /** First folder of the path, by which the main menu marks where the reader is: {@code kantor}; empty on home. */
    public String section() {
        String[] folders = path.split("/", 3);
        return folders.length < 3 ? "" : folders[1];
    }

    /** Start of every internal link: {@code /} or {@code /en/}. */
    public String root() {
        return Addresses.page(language, "/");
    }
}
