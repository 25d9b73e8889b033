package id.terang.site.example;

import id.terang.definition.Definitions;
import id.terang.definition.DefinitionsLoader;
import id.terang.definition.Language;
import id.terang.site.escalation.Step;
import id.terang.site.figure.Value;
import id.terang.site.look.TemplateFiles;
import id.terang.site.page.AboutPage;
import id.terang.site.page.AreaPage;
import id.terang.site.page.AreasPage;
import id.terang.site.page.CalendarPage;
import id.terang.site.page.ChangesPage;
import id.terang.site.page.ComplaintsPage;
import id.terang.site.page.CompliancePage;
import id.terang.site.page.ComponentsPage;
import id.terang.site.page.DataPage;
import id.terang.site.page.GlossaryPage;
import id.terang.site.page.HomePage;
import id.terang.site.page.MethodologyPage;
import id.terang.site.page.MetricPage;
import id.terang.site.page.MetricsPage;
import id.terang.site.page.NotFoundPage;
import id.terang.site.page.OfficePage;
import id.terang.site.page.OfficesPage;
import id.terang.site.page.OutreachPage;
import id.terang.site.page.PageModel;
import id.terang.site.page.RegisterPage;
import id.terang.site.page.SatisfactionPage;
import id.terang.site.page.ScorecardPage;
import id.terang.site.page.SearchPage;
import id.terang.site.page.StatusPage;
import id.terang.site.page.ThemePage;
import id.terang.site.page.ThemesPage;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.KeyFact;
import id.terang.site.part.Markup;
import id.terang.site.part.Neighbours;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.WorkedExample;
import id.terang.site.render.LiveValues;
import id.terang.site.render.Wording;
import id.terang.site.reporting.Edition;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import id.terang.site.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One page of every kind. */
public final class ExamplePages {

    private final Wording words;
    private final ExampleParts parts;
    private final ExampleFigures figures;
    private final ExampleFrame frame;
    private final RegisterExamples registers;
    private final LiveValues live;

    private ExamplePages(Wording words, Definitions definitions) {
        this.words = words;
        this.live = new LiveValues(words, definitions, code -> Optional.empty());
        this.parts = new ExampleParts(words);
        this.figures = parts.figures();
        this.registers = new RegisterExamples(parts);
        this.frame = new ExampleFrame(words, parts);
    }

    /** One page of every kind in one language, with texts from the folder of templates. */
    public static List<PageModel> all(Path templates, Language language) {
        ExamplePages pages = new ExamplePages(
                Wording.load(TemplateFiles.of(templates), language),
                DefinitionsLoader.load(templates.resolveSibling("config")));
        List<PageModel> all = new ArrayList<>(LastingPages.of(pages.frame, language));
        all.addAll(new PaperPages(pages.words, pages.parts, pages.frame).all());
        all.addAll(List.of(
                pages.home(),
                pages.offices(),
                pages.office(),
                pages.areas(),
                pages.area(),
                pages.metrics(),
                pages.metric(),
                pages.complaints(),
                pages.satisfaction(),
                pages.outreach(),
                pages.theme(),
                pages.themes(),
                pages.register(),
                pages.compliance(),
                pages.scorecard(),
                pages.methodology(),
                pages.data(),
                pages.status(),
                pages.changes(),
                pages.about(),
                pages.glossary(),
                pages.search(),
                pages.calendar(),
                pages.notFound(),
                pages.components()));
        return all;
    }

    private HomePage home() {
        return new HomePage(
                frame.shell("/", in("Layanan sosial, terang-terangan", "Social services, in plain sight")),
                "Sayutan",
                PaperExamples.milestones(parts),
                figures.headline(),
                List.of(new Link(
                        in("Forum warga dan janji dinas", "Public forums and promises"),
                        Addresses.page(words.language(), "/tema/konsultasi/"),
                        in("Apa yang dijanjikan, dan ditepati?", "What was promised, and kept?"))),
                new PlaceGroup(
                        "kantor",
                        in("Empat dinas sosial, satu cara menghitung", "Four social agencies, counted in one way"),
                        null,
                        List.of(
                                frame.place("Dinas Sosial Provinsi Jawa Timur", "dinsos-jatim", "30 UPT"),
                                frame.place("Dinas Sosial Kabupaten Magetan", "dinsos-magetan", "Magetan"),
                                frame.place(
                                        "Dinas Sosial Kota Magelang",
                                        "dinsos-kota-magelang",
                                        in("70 pos RW", "70 posts")),
                                frame.place(ExampleParts.HOSTILE, "dinsos-lahat", "Lahat"))),
                parts.chart("tren"),
                parts.changes(),
                true,
                parts.notices(),
                parts.reconciliation());
    }

