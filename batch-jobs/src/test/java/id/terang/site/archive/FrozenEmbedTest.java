package id.terang.site.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.embed.Badge;
import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A number that never changes again must not look like one that does. */
class FrozenEmbedTest {

    private static final Path TEMPLATES =
            Path.of(System.getProperty("terang.home", "..")).resolve("templates");

    private final FrozenEmbed embed = new FrozenEmbed(
            "/kantor/dinsos-lahat/",
            "Salinan beku 27 November 2026",
            "Terbaru: /kantor/dinsos-lahat/",
            "arsip/2026-11-27/sematan.css");

    @Test
    void aFrozenBadgeSaysSoInsideItsFrameAndForThoseWhoDoNotSeeIt() {
        String live = new Badge(
                        Tokens.load(TemplateFiles.of(TEMPLATES)),
                        Language.INDONESIAN.tag(),
                        "Dinsos Lahat",
                        "Selesai tepat waktu",
                        "84,3%",
                        "Triwulan III 2026",
                        "Terang, data per 26 November 2026")
                .svg();

        Document frozen = Jsoup.parse(embed.frozen("kantor/dinsos-lahat/lencana.svg", live), "", Parser.xmlParser());

        assertThat(frozen.select("desc").text())
                .endsWith("Salinan beku 27 November 2026. Terbaru: /kantor/dinsos-lahat/");
        assertThat(frozen.select("text").eachText())
                .endsWith("Terang, data per 26 November 2026", embed.words(), embed.newest());
        double height = Double.parseDouble(frozen.select("svg").attr("height"));
        assertThat(frozen.select("svg").attr("viewBox")).isEqualTo("0 0 360 " + (int) height);
        assertThat(Double.parseDouble(frozen.select("rect").attr("height"))).isEqualTo(height - 2);
        assertThat(frozen.select("text").eachAttr("y")).allMatch(y -> Double.parseDouble(y) < height - 4);
    }

    @Test
    void aFrozenFrameKeepsTheStyleSheetOfItsNight() {
        String frame = "<head><link rel=\"stylesheet\" href=\"/aset/ringkas.0123.css\"></head><main></main>";

        assertThat(FrozenEmbed.styleOf(frame)).isEqualTo("aset/ringkas.0123.css");
        assertThat(embed.frozen(embed.frame(), frame))
                .startsWith("<head><link rel=\"stylesheet\" href=\"/arsip/2026-11-27/sematan.css\"></head>");
    }

    @Test
    void aFrozenFrameLeadsToTheNewestOne() {
        String frozen = embed.frozen(
                embed.frame(),
                "<main><svg viewBox=\"0 0 360 150\"><image width=\"360\" height=\"150\"/></svg>\n</main>");

        assertThat(frozen)
                .startsWith("<main><svg viewBox=\"0 0 360 178\"><image width=\"360\" height=\"178\"/></svg>")
                .contains("<strong>Salinan beku 27 November 2026</strong> <a href=\"/kantor/dinsos-lahat/sematan/\">")
                .endsWith("</main>");
    }
}
