package id.terang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {

    @TempDir
    private Path site;

    @Test
    void theHeaviestPageOfEveryTypeIsLookedAtInBothLanguages() throws IOException {
        page("index.html", "beranda");
        page("404.html", "tidak ada");
        page("kantor/index.html", "daftar");
        page("kantor/dinsos-lahat/index.html", "pendek");
        page("kantor/dinsos-jatim/index.html", "halaman yang lebih panjang");
        page("en/index.html", "home");
        page("en/kantor/dinsos-lahat/index.html", "office");
        page("data/laporan-diterima.csv", "bukan halaman");

        assertThat(SitePages.onePerType(site))
                .containsExactly(
                        "/", "/404.html", "/en/", "/en/kantor/dinsos-lahat/", "/kantor/", "/kantor/dinsos-jatim/");
    }

    private void page(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
