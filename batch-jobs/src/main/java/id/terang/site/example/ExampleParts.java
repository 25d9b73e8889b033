package id.terang.site.example;

import id.terang.definition.Language;
import id.terang.site.part.Article;
import id.terang.site.part.Change;
import id.terang.site.part.ChartView;
import id.terang.site.part.GlossaryTerm;
import id.terang.site.part.KeyFact;
import id.terang.site.part.MetricDefinition;
import id.terang.site.part.Notice;
import id.terang.site.part.Omissions;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.Reconciliation;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ScoreView;
import id.terang.site.part.ThemeSection;
import id.terang.site.render.Markdown;
import id.terang.site.render.Wording;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Made-up parts of pages other than figures and charts, in one language. */
final class ExampleParts {

    /** A name that tries to break out of the page: markup, quotes, and a mark that turns the writing direction. */
    static final String HOSTILE = "Pos <script>alert(\"x\")</script> 'RW 01' \u202E\u05D0&amp;";

    private final Wording words;
    private final ExampleFigures figures;
    private final ExampleChart charts;

    ExampleParts(Wording words) {
        this.words = words;
        this.figures = new ExampleFigures(words);
        this.charts = new ExampleChart(words, figures);
    }

    ExampleFigures figures() {
        return figures;
    }

    Link question() {
        return new Link(
                in("Contoh", "Example"), "/tema/", in("Apa yang dijanjikan dinas?", "What did the office promise?"));
    }

    Language language() {
        return words.language();
    }

    ChartView chart(String id) {
        return charts.view(id);
    }

    ChartView chartWithoutFile(String id) {
        return charts.view(id, null);
    }

    String in(String id, String en) {
        return figures.in(id, en);
    }

    Link link(String path, String id, String en) {
        return new Link(in(id, en), figures.list(path));
    }

    ThemeSection section(String id, String heading, String sentence) {
        return new ThemeSection(
                id,
                in("Pengaduan", "Complaints"),
                heading,
                sentence,
                List.of(chart("grafik-" + id)),
                figures.spine(),
                List.of(figures.byOffice()),
                List.of(link("/pengaduan/", "Semua tentang pengaduan", "Everything about complaints")));
    }

    List<Notice> notices() {
        return List.of(
                notice(
                        Notice.Kind.GAP,
                        "Survei triwulan III belum diterima",
                        "The survey of the third quarter has not arrived",
                        "Kiriman terakhir 30 Juni 2026. Nilai kepuasan di bawah dari triwulan II. Menunggu kantor; ditanyakan 15 Oktober 2026.",
                        "Last delivery 30 June 2026. The satisfaction score below is of the second quarter. Waiting for the office; asked on 15 October 2026."),
                notice(
                        Notice.Kind.CORRECTED,
                        "Laporan Oktober: 312 menjadi 318",
                        "Complaints in October: 312 became 318",
                        "Enam laporan tiba dalam kiriman susulan.",
                        "Six complaints came with a late delivery."));
    }

    Notice notice(Notice.Kind kind, String heading, String headingInEnglish, String text, String textInEnglish) {
        boolean isCorrection = kind == Notice.Kind.CORRECTED;
        return new Notice(
                kind,
                in(heading, headingInEnglish),
                in(text, textInEnglish),
                isCorrection ? link("/perubahan/", "Rincian", "Details") : null);
    }

    List<ReportedView> reported() {
        return List.of(
                new ReportedView(
                        in("Rata-rata IKM Dinsos Jatim", "Mean IKM of Dinsos Jatim"),
                        "89,21",
                        "",
                        "Triwulan III 2024",
                        in("2.346 responden", "2,346 respondents"),
                        in("Rata-rata 30 UPT, dihitung kantor.", "Mean of 30 units, computed by the office."),
                        "Harian Bhirawa",
                        in("15 Oktober 2024", "15 October 2024")),
                new ReportedView(
                        in("Anggaran rehabilitasi sosial dasar", "Budget for basic social rehabilitation"),
                        "Rp121.769.697.776",
                        "",
                        "2024",
                        null,
                        null,
                        "Harian Bhirawa",
                        in("15 Oktober 2024", "15 October 2024")));
    }

    Omissions omissions() {
        return new Omissions(
                in("2 rincian tidak ditampilkan", "2 views are left out"),
                in("Angkanya terlalu kecil.", "Their numbers are too small."),
                List.of(new KeyFact(
                        in("Laporan warga yang diterima", "Complaints received"),
                        in("per bulan; menurut topik per triwulan", "per month; by topic per quarter"))),
                link("/metodologi/", "Metodologi", "Methodology"));
    }

