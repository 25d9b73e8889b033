package id.terang.site.embed;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.site.look.TemplateFiles;
import id.terang.site.look.Tokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BadgeTest {

    private static final Badge BADGE = new Badge(
            Tokens.load(TemplateFiles.of(Path.of(System.getProperty("terang.home", ".."), "templates"))),
            "id",
            "Dinas <Sosial> & Lain",
            "Selesai tepat waktu",
            "87,1 %",
            "Oktober 2026",
            "Portal, data per 21 November 2026");

    @Test
    void saysTheFigureItsPeriodAndItsDayAndStaysWellFormed() {
        assertThat(BADGE.svg())
                .contains(
                        ">87,1 %</text>",
                        ">Oktober 2026</text>",
                        "data per 21 November 2026",
                        "<title id=\"t\">Dinas &lt;Sosial&gt; &amp; Lain</title>")
                .doesNotContain("<style", "style=", "<Sosial>");
    }

    @Test
    void whoDoesNotSeeItHearsTheSame() {
        assertThat(BADGE.words())
                .isEqualTo(
                        "Dinas <Sosial> & Lain. Selesai tepat waktu: 87,1 %, Oktober 2026. Portal, data per 21 November 2026");
    }

    @Test
    void weighsLessThanTwoKilobytes() {
        assertThat(BADGE.svg().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2000);
    }
}
