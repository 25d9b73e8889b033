package id.terang.site.example;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.site.deadline.Deadlines;
import id.terang.site.page.DeadlinePage;
import id.terang.site.page.PageModel;
import id.terang.site.page.PosterPage;
import id.terang.site.page.SummaryPage;
import id.terang.site.paper.QrCode;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Made-up pages that are printed and hung up. */
final class PaperPages {

    private final Wording words;
    private final ExampleParts parts;
    private final ExampleFrame frame;

    PaperPages(Wording words, ExampleParts parts, ExampleFrame frame) {
        this.words = words;
        this.parts = parts;
        this.frame = frame;
    }

    List<PageModel> all() {
        return List.of(poster(), summary(), deadlines());
    }

    private PosterPage poster() {
        ExampleFigures figures = parts.figures();
        return new PosterPage(
                frame.shell("/kantor/dinsos-magetan/poster-skm/", "Poster SKM"),
                ExampleParts.HOSTILE,
                parts.in("Triwulan III 2026", "Q3 2026"),
                parts.in("1 Juli 2026 sampai 30 September 2026", "1 July 2026 to 30 September 2026"),
                "Rehabilitasi sosial, bantuan sosial",
                figures.index(),
                parts.in("Semua jawaban bersama memberi 86,05.", "All answers together give 86.05."),
                figures.villages(),
                parts.in("Dibutuhkan paling sedikit 350 responden.", "At least 350 respondents are needed."),
                groups(
                        "Unsur",
                        "Persyaratan",
                        "Prosedur",
                        "Waktu",
                        "Biaya",
                        "Produk",
                        "Kompetensi",
                        "Perilaku",
                        "Aduan",
                        "Sarana"),
                List.of(
                        groups("Jenis kelamin", "Perempuan", "Laki-laki"),
                        groups("Pendidikan", "SD", "SMP", "SMA", "D1–D3", "S1", "S2–S3")),
                List.of(parts.in("Pendidikan responden tidak tercantum.", "Education is not shown.")),
                QrCode.of("https://terang.example.org/kantor/dinsos-magetan/poster-skm/"),
                new Link(
                        parts.in("Semua angka kantor ini", "All numbers of this office"),
                        Addresses.office(words.language(), "dinsos-magetan")),
                List.of());
    }

    private DeadlinePage deadlines() {
        Definitions shipped = DefinitionsLoader.load(
                Path.of(System.getProperty("terang.home", "..")).resolve("config"));
        return new Deadlines(
                        words,
                        shipped.calendar(),
                        shipped.portal(),
                        code -> shipped.vocabulary()
                                .label("classification", code)
                                .in(words.language()),
                        LocalDate.of(2026, 11, 22))
                .page(frame.shell(
                        "/hitung-batas-waktu/",
                        words.texts().get("nav.hitung-batas-waktu"),
                        frame.crumb("/pengaduan/", parts.in("Pengaduan", "Complaints"))));
    }

    private FigureTable groups(String name, String... groups) {
        Cell number = Cell.of(parts.in("3,30", "3.30")).withBar(new BigDecimal("82.5"));
        return new FigureTable(
                name,
                List.of(Column.text(name), Column.number(parts.in("Orang", "People"))),
                Stream.of(groups)
                        .map(group -> Row.of(
                                Cell.of(group).withNote(group.equals("Waktu") ? "termasuk tiga terendah" : null),
                                number))
                        .toList());
    }

    private SummaryPage summary() {
        return new SummaryPage(
                frame.shell("/wilayah/35-20-02-2001/ringkas/", parts.in("Desa Sayutan, ringkas", "Sayutan in brief")),
                parts.in("Desa Sayutan", "Sayutan"),
                parts.in("Terakhir dikunjungi petugas pada Triwulan I 2026", "Last visited in quarter 1 of 2026"),
                parts.figures().headline(),
                new Link(
                        parts.in("Teks untuk pesan", "Text for a message"),
                        Addresses.page(words.language(), "/wilayah/35-20-02-2001/ringkas.txt")),
                new Link(parts.in("Semua angka", "All numbers"), Addresses.area(words.language(), "35.20.02.2001")),
                QrCode.of("https://terang.example.org/wilayah/35-20-02-2001/"));
    }
}
