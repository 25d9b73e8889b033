package id.terang.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteChecksTest {

    @TempDir
    Path root;

    private LittleSite site = new LittleSite(Path.of("unused"));

    @BeforeEach
    void aSiteThatPasses() throws IOException {
        site = LittleSite.in(root);
    }

    @Test
    void aGoodSitePasses() throws IOException {
        assertThat(site.failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            <a href="/kantor/dinsos-b/">b</a>            | link: /kantor/dinsos-a/index.html: '/kantor/dinsos-b/' leads to no file
            <a href="/kantor/dinsos-a">a</a>             | '/kantor/dinsos-a' leads to no file; the folder's address ends in '/'
            <a href="/#tidak-ada">a</a>                  | /index.html has no element '#tidak-ada'
            <a href="#tidak-ada">a</a>                   | no element '#tidak-ada' on the page itself
            <a href="https://portal.example/x/">a</a>    | 'https://portal.example/x/' leads to no file
            <a href="http://lain.example/">a</a>         | leads elsewhere, but not by https
            <a href="//lain.example/">a</a>              | leads elsewhere, but not by https
            <a href="mailto:pelapor@mail.example">a</a>  | a contact that the configuration does not name
            <a href="a b">a</a>                          | 'a b' is not an address
            <p aria-labelledby="judul lain">a</p>        | aria-labelledby names 'lain', which is not on the page
            <img src="/aset/tidak-ada.png" alt="">       | '/aset/tidak-ada.png' leads to no file
            """)
    void aLinkThatLeadsNowhereHoldsTheRelease(String body, String message) throws IOException {
        assertThat(site.with(body).failures()).anyMatch(failure -> failure.contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div><p>a</p>                  | markup: /kantor/dinsos-a/index.html
            <p>a                           | <p> is not closed
            <ul><li>a</ul>                 | <li> is not closed
            <b><i>a</b></i>                | Unexpected EndTag
            <p id="judul">a</p>            | id 'judul' occurs twice
            <h1>a</h1>                     | 2 <h1> elements, expected one
            <p class="a" class="b">a</p>   | Dropped duplicate attribute
            """)
    void brokenMarkupHoldsTheRelease(String body, String message) throws IOException {
        assertThat(site.with(body).failures()).anyMatch(failure -> failure.contains(message));
    }

    @Test
    void aPageSaysItsLanguageAndHasATitle() throws IOException {
        site.write(
                "en/index.html",
                LittleSite.page("id", "").replace("Halaman", " ").replace("<!doctype html>\n", ""));

        assertThat(site.failures())
                .contains(
                        "markup: /en/index.html: lang is 'id', expected 'en'",
                        "markup: /en/index.html: no <!doctype html>",
                        "markup: /en/index.html: no title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p style="color: red">a</p>                            | attribute style on <p>
            <p onclick="x()">a</p>                                 | attribute onclick on <p>
            <script>x()</script>                                   | inline script
            <script type="application/json">{}</script>            | inline script
            <script type="application/ld+json" id="x">{}</script>  | inline script
            <script type="application/LD+json ">{}</script>        | inline script
            <svg><style>a { }</style></svg>                        | <style> is not allowed
            <script src="https://cdn.example/x.js"></script>       | src='https://cdn.example/x.js' is loaded from elsewhere
            <script src="//cdn.example/x.js"></script>             | src='//cdn.example/x.js' is loaded from elsewhere
            <link rel="preload" href="https://cdn.example/x.css">  | href='https://cdn.example/x.css' is loaded from elsewhere
            <img srcset="https://cdn.example/x.png 2x" alt="">     | srcset='https://cdn.example/x.png' is loaded from elsewhere
            <a href="javascript:x()">a</a>                         | is no address a page may use
            <a href=" JavaScript:x()">a</a>                        | is no address a page may use
            <img src="data:image/png;base64,xx" alt="">            | is no address a page may use
            <iframe src="/"></iframe>                              | <iframe> is not allowed
            """)
    void whatTheSecurityHeadersWouldRefuseHoldsTheRelease(String body, String message) throws IOException {
        assertThat(site.with(body).failures()).anyMatch(failure -> failure.contains(message));
    }

    @Test
    void aBlockOfDataForSearchEnginesIsNoScript() throws IOException {
        assertThat(site.with("<script type=\"application/ld+json\">{\"@type\": \"Dataset\"}</script>")
                        .failures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            data/ikm.json       | {"rows": [["a", 3520025708900001]]}
            data/ikm.json       | {"rows": [["3520025708900001", 1.5]]}
            data/ikm.json       | {"3520025708900001": [0.3520025708900001]}
            data/dcat.jsonld    | {"warga": "a.b@mail.example"}
            data/ikm.excel.csv  | a;"3520025708900001";1204,5
            """)
    void everyFormatOfTheOpenDataIsReadForPersonalData(String path, String content) throws IOException {
        assertThat(site.write(path, content).failures())
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("privacy: /" + path);
    }

    @Test
    void aStyleSheetLoadsOnlyFilesOfTheSite() throws IOException {
        site.write("aset/situs.1a2b.css", """
                @import "https://cdn.example/x.css";
                @font-face { src: url(/aset/tidak-ada.woff2) }
                a { background: url(data:image/png;base64,xx) }
                """);

        assertThat(site.failures())
                .containsExactly(
                        "link: /aset/situs.1a2b.css: '/aset/tidak-ada.woff2' leads to no file",
                        "safety: /aset/situs.1a2b.css: loads 'data:image/png;base64,xx' from elsewhere",
                        "safety: /aset/situs.1a2b.css: loads 'https://cdn.example/x.css' from elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK 3520025708900001",
                "3520 0257 0890 0001",
                "35.20.02.170890.0001",
                "Telp. 0812-3456-7890",
                "+62 812 3456 7890",
                "(0351) 123456",
                "0351-123456",
                "warga.a@mail.example",
                "kode KENARI-7F3A"
            })
    void personalDataHoldTheReleaseWhereverTheyStand(String text) throws IOException {
        assertThat(site.with("<p>" + text + "</p>").failures())
                .singleElement()
                .asString()
                .startsWith("privacy: /kantor");
        assertThat(site.with("<p title=\"" + text + "\">a</p>").failures()).hasSize(1);
        assertThat(site.with("<!-- " + text + " -->").failures()).hasSize(1);
        site.with("").write("data/index.json", "{\"a\": \"" + text + "\"}\n").write("data/x.txt", "baris\n" + text);
        assertThat(site.failures()).hasSize(2).allMatch(failure -> failure.startsWith("privacy: /data/"));
    }

    @Test
    void personalDataInOpenDataHoldTheRelease() throws IOException {
        site.write("data/lain-2.txt", "").write("data/wilayah.csv", "kode,catatan\n35.20.02.2001,3520025708900001\n");

        assertThat(site.failures()).contains("privacy: /data/wilayah.csv: looks like an identity number: 3520…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35.20.02.2001",
                "2.346 responden, Rp121.769.697.776",
                "21-11-2026 08.30",
                "ikm 89.2012345678901234",
                "SMS 1708",
                "3e2c98520a1b2c3d4e5f60718293a4b5",
                "9999999999999999"
            })
    void codesDatesAndAmountsAreNotPersonalData(String text) throws IOException {
        assertThat(site.with("<p>" + text + "</p>").failures()).isEmpty();
    }

    @Test
    void coordinatesOfADrawingAreNotPersonalData() throws IOException {
        String path = "M3520 0257 0890 0001L0812 3456";
        assertThat(site.with("<svg><path d=\"" + path + "\"/></svg>").failures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ikm|office|dinsos-a|month|2026-07-01|all|all   ~ 1089.20 ~ 1.089,20 ~ is not in the open data
            ikm|office|dinsos-a|quarter|2026-07-01|all|all ~ 1089.2  ~ 1.089,2  ~ is '1089.2' here and '1089.20' in the open data
            ikm|office|dinsos-a|quarter|2026-07-01|all|all ~ 1089.20 ~ 1.089,2  ~ is '1089.20' and shown as '1.089,2'
            ikm|office|dinsos-a|quarter|2026-07-01|all|all ~ 1089.20 ~ 1,089.20 ~ is '1089.20' and shown as '1,089.20'
            ikm|area|35.20|quarter|2026-07-01|all|all      ~ 3       ~ 3        ~ is '3' here and '[c]' in the open data
            """, delimiterString = "~")
    void aFigureOnAPageIsTheFigureOfTheOpenData(String key, String value, String text, String message)
            throws IOException {
        String element = "<b data-figure=\"" + key + "\" data-value=\"" + value + "\">" + text + "</b>";

        assertThat(site.with(element).failures()).singleElement().asString().contains(message);
    }

    @Test
    void openDataWithADoubleRowAnUnknownStateOrADateToComeHoldTheRelease() throws IOException {
        site.write("kantor/dinsos-a/index.html", LittleSite.page("id", "<p id=\"angka\">-</p>"))
                .write("en/index.html", LittleSite.page("en", ""))
                .writeCsv("""
                        ikm,a,,2026-07-01,2026-09-30,all,1,published,,,,,2026-11-22,r,all,quarter,,,,,false
                        ikm,b,,2026-07-01,2026-09-30,all,1,published,,,,,2026-11-21,r,all,quarter,,,,,false
                        ikm,b,,2026-07-01,2026-09-30,all,1,[c],,,,,2026-11-21,r,all,quarter,,,,,false
                        """);

        assertThat(site.failures())
                .containsExactly(
                        "date: /data/ikm.csv: line 2: as_of 2026-11-22 is later than 2026-11-21",
                        "figure: /data/ikm.csv: line 4: state '[c]' with value '1'",
                        "figure: /data/ikm.csv: line 4: the same figure twice");
    }

    @Test
    void aPageThatSpeaksOfTomorrowOrOfNoDayHoldsTheRelease() throws IOException {
        site.with("<p data-as-of=\"2026-11-22\">a</p>")
                .write("index.html", LittleSite.page("id", "").replace(" data-as-of=\"2026-11-21\"", ""));

        assertThat(site.failures())
                .containsExactly(
                        "date: /index.html: does not say of which day its data are",
                        "date: /kantor/dinsos-a/index.html: data as of '2026-11-22', but the release ends on 2026-11-21");
    }

    @Test
    void anOfficePageThatIsTooHeavyHoldsTheRelease() throws IOException {
        StringBuilder noise = new StringBuilder();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 30_000; i++) {
            noise.append(Integer.toString(random.nextInt(), 36));
        }
        site.write("aset/huruf.3c4d.woff2", noise.toString());

        assertThat(site.failures())
                .singleElement()
                .asString()
                .startsWith("weight: /kantor/dinsos-a/index.html:")
                .endsWith("at most 100 KB");
    }

    @Test
    void everyPartOfAPageHasALimitOfItsOwn() throws IOException {
        site.write("aset/situs.1a2b.css", "/* " + letters(24_000) + " */");
        site.write("aset/berat.js", "// " + letters(13_000));
        site.with("<script src=\"/aset/berat.js\"></script><div class=\"chart-box\"><p>" + letters(17_000)
                + "</p></div><p>" + letters(65_000) + "</p>");

        assertThat(site.failures())
                .filteredOn(failure -> failure.startsWith("weight: /kantor/"))
                .hasSize(4)
                .anyMatch(failure -> failure.contains("its style sheet") && failure.endsWith("at most 12 KB"))
                .anyMatch(failure -> failure.contains("its script") && failure.endsWith("at most 6 KB"))
                .anyMatch(failure -> failure.contains("a chart") && failure.endsWith("at most 8 KB"))
                .anyMatch(failure -> failure.contains("the page:") && failure.endsWith("at most 40 KB"));
    }

    @Test
    void aBriefPageIsLightAndLoadsNoScript() throws IOException {
        site.write(
                "kantor/dinsos-a/ringkas/index.html",
                LittleSite.page("id", "<script src=\"/aset/skrip.js\"></script><p>" + letters(90_000) + "</p>"));
        site.write("aset/skrip.js", "");

        assertThat(site.failures())
                .filteredOn(failure -> failure.contains("brief page"))
                .hasSize(2)
                .anyMatch(failure -> failure.endsWith("at most 50 KB"))
                .anyMatch(failure ->
                        failure.endsWith("a brief page has no script, font or drawing but its code for phones"));
    }

    /** Letters that compress to about six tenths of a byte each. */
    private static String letters(int count) {
        return new java.util.Random(count)
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