    List<KeyFact> facts() {
        return List.of(
                new KeyFact(in("Jenis", "Kind"), in("Dinas kabupaten", "Regency agency")),
                new KeyFact(in("Wilayah", "Area"), "Kabupaten Magetan", figures.list("/wilayah/"), null),
                new KeyFact(
                        in("Tugas", "Function"),
                        in(
                                "Rehabilitasi, perlindungan, dan pemberdayaan sosial",
                                "Social rehabilitation, protection, empowerment"),
                        null,
                        in("Perbup 14/2022", "Regent’s regulation 14/2022")),
                new KeyFact(in("Kode", "Code"), "dinsos-magetan"));
    }

    List<Change> changes() {
        return List.of(
                new Change(
                        in("Diperbaiki", "Corrected"),
                        in(
                                "Laporan Oktober Kota Magelang: 312 menjadi 318, kiriman susulan.",
                                "Complaints of October, Kota Magelang: 312 became 318, late delivery."),
                        link("/perubahan/", "Rincian", "Details")),
                new Change(
                        in("Zona", "Zone"),
                        in(
                                "UPT PPSAA Nganjuk naik ke B, kualitas tinggi.",
                                "UPT PPSAA Nganjuk rose to B, high quality."),
                        null),
                new Change(
                        in("Belum melapor", "Not reported"),
                        in(
                                "3 kantor belum mengirim survei triwulan III.",
                                "3 offices have not sent the survey of the third quarter."),
                        null));
    }

    Map<String, Object> embed() {
        return Map.of("address", "/kantor/dinsos-magetan/", "base", "", "name", "Dinas Sosial", "archive", "/arsip/");
    }

    Reconciliation reconciliation() {
        return new Reconciliation(in("4.430", "4,430"), in("4.258", "4,258"), "31", "17", "2", "120", "2");
    }

    List<MetricDefinition> definitions() {
        return ExampleMetrics.ALL.stream()
                .map(metric -> MetricDefinition.of(metric, words.language()))
                .map(this::onAnyPortal)
                .toList();
    }

    private MetricDefinition onAnyPortal(MetricDefinition definition) {
        return new MetricDefinition(
                definition.code(),
                definition.label(),
                definition.officialTerm(),
                definition.definition(),
                definition.formula(),
                definition.unit(),
                definition.better(),
                definition.minimumBase(),
                definition.legalSource(),
                definition.confirmed(),
                figures.list("/statistik/"));
    }

    Article article() {
        return Markdown.article(in("""
                ## Contoh pertama

                Satu kalimat tentang [hari kerja](istilah:hari-kerja), dan **satu yang tebal**.

                | Huruf | Mulai |
                |---|---:|
                | A | 88,31 |
                | B | 76,61 |

                ## Contoh kedua

                1. Hitung bagiannya.
                2. Bagi sesudah dijumlahkan.

                > Bagian dijumlahkan, lalu dibagi.
                """, """
                ## First example

                One sentence about [working days](istilah:hari-kerja), and **a bold one**.

                | Letter | From |
                |---|---:|
                | A | 88.31 |
                | B | 76.61 |

                ## Second example

                1. Count the parts.
                2. Divide when they are summed.

                > Sum the parts, then divide.
                """), words.glossary()::address);
    }

    GlossaryTerm term() {
        return words.glossary().terms().getFirst();
    }

    List<Link> terms() {
        return words.glossary().in(term().name());
    }

    /** A score with {@code filled} of 14 indicators; the others could move it a little either way. */
    ScoreView score(@Nullable String score, int filled) {
        BigDecimal middle = score == null ? new BigDecimal("70.00") : new BigDecimal(score);
        return words.scores()
                .view(
                        ExampleInstrument.ORI_2022,
                        score == null ? null : middle,
                        filled,
                        14,
                        middle.subtract(new BigDecimal("9.61")),
                        middle.add(new BigDecimal("8.19")));
    }

    String scoreHeading(String office, String score) {
        return words.scores().heading(office, ExampleInstrument.ORI_2022, new BigDecimal(score));
    }

    PlaceGroup places(String id, String heading, int count) {
        List<PlaceGroup.Place> places = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PlaceGroup.Place(
                        number == 1 ? HOSTILE : "Desa Sayutan " + number,
                        figures.list("/wilayah/"),
                        in("Parang, Kabupaten Magetan", "Parang, Magetan Regency")))
                .toList();
        return new PlaceGroup(id, heading, null, places);
    }
}
