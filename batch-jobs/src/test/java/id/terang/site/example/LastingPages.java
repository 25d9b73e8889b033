package id.terang.site.example;

import id.terang.definition.Language;
import id.terang.site.embed.Badge;
import id.terang.site.page.ArchivePage;
import id.terang.site.page.EmbedPage;
import id.terang.site.page.GonePage;
import id.terang.site.page.MovedPage;
import id.terang.site.page.PageModel;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.List;

/** Made-up pages that outlast a night: what is gone or moved, what is frozen, what stands in a frame. */
final class LastingPages {

    private LastingPages() {}

    static List<PageModel> of(ExampleFrame frame, Language language) {
        Link office = new Link("Dinas Sosial Kabupaten Magetan", Addresses.office(language, "dinsos-magetan"));
        return List.of(
                new GonePage(
                        frame.shell("/kantor/upt-lama/", "UPT Lama"),
                        ExampleParts.HOSTILE,
                        "2026-11-22.1",
                        "22 November 2026",
                        null,
                        Addresses.page(language, "/kantor/")),
                new MovedPage(frame.shell("/kantor/dinsos-lama/", "Dinas Lama"), office, "2026-11-22.1"),
                new ArchivePage(
                        frame.shell("/arsip/", "Salinan beku"),
                        List.of(
                                new ArchivePage.Copy(
                                        "2026-11-01",
                                        "1 November 2026",
                                        true,
                                        "81",
                                        "20.480 kB",
                                        "Dinas Sosial. Portal, 1 November 2026.",
                                        List.of(new Link("datapackage.json", "/data/datapackage.json")),
                                        List.of(new Link("IKM", "/data/ikm.csv"))),
                                new ArchivePage.Copy(
                                        "2026-10-01",
                                        "1 Oktober 2026",
                                        false,
                                        "81",
                                        "0 kB",
                                        "",
                                        List.of(),
                                        List.of()))),
                new EmbedPage(
                        frame.shell("/kantor/dinsos-magetan/sematan/", "Dinas Sosial"),
                        "../lencana.svg",
                        ExampleParts.HOSTILE,
                        Integer.toString(Badge.WIDTH),
                        Integer.toString(Badge.HEIGHT),
                        office));
    }
}
