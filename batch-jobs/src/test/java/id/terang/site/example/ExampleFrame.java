package id.terang.site.example;

import id.terang.definition.Language;
import id.terang.site.page.CompliancePage;
import id.terang.site.page.ScorecardPage;
import id.terang.site.part.PlaceGroup;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.AsOf;
import id.terang.site.shell.Link;
import id.terang.site.shell.NightStamp;
import id.terang.site.shell.Shell;
import id.terang.site.shell.SiteFrame;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the example pages, and their smaller parts. */
final class ExampleFrame {

    private final Wording words;
    private final ExampleParts parts;

    ExampleFrame(Wording words, ExampleParts parts) {
        this.words = words;
        this.parts = parts;
    }

    Shell shell(String path, String title, Link... breadcrumbs) {
        return new Shell(
                frame(),
                words.language(),
                path,
                title,
                in("Satu kalimat yang mengatakan isi halaman ini.", "One sentence that says what this page holds."),
                List.of(breadcrumbs),
                new AsOf(in("21 November 2026", "21 November 2026"), "2026-11-21"),
                new NightStamp(in("23 November 2026, 05.00 WIB", "23 November 2026, 05:00 WIB"), "2026-11-22.1"),
                true);
    }

    Shell frozen(Shell shell) {
        return new Shell(
                shell.frame(),
                shell.language(),
                shell.path(),
                shell.title(),
                shell.description(),
                shell.breadcrumbs(),
                shell.asOf(),
                null,
                shell.synthetic());
    }

    Link crumb(String path, String text) {
        return new Link(text, Addresses.page(words.language(), path));
    }

    PlaceGroup.Place place(String name, String code, String note) {
        return new PlaceGroup.Place(name, Addresses.office(words.language(), code), note);
    }

    CompliancePage.OfficeScore officeScore(String name, String code, String score, int filled) {
        return new CompliancePage.OfficeScore(
                new Link(name, Addresses.scorecard(words.language(), code)),
                parts.score(score, filled),
                in(
                        "Yang paling menahan: pengelolaan pengaduan, 11,05 poin belum tercapai.",
                        "What holds it back most: complaint handling, 11.05 points not reached."),
                in(
                        "Dengan nilai yang terhitung, nilai kantor menjadi 68,20: C (kualitas sedang, zona kuning).",
                        "With the counted values the score would be 68.20: C (medium quality, yellow zone)."));
    }

    ScorecardPage.Dimension dimension(
            String id, String label, String weight, String score, String contribution, String lost) {
        Link metric = new Link(
                in("Lihat angkanya", "See the number"),
                Addresses.metric(words.language(), "selesai-tepat-waktu"),
                label);
        return new ScorecardPage.Dimension(
                id,
                label,
                weight,
                score.replace('.', ','),
                new BigDecimal(score),
                contribution,
                lost,
                in("2 dari 3 terisi", "2 of 3 filled"),
                in("Poin penuh tiap indikator = bobotnya × 0,2185.", "Full points of an indicator = weight × 0.2185."),
                null,
                List.of(
                        indicator(
                                id,
                                ScorecardPage.Origin.COMPUTED,
                                in("Laporan selesai tepat waktu", "Complaints resolved in time"),
                                metric),
                        indicator(
                                id,
                                ScorecardPage.Origin.ASSESSED,
                                in(
                                        "Maklumat pelayanan ditetapkan dan diumumkan",
                                        "Service pledge adopted and published"),
                                null),
                        new ScorecardPage.Indicator(
                                "indikator-" + id + "-missing",
                                in("Layanan ramah kelompok rentan", "Service for vulnerable groups"),
                                "12,22",
                                null,
                                null,
                                null,
                                in(
                                        "bila penuh, nilai kantor 72,79 (+1,78)",
                                        "if full, the score would be 72.79 (+1.78)"),
                                ScorecardPage.Origin.MISSING,
                                null,
                                null,
                                null,
                                false,
                                null)));
    }

    private ScorecardPage.Indicator indicator(
            String dimension, ScorecardPage.Origin origin, String label, @Nullable Link metric) {
        return new ScorecardPage.Indicator(
                "indikator-" + dimension + "-" + origin.name().toLowerCase(java.util.Locale.ROOT),
                label,
                "12,22",
                in("2 dari 3", "2 of 3"),
                "2 ÷ 3 × 2,67 = 1,78",
                "1,78",
                in("bila penuh, nilai kantor 71,90 (+0,89)", "if full, the score would be 71.90 (+0.89)"),
                origin,
                in("82,4% laporan selesai tepat waktu", "82.4% of complaints resolved in time"),
                origin == ScorecardPage.Origin.ASSESSED
                        ? in(
                                "dinilai 4 November 2026 oleh Sekretariat",
                                "assessed on 4 November 2026 by the secretariat")
                        : null,
                metric,
                origin == ScorecardPage.Origin.COMPUTED,
                origin == ScorecardPage.Origin.ASSESSED ? beside() : null);
    }

    private ScorecardPage.Comparison beside() {
        return new ScorecardPage.Comparison(
                in(
                        "Dinilai sendiri: 3 dari 3; dihitung portal ini dari data: 60,0% (6 dari 10, 4 November 2026).",
                        "Assessed by the office itself: 3 of 3; counted by this portal from data: 60.0% (6 of 10, 4 November 2026)."),
                ScorecardPage.Side.HIGHER,
                new Link(
                        in("Layanan dengan janji layanan terpasang", "Services with a published pledge"),
                        Addresses.metric(words.language(), "maklumat-diumumkan")));
    }

    private SiteFrame frame() {
        return new SiteFrame(
                "Terang",
                in(
                        "Pengaduan, kunjungan, kepuasan warga, dan kepatuhan layanan Dinas Sosial: dihitung ulang setiap malam, lengkap dengan cara menghitungnya.",
                        "Complaints, outreach, satisfaction and compliance of social-affairs offices: counted anew every night, with the arithmetic shown."),
                in("Portal peragaan", "Demonstration portal"),
                "kontak@terang.example",
                new Link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                in(
                        "Lewat LAPOR! (lapor.go.id), SMS 1708, atau pos layanan RW setiap Senin dan Kamis pukul 09.00–12.00.",
                        "Through LAPOR! (lapor.go.id), SMS 1708, or the RW service posts on Mondays and Thursdays from 09:00 to 12:00."),
                in(
                        "Tidak dijawab dalam batas waktu? Ajukan ke atasan kantor itu, lalu ke Ombudsman RI (137).",
                        "No answer in time? Turn to the office’s superior, then to the Ombudsman of Indonesia (137)."),
                null);
    }

    private String in(String id, String en) {
        return words.language() == Language.INDONESIAN ? id : en;
    }
}
