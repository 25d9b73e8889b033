package id.terang.site.section;

import static org.assertj.core.api.Assertions.assertThat;

import id.terang.definition.Language;
import id.terang.site.figure.State;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.SummaryPage;
import id.terang.site.part.FigureView;
import id.terang.site.render.Texts;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Link LINK = new Link("Semua angka", "/kantor/dinsos-lahat/");
    private static final FigureView FIGURE = new FigureView(
            "Laporan selesai tepat waktu menurut batas hukumnya",
            "Triwulan III 2026",
            "82,4",
            "%",
            State.PUBLISHED,
            null,
            List.of(),
            null,
            "1.204 dari 1.461 laporan yang sudah dapat dinilai",
            null,
            null,
            null,
            null);

    private final Message message = new Message(Texts.load(
            TemplateFiles.of(Path.of(System.getProperty("terang.home", ".."), "templates")), Language.INDONESIAN));

    @Test
    void leavesOutTheLastFiguresAndNothingElseWhenItWouldBeTooLong() {
        String text = message.of(page(6), "https://terang.example.go.id/kantor/dinsos-lahat/");

        assertThat(text.length()).isLessThanOrEqualTo(Message.LONGEST);
        assertThat(text)
                .containsPattern(
                        "(?s)^Dinsos Lahat\nData per 21 November 2026\nData simulasi\\.\n\nTerakhir dikunjungi\n\n- Laporan");
        assertThat(text).endsWith("Laporkan lewat lapor.go.id.\n\nhttps://terang.example.go.id/kantor/dinsos-lahat/\n");
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSizeBetween(3, 5);
    }

    @Test
    void saysTheFindingWithoutAnyNumber() {
        assertThat(message.of(page(0), "/kantor/dinsos-lahat/")).contains("\n\nTerakhir dikunjungi\n\nLaporkan");
    }

    @Test
    void saysTheLetterOfAScoreAndWhatItMeans() {
        FigureView score = new FigureView(
                "Nilai kepuasan warga",
                "Triwulan III 2026",
                "86,27",
                "",
                State.PUBLISHED,
                null,
                List.of(),
                "B · Baik",
                null,
                null,
                null,
                null,
                null);

        assertThat(message.of(page(List.of(score)), "/kantor/dinsos-lahat/"))
                .contains("- Nilai kepuasan warga: 86,27 (B, Baik) (Triwulan III 2026)");
    }

    private static SummaryPage page(int figures) {
        return page(Collections.nCopies(figures, FIGURE));
    }

    private static SummaryPage page(List<FigureView> figures) {
        SiteFrame frame = new SiteFrame(
                "Terang", "", "", "a@example.org", LINK, "Laporkan lewat lapor.go.id. Tidak dipungut biaya.", "", null);
        Shell shell = new Shell(
                frame,
                Language.INDONESIAN,
                "/kantor/dinsos-lahat/ringkas/",
                "",
                "",
                List.of(),
                new AsOf("21 November 2026", "2026-11-21"),
                null,
                true);
        return new SummaryPage(shell, "Dinsos Lahat", "Terakhir dikunjungi", figures, LINK, LINK, null);
    }
}
