package id.terang.site.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.browser.PageProbe;
import id.terang.browser.TestBrowser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChartsInBrowserTest {

    @Test
    void everyExampleIsAccessibleInLightAndDarkAndReadableOnAPhone() throws IOException {
        Path folder = Path.of("target", "chart-examples");
        ChartFonts.install(Path.of("target", "chart-fonts"));
        ChartPreview.write(folder, ChartExamples.all());

        try (TestBrowser browser = TestBrowser.start();
                PageProbe probe = new PageProbe(browser, folder)) {
            assertThat(probe.problems("/")).isEmpty();
        }
    }
}