    private OfficesPage offices() {
        return new OfficesPage(
                frame.shell("/kantor/", in("Kantor", "Offices")),
                in(
                        "Empat dinas dengan 138 bagian; yang tanpa data pun punya halaman.",
                        "Four agencies with 138 parts; those without data have a page too."),
                List.of(
                        parts.places("dinsos-jatim", "Dinas Sosial Provinsi Jawa Timur", 12),
                        parts.places("dinsos-magetan", "Dinas Sosial Kabupaten Magetan", 3),
                        parts.places("dinsos-lahat", "Dinas Sosial Kabupaten Lahat", 0)));
    }

    private OfficePage office() {
        return new OfficePage(
                frame.shell(
                        "/kantor/dinsos-magetan/",
                        "Dinas Sosial Kabupaten Magetan",
                        frame.crumb("/kantor/", in("Kantor", "Offices"))),
                "Dinas Sosial Kabupaten Magetan",
                in(
                        "Delapan dari sepuluh laporan selesai tepat waktu; separuh dijawab dalam 6 hari kerja.",
                        "Eight in ten complaints are resolved in time; half within 6 working days."),
                parts.facts(),
                parts.notices(),
                PaperExamples.milestones(parts),
                registers.overdue(),
                new ReportingExamples(parts, "").edition(Edition.State.NOT_LATEST),
                figures.headline(),
                parts.score("71.01", 12),
                new Link(
                        in("Hitungan lengkap", "Full arithmetic"),
                        Addresses.scorecard(words.language(), "dinsos-magetan")),
                new ComparisonExamples(parts).spine(),
                List.of(parts.section(
                        "pengaduan",
                        in("Makin banyak laporan selesai tepat waktu", "More complaints are resolved in time"),
                        in(
                                "Selesai dalam batas waktu naik 4,3 poin dari bulan sebelumnya; membaik.",
                                "Resolved within the limit up 4.3 points from the month before; improved."))),
                List.of(registers.fold()),
                parts.reported(),
                new ReportingExamples(parts, "").table(),
                new ReportingExamples(parts, "").replies(),
                null,
                parts.places("bagian", in("3 bagian", "3 parts"), 3),
                new Neighbours(
                        new Link("Dinsos Jatim", Addresses.office(words.language(), "dinsos-jatim")),
                        new Link("Dinsos Kota Magelang", Addresses.office(words.language(), "dinsos-kota-magelang"))),
                List.of(new Link("laporan-diterima.csv", Addresses.csv("laporan-diterima"))));
    }

    private AreasPage areas() {
        return new AreasPage(
                frame.shell("/wilayah/", in("Wilayah", "Areas")),
                in("1.204 wilayah, dari provinsi sampai desa.", "1,204 areas, from province to village."),
                List.of(parts.places("jawa-timur", "Jawa Timur", 38)),
                List.of(
                        parts.places("huruf-a", "A", 14),
                        parts.places("huruf-b", "B", 9),
                        parts.places("huruf-s", "S", 22)),
                true);
    }

    private AreaPage area() {
        Shell shell = frame.frozen(frame.shell(
                "/wilayah/35-20-02-2001/", "Desa Sayutan", frame.crumb("/wilayah/", in("Wilayah", "Areas"))));
        return new AreaPage(
                shell,
                "Desa Sayutan",
                in("Dikunjungi petugas pada Februari 2026.", "Visited by officers in February 2026."),
                parts.facts(),
                new Link(
                        in("Ringkas", "In brief"), Addresses.page(words.language(), "/wilayah/35-20-02-2001/ringkas/")),
                new ReportingExamples(parts, "").edition(Edition.State.LATEST),
                List.of(),
                List.of(figures.villages(), figures.without(new Value.Suppressed()), figures.provisional()),
                null,
                List.of(),
                List.of(registers.fold()),
                null,
                parts.omissions(),
                null,
                new Neighbours(
                        new Link("Desa Bungkuk", Addresses.area(words.language(), "35.20.02.2002")),
                        new Link("Desa Krajan", Addresses.area(words.language(), "35.20.02.2003"))),
                List.of());
    }

