package id.terang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks must be able to fail: each is shown a page that is wrong in one way. */
class PageProbeTest {

    @TempDir
    private static Path folder;

    private static TestBrowser browser;
    private static PageProbe probe;

    @BeforeAll
    static void open() throws IOException {
        ExampleSite site = new ExampleSite(folder);
        site.page("benar", "", "<div class=\"scroll\" tabindex=\"0\"><p class=\"wide\">lebar</p></div>");
        site.page("pucat", "", "<p class=\"pale\">sulit dibaca</p>");
        site.page("lebar", "", "<p class=\"wide\">lebih lebar dari layar</p>");
        site.page("nanti", "", "<section class=\"late\"><p class=\"wide\">lebih lebar dari layar</p></section>");
        site.page("jari", "", "<ul class=\"dense\"><li><a href=\"/\">Satu</a></li><li><a href=\"/\">Dua</a></li></ul>");
        site.page("fokus", "invisible-focus", "");
        site.page("gaya", "", "<p style=\"color:#111\">gaya di dalam</p>");
        site.page(
                "grafik",
                "",
                "<svg class=\"chart\" viewBox=\"0 0 640 40\" width=\"320\" role=\"img\" aria-label=\"g\">"
                        + "<text font-size=\"12\" y=\"20\">kecil</text></svg>");
        site.page("sempit", "", "<p class=\"reflow\">terlalu lebar hanya pada perbesaran</p>");
        site.page(
                "kertas",
                "",
                "<div class=\"scroll\" tabindex=\"0\"><p class=\"poster\">lebih lebar dari kertas</p></div>");
        site.page("lipat", "", "<details class=\"folded\"><summary>Buka</summary><p>tidak ikut tercetak</p></details>");
        site.page("panjang/ringkas", "", "<p>satu baris</p>".repeat(120));
        site.page("jangkau", "", "<a href=\"/\" tabindex=\"-1\">tidak terjangkau</a>");
        browser = TestBrowser.start();
        probe = new PageProbe(browser, folder);
    }

    @AfterAll
    static void close() {
        probe.close();
        browser.close();
    }

    @Test
    void aGoodPageHasNoProblems() {
        assertThat(probe.problems("/benar/")).isEmpty();
    }

    @Test
    void paleTextFails() {
        assertThat(probe.problems("/pucat/")).anyMatch(problem -> problem.contains("axe, LIGHT: color-contrast"));
    }

    @Test
    void aPageThatScrollsSidewaysFails() {
        assertThat(probe.problems("/lebar/")).anyMatch(problem -> problem.contains("scrolls sideways at 360 px"));
    }

    @Test
    void aPartThatIsDrawnLateAndTooWideFails() {
        assertThat(probe.problems("/nanti/")).anyMatch(problem -> problem.contains("scrolls sideways at 360 px"));
    }

    @Test
    void aSheetThatNeedsAnotherSheetFails() {
        assertThat(probe.problems("/panjang/ringkas/"))
                .anyMatch(problem -> problem.contains("sheets of A4; expected one"));
    }

    @Test
    void aPageThatDoesNotReflowFails() {
        assertThat(probe.problems("/sempit/"))
                .anyMatch(problem -> problem.contains("sempit/: scrolls sideways at 320 px"))
                .anyMatch(problem -> problem.contains("without JavaScript: scrolls sideways at 320 px"))
                .noneMatch(problem -> problem.contains("at 360 px"));
    }

    @Test
    void whatPaperCutsOffOrLeavesFoldedFails() {
        assertThat(probe.problems("/kertas/")).anyMatch(problem -> problem.contains("cut on paper: p 'lebih lebar"));
        assertThat(probe.problems("/lipat/")).anyMatch(problem -> problem.contains("folded on paper: 'tidak ikut"));
    }

    @Test
    void linksTooSmallForAFingerFail() {
        assertThat(probe.problems("/jari/")).anyMatch(problem -> problem.contains("axe, phone: target-size"));
    }

    @Test
    void aLinkTheKeyboardDoesNotReachFails() {
        assertThat(probe.problems("/jangkau/")).anyMatch(problem -> problem.contains("does not reach a 'tidak"));
    }

    @Test
    void focusThatCannotBeSeenFails() {
        assertThat(probe.problems("/fokus/")).anyMatch(problem -> problem.contains("focus cannot be seen"));
    }

    @Test
    void inlineStyleFailsThePolicyOfTheServer() {
        assertThat(probe.problems("/gaya/")).anyMatch(problem -> problem.contains("Content Security Policy"));
    }

    @Test
    void smallTextInAChartFails() {
        assertThat(probe.problems("/grafik/")).anyMatch(problem -> problem.contains("'kecil' is 6.0 px"));
    }

    @Test
    void aPageWithoutHeadingFails() {
        assertThat(probe.problems("/tidak-ada/"))
                .anyMatch(problem -> problem.contains("not exactly one visible main heading"));
    }
}
