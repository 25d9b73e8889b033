package id.terang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One page of every type, in both languages, with everything {@link PageProbe} looks at. The site is the folder named by the
 * system property {@code terang.browser.site}; without one, a small site by hand proves the walk itself.
 */
class SiteInBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void everyTypeOfPageIsAccessibleInBothLanguages() throws IOException {
        String named = System.getProperty("terang.browser.site");
        Path site = named == null ? smallSite() : Path.of(named);

        assertThat(SitePages.problems(site)).isEmpty();
    }

    private Path smallSite() throws IOException {
        ExampleSite site = new ExampleSite(folder);
        site.page("kantor", "", "<p>Daftar kantor</p>");
        site.page("kantor/dinsos-lahat", "", "<p>Satu kantor</p>");
        site.page("en/kantor", "", "<p>Offices</p>");
        return folder;
    }
}
