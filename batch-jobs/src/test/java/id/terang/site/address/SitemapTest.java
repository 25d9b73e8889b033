package id.terang.site.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.terang.site.feed.SiteFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void namesEveryPageForReadersAndTellsSearchEnginesWhereItIs() {
        List<SiteFile> files =
                Sitemap.files("https://terang.example", List.of("/kantor/a/", "/", "/kantor/a/sematan/", "/komponen/"));

        assertThat(files)
                .extracting(SiteFile::path, SiteFile::text)
                .containsExactly(
                        tuple("robots.txt", "User-agent: *\nAllow: /\nSitemap: https://terang.example/sitemap.xml\n"),
                        tuple("sitemap.xml", """
                                <?xml version="1.0" encoding="utf-8"?>
                                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                                <url><loc>https://terang.example/</loc></url>
                                <url><loc>https://terang.example/kantor/a/</loc></url>
                                </urlset>
                                """));
    }

    @Test
    void aCountryIsListedInPartsOfTheProtocolsLimit() {
        List<String> addresses = IntStream.range(0, Sitemap.MOST + 1)
                .mapToObj(page -> "/wilayah/" + page + "/")
                .toList();

        assertThat(Sitemap.files("https://terang.example", addresses))
                .extracting(SiteFile::path)
                .containsExactly("robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
    }

    @Test
    void withoutAnAddressOfItsOwnAPortalListsNothing() {
        assertThat(Sitemap.files(null, List.of("/")))
                .extracting(SiteFile::text)
                .containsExactly("User-agent: *\nAllow: /\n");
    }
}
