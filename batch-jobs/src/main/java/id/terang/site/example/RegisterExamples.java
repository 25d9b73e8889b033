package id.terang.site.example;

import id.terang.site.page.ComponentsPage.Example;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.KeyFact;
import id.terang.site.part.OverdueView;
import id.terang.site.part.RegisterView;
import id.terang.site.part.ThemeFold;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.util.List;
import java.util.Map;

/** Made-up promises: one overdue, one reported by a newspaper, one with a hostile name. */
final class RegisterExamples {

    private final ExampleParts parts;

    RegisterExamples(ExampleParts parts) {
        this.parts = parts;
    }

    List<Example> of(String component) {
        return component.equals("overdue") ? overdues() : registers();
    }

    private List<Example> registers() {
        return List.of(
                new Example("entries and publication", "register", Map.of("register", register()), null),
                new Example("nobody sent it", "register", Map.of("register", without()), null),
                new Example("publications", "printed", Map.of("tables", List.of(table(true))), null),
                new Example("themes of a place", "themes", Map.of("themes", List.of(fold())), null));
    }

    private List<Example> overdues() {
        OverdueView none =
                new OverdueView(parts.in("Tidak ada yang lewat batas waktu", "Nothing is overdue"), List.of());
        return List.of(
                new Example("two kinds", "overdue", Map.of("overdue", overdue()), null),
                new Example("nothing", "overdue", Map.of("overdue", none), null));
    }

    OverdueView overdue() {
        return new OverdueView(
                parts.in("Lewat batas waktu sampai 21 November 2026", "Past the limit as of 21 November 2026"),
                List.of(
                        new OverdueView.Item(
                                FigureTable.Cell.of("12"),
                                parts.in(
                                        "laporan terbuka dan lewat batas waktu",
                                        "complaints open past the legal limit"),
                                Addresses.page(parts.language(), "/pengaduan/")),
                        new OverdueView.Item(
                                FigureTable.Cell.of("3"),
                                parts.in("Janji yang lewat batas waktu", "Overdue promises"),
                                Addresses.page(parts.language(), "/tema/konsultasi/"))));
    }

    RegisterView register() {
        return new RegisterView(
                "janji-dinas",
                parts.in("Janji dinas kepada warga", "Promises of the office"),
                parts.in("Yang dijanjikan dinas dalam forum warga.", "What the office promised at a public forum."),
                parts.in("2 janji dari satu kantor, 1 lewat batas waktu", "2 promises from one office, 1 overdue"),
                List.of(table(true)),
                table(false),
                new Link(parts.in("Semua isi daftar", "The whole register"), "/"),
                List.of(new Link("CSV", "/"), new Link("JSON", "/")));
    }

    private RegisterView without() {
        return new RegisterView(
                "uji-petik",
                parts.in("Uji petik", "Spot checks"),
                parts.in("Layanan yang diperiksa penilai.", "Services that assessors looked at."),
                parts.in("Belum ada kantor yang mengirim daftar ini.", "No office has sent this register yet."),
                List.of(),
                null,
                null,
                List.of());
    }

    ThemeFold fold() {
        return new ThemeFold(
                "tema-konsultasi",
                parts.in("Forum warga dan janji dinas", "Public forums and promises"),
                parts.in("1 dari 2 janji ditepati", "1 of 2 promises kept"),
                List.of(table(false)),
                new Link(parts.in("Selengkapnya", "More"), "/"));
    }

    FigureTable table(boolean isReported) {
        List<Column> columns = List.of(
                Column.text(parts.in("Yang dijanjikan", "Promise")),
                Column.text(parts.in("Batas waktu", "Deadline")),
                Column.number(parts.in("Anggaran", "Budget")),
                Column.text(parts.in("Keadaan", "State")));
        List<Row> rows = List.of(
                new Row(
                        List.of(
                                Cell.of(parts.in("Loket dibuka pukul 08.00", "Counter opens at 8")),
                                Cell.of("10 Nov 2026"),
                                Cell.of("Rp121.769.697.776").withNote("Rp121,77 miliar"),
                                Cell.of(parts.in("Berjalan", "Under way"))),
                        parts.in("Lewat batas waktu 12 hari", "Overdue by 12 days"),
                        List.of(
                                new KeyFact(parts.in("Bagian", "Section"), ExampleParts.HOSTILE),
                                new KeyFact(
                                        parts.in("Bukti", "Evidence"), "example.org", "https://example.org", null))),
                Row.of(
                        Cell.of(ExampleParts.HOSTILE),
                        Cell.of("–"),
                        Cell.of("Rp5.000.000"),
                        Cell.of(parts.in("Selesai", "Done"))));
        Row total = Row.of(
                Cell.of(parts.in("Jumlah 2 janji", "Total of 2 promises")),
                Cell.of(""),
                Cell.of("Rp121.774.697.776").withNote("Rp121,77 miliar"),
                Cell.of(""));
        return new FigureTable(
                isReported
                        ? parts.in("2 janji menurut Harian Contoh", "2 promises according to Harian Contoh")
                        : parts.in("Janji dinas", "Promises"),
                columns,
                rows,
                total);
    }
}
