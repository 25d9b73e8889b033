package id.terang.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** An office page and everything a browser loads for it fit into the budget. */
final class WeightCheck implements PageCheck {

    private final SiteTree site;
    private final int limit;

    WeightCheck(SiteTree site, int limit) {
        this.site = site;
        this.limit = limit;
    }

    @Override
    public void check(Page page, Findings findings) {
        if (!page.path().matches("(en/)?kantor/.*\\.html")) {
            return;
        }
        int weight = SiteTree.compressed(page.text().getBytes(StandardCharsets.UTF_8));
        for (String file : loadedBy(page)) {
            weight += site.weight(file);
        }
        if (weight > limit) {
            findings.add(
                    "weight",
                    page.path(),
                    String.format(Locale.ROOT, "%d KB with all it loads; at most %d KB", weight / 1000, limit / 1000));
        }
    }

    private Set<String> loadedBy(Page page) {
        Set<String> files = new TreeSet<>();
        for (Element element : page.document().select("link[rel=stylesheet][href], link[rel=icon][href], [src]")) {
            String written = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            add(files, page.path(), written);
        }
        for (String file : List.copyOf(files)) {
            if (file.endsWith(".css")) {
                SafetyCheck.addressesIn(read(file)).forEach(written -> add(files, file, written));
            }
        }
        return files;
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
