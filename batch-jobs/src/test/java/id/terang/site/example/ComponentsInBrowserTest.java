package id.terang.site.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.browser.PageProbe;
import id.terang.browser.TestBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of every component, in both languages, light and dark, on a phone, without scripts and by keyboard. */
class ComponentsInBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void everyExampleIsAccessible() throws IOException {
        PreviewSite.write(Path.of(System.getProperty("terang.home", ".."), "templates"), folder);

        try (TestBrowser browser = TestBrowser.start();
                PageProbe probe = new PageProbe(browser, folder)) {
            List<String> problems = Stream.of("/komponen/", "/en/komponen/")
                    .flatMap(path -> probe.problems(path).stream())
                    .toList();
            assertThat(problems).isEmpty();
            assertThat(probe.downloaded("/komponen/", "figure[data-image] button"))
                    .as("the first chart as a file says where it is from and that it is made up")
                    .matches("(?s)[a-z0-9-]+_komponen_\\d{4}-\\d{2}-\\d{2}\\.svg\n<svg.*")
                    .contains("/komponen/", "Data simulasi", "Data per", "Sumber");
            assertThat(probe.downloaded("/komponen/", "figure[data-csv] button ~ button"))
                    .as("the table of the first chart as a file")
                    .matches("(?s)[a-z0-9-]+_komponen_\\d{4}-\\d{2}-\\d{2}\\.csv\nBulan,%\n.*Oktober 2026,.*");
        }
    }
}