    private MetricsPage metrics() {
        return new MetricsPage(
                frame.shell("/statistik/", in("Semua angka", "All numbers")),
                List.of(new MetricsPage.Group("pengaduan", in("Pengaduan", "Complaints"), parts.definitions())));
    }

    private MetricPage metric() {
        return new MetricPage(
                frame.shell(
                        "/statistik/selesai-tepat-waktu/",
                        in("Selesai dalam batas waktu", "Resolved within the legal limit"),
                        frame.crumb("/statistik/", in("Statistik", "Statistics"))),
                parts.definitions().get(1),
                new ReportingExamples(parts, "").edition(Edition.State.AMENDED),
                figures.onTime(),
                new WorkedExample(
                        in("semua kantor, Oktober 2026", "all offices, October 2026"),
                        List.of("1.204 ÷ 1.461 × 100 = 82,4093…", "82,4%")),
                parts.chart("tren-angka"),
                new ExampleCourses(parts).view("kantor-angka"),
                parts.chart("zona-angka"),
                parts.chart("kendali-angka"),
                new ComparisonExamples(parts).ranks(),
                List.of(figures.byOffice(), figures.byOffice()),
                List.of(),
                List.of(figures.spine()),
                parts.reported(),
                List.of(in("Laporan bukan contoh acak dari warga.", "Complaints are not a random sample of people.")),
                words.glossary().in("Median"),
                null,
                new Link(in("Semua nilai lama, CSV, 12 kB", "All earlier values, CSV, 12 kB"), Addresses.csv("ikm")),
                List.of(new Link("CSV, 519 kB", Addresses.csv("selesai-tepat-waktu"))),
                "Terang (2026). Selesai dalam batas waktu. Rilis 2026-11-22.1.",
                new Neighbours(null, new Link("IKM", Addresses.metric(words.language(), "ikm"))),
                null);
    }

    private ComplaintsPage complaints() {
        return new ComplaintsPage(
                frame.shell("/pengaduan/", in("Pengaduan", "Complaints")),
                in("Delapan dari sepuluh laporan selesai tepat waktu", "Eight in ten complaints are resolved in time"),
                in(
                        "Separuh laporan selesai dalam 6 hari kerja, sembilan dari sepuluh dalam 15 hari kerja.",
                        "Half of complaints are resolved within 6 working days, nine in ten within 15."),
                List.of(),
                figures.headline(),
                List.of(parts.section(
                        "pengaduan",
                        in("Makin banyak laporan selesai tepat waktu", "More complaints are resolved in time"),
                        in("Semua kantor.", "All offices."))),
                figures.byOffice(),
                List.of(parts.chart("bagian-contoh")),
                new FigureTable(
                        in("Laporan yang masuk, Triwulan III 2026", "Complaints received, Q3 2026"),
                        List.of(
                                Column.text(in("Akhir laporan", "Outcome")),
                                Column.number(in("Laporan", "Complaints")),
                                Column.number(in("Bagian", "Share"))),
                        List.of(Row.of(
                                Cell.of(in("Diarsipkan", "Archived"))
                                        .withNote(in("Ganda atau tidak jelas.", "Double or unclear.")),
                                Cell.of("12"),
                                Cell.of("0,9%")))),
                new FigureTable(
                        in("Bila diverifikasi Senin, 23 November 2026", "When verified on Monday, 23 November 2026"),
                        List.of(
                                Column.text(in("Jenis laporan", "Class")),
                                Column.number(in("Hari kerja", "Working days")),
                                Column.text(in("Paling lambat", "At the latest"))),
                        List.of(Row.of(
                                Cell.of(in("Permintaan informasi", "Request for information")),
                                Cell.of("5"),
                                Cell.of("30 November 2026")))),
                List.of(new Step("Lewat batas", "Minta jawaban.", "PermenPANRB 62/2018", List.of())),
                figures.byOffice(),
                parts.reported());
    }

