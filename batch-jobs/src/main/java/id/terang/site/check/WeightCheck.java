package id.terang.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/**
 * Pages fit into the budget of a cheap phone on a slow line, compressed as a server sends them: each page, style sheet, script and
 * chart by itself, and an office page together with everything a browser loads for it.
 */
final class WeightCheck implements PageCheck {

    private static final int PAGE = 40_000;
    private static final int STYLE = 12_000;
    private static final int SCRIPT = 6_000;
    private static final int CHART = 8_000;

    private static final int OFFICE_PAGE_WITH_ALL = 100_000;
    private static final int EMBEDDED_PAGE_WITH_ALL = 10_000;
    private static final int BRIEF_PAGE_WITH_ALL = 50_000;

    private static final Set<String> LOADED_LINKS = Set.of("stylesheet", "icon");

    private final SiteTree site;
    /** What each style sheet loads; every page names the same ones. */
    private final Map<String, List<String>> loadedByStyleSheets = new ConcurrentHashMap<>();

    WeightCheck(SiteTree site) {
        this.site = site;
    }

    @Override
    public void check(Page page, Findings findings) {
        int html = site.weight(page);
        limit(page, "the page", html, PAGE, findings);
        int all = html;
        for (String file : loadedBy(page)) {
            int weight = site.weight(file);
            all += weight;
            if (file.endsWith(".css")) {
                limit(page, "its style sheet", weight, STYLE, findings);
            }
            if (file.endsWith(".js")) {
                limit(page, "its script", weight, SCRIPT, findings);
            }
        }
        page.elements(element -> element.hasClass("chart-box")).forEach(chart -> {
            byte[] content = page.source(chart).getBytes(StandardCharsets.UTF_8);
            if (content.length > CHART) {
                limit(page, "a chart", SiteTree.compressed(content), CHART, findings);
            }
        });
        if (page.path().endsWith("/ringkas/index.html")) {
            limit(page, "the brief page with all it loads", all, BRIEF_PAGE_WITH_ALL, findings);
            if (!page.document()
                    .select("script, link[as=font], svg:not(.qr > svg)")
                    .isEmpty()) {
                findings.add(
                        "weight", page.path(), "a brief page has no script, font or drawing but its code for phones");
            }
        }
        if (page.path().endsWith("/sematan/index.html")) {
            limit(page, "the page for a frame with all it loads", all, EMBEDDED_PAGE_WITH_ALL, findings);
        }
        if (page.path().matches("(en/)?kantor/.*\\.html")) {
            limit(page, "the page with all it loads", all, OFFICE_PAGE_WITH_ALL, findings);
        }
    }

    private static void limit(Page page, String what, int weight, int limit, Findings findings) {
        if (weight > limit) {
            findings.add(
                    "weight",
                    page.path(),
                    String.format(Locale.ROOT, "%s: %d KB; at most %d KB", what, weight / 1000, limit / 1000));
        }
    }

    private Set<String> loadedBy(Page page) {
        Set<String> files = new TreeSet<>();
        page.elements(WeightCheck::isLoading)
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .forEach(written -> add(files, page.path(), written));
        for (String file : List.copyOf(files)) {
            if (file.endsWith(".css")) {
                loadedByStyleSheets
                        .computeIfAbsent(file, sheet -> SafetyCheck.addressesIn(read(sheet)))
                        .forEach(written -> add(files, file, written));
            }
        }
        return files;
    }

    private static boolean isLoading(Element element) {
        return element.hasAttr("src")
                || (element.nameIs("link") && LOADED_LINKS.contains(element.attr("rel")) && element.hasAttr("href"));
    }

    private void add(Set<String> files, String from, String written) {
        Address address = Address.of(from, written, null);
        String file = address == null ? null : address.file();
        if (file != null && site.names().contains(file)) {
            files.add(file);
        }
    }

    private String read(String file) {
        try {
            return site.text(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