    private SatisfactionPage satisfaction() {
        return new SatisfactionPage(
                frame.shell("/kepuasan/", in("Kepuasan", "Satisfaction")),
                in("Nilai kepuasan warga 86,93: baik", "Satisfaction score 86.93: good"),
                in("Belum pasti berbeda dari triwulan sebelumnya.", "May not differ from the quarter before."),
                parts.notices(),
                List.of(figures.index()),
                List.of(),
                parts.chart("unsur-contoh"),
                figures.byOffice(),
                figures.byOffice(),
                figures.byOffice(),
                List.of(new Link(
                        "Dinas Sosial Kabupaten Magetan",
                        Addresses.page(words.language(), "/kantor/dinsos-magetan/poster-skm/"))),
                parts.reported());
    }

    private OutreachPage outreach() {
        return new OutreachPage(
                frame.shell("/jemput-bola/", in("Jemput bola", "Outreach")),
                in("41 dari 63 desa prioritas sudah dikunjungi", "41 of 63 priority villages have been visited"),
                in("22 desa belum.", "22 have not."),
                List.of(),
                List.of(figures.villages()),
                List.of(),
                List.of(),
                List.of(figures.byOffice()),
                List.of(figures.byOffice()),
                figures.byOffice(),
                List.of());
    }

    private ThemesPage themes() {
        return new ThemesPage(
                frame.shell("/tema/", in("Yang dapat Anda periksa", "What you can look into")),
                List.of(new Link(
                        in("Contoh", "Example"),
                        Addresses.page(words.language(), "/tema/konsultasi/"),
                        in("Apa yang dijanjikan dinas?", "What did the office promise?"))));
    }

    private ThemePage theme() {
        return new ThemePage(
                frame.shell("/tema/konsultasi/", in("Forum warga dan janji dinas", "Public forums and promises")),
                in("Forum warga dan janji dinas", "Public forums and promises"),
                in("Apa yang dijanjikan, dan ditepati?", "What was promised, and kept?"),
                in(
                        "29 janji lewat batas waktu, per 26 November 2026",
                        "29 promises are overdue, as of 26 November 2026"),
                in("Dinas wajib bertanya kepada warga setiap tahun.", "Offices must ask people every year."),
                List.of(),
                List.of(figures.villages()),
                List.of(parts.chart("alur"), parts.chart("alur-dua")),
                List.of(),
                List.of(registers.register()),
                List.of(new KeyFact(
                        in("Perjalanan aduan", "Path of complaints"),
                        in("Hari dari pos ke desk.", "Days from post to desk."),
                        null,
                        in("Catatannya tentang orang.", "Its records are about people."))),
                figures.byOffice(),
                figures.byOffice(),
                List.of(),
                List.of(new Link(in("Program dan anggaran", "Programmes and budgets"), "/tema/anggaran/")));
    }

    private RegisterPage register() {
        return new RegisterPage(
                frame.shell("/daftar/janji-dinas/", in("Janji dinas kepada warga", "Promises of the office")),
                in("Janji dinas kepada warga", "Promises of the office"),
                in("Rencana tindak lanjut FKP", "Follow-up plan of a forum"),
                in("Yang dijanjikan dinas dalam forum warga.", "What the office promised at a public forum."),
                in("2 janji dari satu kantor", "2 promises from one office"),
                parts.facts(),
                List.of(registers.table(true)),
                Collections.nCopies(
                        17,
                        new RegisterPage.OfficeEntries(
                                "isi-dinsos-magetan",
                                new Link("Dinas Sosial Kabupaten Magetan", "/kantor/dinsos-magetan/"),
                                in("2 janji", "2 promises"),
                                List.of(registers.table(false)),
                                in("Masih ada 40 yang lebih lama.", "Another 40 are older."))),
                List.of(new Link("Dinas Sosial Kabupaten Lahat", "/kantor/dinsos-lahat/")),
                List.of(new Link("CSV", "/data/daftar/janji-dinas.csv")));
    }

    private CompliancePage compliance() {
        return new CompliancePage(
                frame.shell("/kepatuhan/", in("Kepatuhan", "Compliance")),
                in("Dua dari empat dinas di zona hijau", "Two of four agencies are in the green zone"),
                in("Menurut instrumen ORI-2022, semester II 2026.", "With instrument ORI-2022, second half of 2026."),
                List.of(),
                List.of(
                        frame.officeScore("Dinas Sosial Provinsi Jawa Timur", "dinsos-jatim", "89.40", 14),
                        frame.officeScore("Dinas Sosial Kabupaten Magetan", "dinsos-magetan", "71.01", 12),
                        frame.officeScore("Dinas Sosial Kabupaten Lahat", "dinsos-lahat", "44.12", 13)),
                List.of(
                        frame.officeScore("UPT PSTW Magetan", "upt-pstw-magetan", "71.01", 12),
                        new CompliancePage.OfficeScore(
                                new Link(ExampleParts.HOSTILE, Addresses.scorecard(words.language(), "x")),
                                parts.score(null, 3),
                                in("Belum cukup indikator terisi.", "Not enough indicators are filled."),
                                null)),
                parts.reported());
    }

    private ScorecardPage scorecard() {
        return new ScorecardPage(
                frame.shell(
                        "/kepatuhan/dinsos-lahat/",
                        "Dinsos Lahat",
                        frame.crumb("/kepatuhan/", in("Kepatuhan", "Compliance"))),
                new Link("Dinas Sosial Kabupaten Lahat", Addresses.office(words.language(), "dinsos-lahat")),
                parts.scoreHeading("Dinsos Lahat", "71.01"),
                "ORI-2022, Peraturan Ombudsman 22/2016",
                "Semester II 2026",
                parts.score("71.01", 12),
                registers.overdue(),
                List.of(),
                List.of(in(
                        "Ke B (kualitas tinggi, zona hijau), mulai 78: kurang 6,99 poin.",
                        "To B (high quality, green zone), which starts at 78: 6.99 points short.")),
                new ScorecardPage.Moves(
                        in("Satu indikator saja cukup.", "One indicator alone is enough."), figures.byOffice(), null),
                null,
                List.of(
                        frame.dimension("input", "Input", "21,85", "76.20", "16,65", "5,20"),
                        frame.dimension("pengaduan", in("Pengaduan", "Complaints"), "21,54", "48.70", "10,49", "11,05"),
                        new ScorecardPage.Dimension(
                                "output",
                                "Output",
                                "24,24",
                                null,
                                null,
                                null,
                                null,
                                in("0 dari 2 terisi", "0 of 2 filled"),
                                null,
                                null,
                                List.of())),
                "100,00",
                "71,01",
                in("Periksa sendiri: 16,65 + 10,49 = 27,14.", "Check it yourself: 16.65 + 10.49 = 27.14."),
                List.of(new ScorecardPage.Version(
                        in("22 November 2026", "22 November 2026"),
                        "2026-11-22.1",
                        "71,01",
                        "+1,78",
                        List.of(in("Maklumat: 1 menjadi 2, dari 3", "Pledge: 1 became 2, out of 3")))),
                in("Nilai ini berubah 1 kali.", "This score has moved once."),
                List.of(),
                List.of(),
                new Neighbours(
                        new Link("Dinsos Kota Magelang", Addresses.scorecard(words.language(), "dinsos-kota-magelang")),
                        null),
                new Link("nilai-kepatuhan.csv", Addresses.csv("nilai-kepatuhan")));
    }

    private MethodologyPage methodology() {
        return new MethodologyPage(
                frame.shell("/metodologi/", in("Bagaimana angka dihitung", "How numbers are counted")),
                words.content().chapters("metodologi", live),
                List.of(new MetricsPage.Group("complaint", in("Pengaduan", "Complaints"), parts.definitions())),
                List.of());
    }

    private DataPage data() {
        return new DataPage(
                frame.shell("/data/", in("Data terbuka", "Open data")),
                words.content().article("data", live),
                List.of(new DataPage.Group(
                        in("Pengaduan", "Complaints"),
                        List.of(new DataPage.File(
                                new Link(
                                        in("Laporan diterima", "Complaints received"),
                                        Addresses.metric(words.language(), "laporan-diterima")),
                                "4.310",
                                List.of(new DataPage.Format(
                                        "CSV",
                                        new Link(
                                                "184 kB",
                                                Addresses.csv("laporan-diterima"),
                                                in("laporan", "complaints")))),
                                new Link(
                                        in("Semua nilai lama, CSV, 2 kB", "All earlier values, CSV, 2 kB"),
                                        Addresses.csv("ikm")))))),
                List.of(new DataPage.File(
                        new Link(
                                in("Janji dinas", "Promises of the offices"),
                                Addresses.page(words.language(), "/daftar/janji-dinas/")),
                        "137",
                        List.of(new DataPage.Format(
                                "CSV", new Link("21 kB", "/data/daftar/janji-dinas.csv", in("janji", "promises")))),
                        null)),
                "1.0.0",
                List.of(new DataPage.Column("metric", in("kode statistik", "code of the metric"))),
                List.of(new DataPage.ListFile(new Link("manifest.json", "/manifest.json"), in("sidik", "checksums"))),
                new Markup("{}"));
    }

    private StatusPage status() {
        return new StatusPage(
                frame.shell("/status/", in("Status malam ini", "Tonight’s status")),
                in("Malam ini terbit: 4.310 baris diterima", "Tonight was published: 4,310 rows received"),
                parts.facts(),
                parts.reconciliation(),
                figures.byOffice(),
                in("19 pemeriksaan, satu di antaranya menemukan sesuatu.", "19 checks, 1 of them found something."),
                figures.byOffice(),
                new FigureTable(
                        in("Pemeriksaan", "Checks"),
                        List.of(Column.text(in("Pemeriksaan", "Check")), Column.text(in("Hasil", "Result"))),
                        List.of(Row.of(Cell.of(in("Kesegaran", "Freshness")), Cell.of(in("lolos", "passed"))))),
                in("30 malam terakhir: 30 terbit", "The last 30 nights: 30 published"),
                new FigureTable(
                        in("Malam", "Nights"),
                        List.of(Column.text(in("Malam", "Night")), Column.text(in("Hasil", "Outcome"))),
                        List.of(Row.of(
                                Cell.of(in("22 November 2026", "22 November 2026")),
                                Cell.of(in("Terbit", "Published"))))),
                List.of(new ReportingExamples(parts, "").table()),
                figures.byOffice(),
                List.of(),
                null);
    }

    private ChangesPage changes() {
        return new ChangesPage(
                frame.shell("/perubahan/", in("Perubahan", "Changes")),
                new ChangesPage.Since(
                        in(
                                "Dibandingkan dengan rilis 25 Oktober 2026.",
                                "Compared with the release of 25 October 2026."),
                        List.of(figures.byOffice()),
                        List.of(figures.byOffice())),
                List.of(new ChangesPage.ReleaseChanges(
                        "r-2026-11-22-1",
                        in("22 November 2026", "22 November 2026"),
                        in("318 angka baru, 2 diperbaiki.", "318 new numbers, 2 revised."),
                        List.of(in("SP4N-LAPOR!: 12 baris, 3 perbaikan.", "SP4N-LAPOR!: 12 rows, 3 corrections.")),
                        parts.changes(),
                        parts.changes(),
                        in("dan 4 perubahan lain", "and 4 more changes"),
                        figures.byOffice())));
    }

    private AboutPage about() {
        return new AboutPage(
                frame.shell("/tentang/", in("Tentang portal ini", "About this portal")),
                words.content().article("tentang", live));
    }

    private GlossaryPage glossary() {
        return new GlossaryPage(
                frame.shell("/istilah/", in("Istilah", "Glossary")),
                in("50 istilah", "50 terms"),
                List.of(new GlossaryPage.Letter(
                        "A", words.glossary().terms().stream().limit(3).toList())));
    }

    private CalendarPage calendar() {
        return new CalendarPage(
                frame.shell("/jadwal-terbit/", in("Jadwal terbit", "Release calendar")),
                List.of(in("Setiap malam.", "Every night.")),
                figures.byOffice(),
                figures.byOffice(),
                List.of(),
                new Link("ICS", Addresses.page(words.language(), "/jadwal-terbit.ics")));
    }

    private SearchPage search() {
        return new SearchPage(
                frame.shell("/cari/", in("Cari", "Search")), "Sayutan", List.of(parts.places("huruf-d", "D", 3)));
    }

    private NotFoundPage notFound() {
        return new NotFoundPage(frame.shell("/404.html", in("Halaman tidak ada", "No such page")));
    }

    private ComponentsPage components() {
        Shell shell = frame.shell("/komponen/", in("Komponen", "Components"));
        return new ComponentsPage(shell, ComponentExamples.of(words, shell));
    }

    private String in(String id, String en) {
        return parts.in(id, en);
    }
}
