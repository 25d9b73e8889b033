package id.terang.site.chart.svg;

import id.terang.site.chart.BandChart;
import id.terang.site.chart.BandChart.Band;
import id.terang.site.chart.BandChart.Zone;
import id.terang.site.chart.BarChart;
import id.terang.site.chart.BarChart.Bar;
import id.terang.site.chart.Caption;
import id.terang.site.chart.ChartModel;
import id.terang.site.chart.Datum;
import id.terang.site.chart.Datum.Absent;
import id.terang.site.chart.ElementChart;
import id.terang.site.chart.FunnelChart;
import id.terang.site.chart.LineChart;
import id.terang.site.chart.LineChart.Series;
import id.terang.site.chart.MapChart;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SmallMultiples;
import id.terang.site.chart.SmallMultiples.Panel;
import id.terang.site.chart.SpineChart;
import id.terang.site.chart.StackedBarChart;
import id.terang.site.chart.SurvivalChart;
import id.terang.site.chart.SurvivalChart.Step;
import id.terang.site.chart.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** One example of every chart and of every awkward input; tests and the preview page draw all of them. */
final class ChartExamples {

    static final List<Band> COMPLIANCE_BANDS = List.of(
            new Band("E", "Kualitas terendah", number("0"), Zone.RED),
            new Band("D", "Kualitas rendah", number("32"), Zone.RED),
            new Band("C", "Kualitas sedang", number("54"), Zone.YELLOW),
            new Band("B", "Kualitas tinggi", number("78"), Zone.GREEN),
            new Band("A", "Kualitas tertinggi", number("88"), Zone.GREEN));
    static final List<Band> SATISFACTION_BANDS = List.of(
            new Band("D", "Tidak baik", number("25"), Zone.RED),
            new Band("C", "Kurang baik", number("65"), Zone.YELLOW),
            new Band("B", "Baik", number("76.61"), Zone.GREEN),
            new Band("A", "Sangat baik", number("88.31"), Zone.GREEN));
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des").stream()
                    .map(month -> month + " 2026")
                    .toList();

    private ChartExamples() {}

    static List<ChartModel> all() {
        return Stream.of(lines(), bars(), scores(), panels())
                .flatMap(List::stream)
                .toList();
    }

    static List<ChartModel> lines() {
        return List.of(
                new LineChart(
                        caption("garis-target", "Laporan selesai tepat waktu"),
                        Scale.percent(1),
                        MONTHS,
                        List.of(new Series(
                                "Tepat waktu", data("61.2 63 60.5 [c] [c] 68.1 71.4 0 79.3 80.1 82.4 84.0p"))),
                        new Target("Target", number("90"))),
                new LineChart(
                        caption("garis-banyak", "Hari sampai selesai, empat kantor"),
                        Scale.of("hari kerja", 1),
                        MONTHS,
                        List.of(
                                new Series("Dinas Sosial Provinsi Jawa Timur", data("9 9 8 8 8 7 7 7 6 6 6 6")),
                                new Series("Kabupaten Magetan", data("12 11 11 10 [x] 9 8 7 7 6.5 6.4 6.3")),
                                new Series("Kota Magelang", data("5 5 5 4 4 4 4 5 5 5 6 6.1p")),
                                new Series("Kabupaten Lahat", data("14 15 14 13 13 12 12 12 11 11 11 10.8"))),
                        new Target("Batas", number("14"))),
                new LineChart(
                        caption("garis-rentang", "Nilai kepuasan warga (IKM)"),
                        Scale.between("", 2, number("60"), number("100")),
                        List.of("TW I 2025", "TW II 2025", "TW III 2025", "TW IV 2025", "TW I 2026", "TW II 2026"),
                        List.of(new Series(
                                "IKM",
                                List.of(
                                        Datum.of(number("82.10")).within(number("80.2"), number("84.0")),
                                        Datum.of(number("83.40")).within(number("81.5"), number("85.3")),
                                        Datum.of(number("85.00")).within(number("83.0"), number("87.0")),
                                        Datum.of(number("86.90"))
                                                .within(number("85.1"), number("88.7"))
                                                .asBreak(),
                                        Datum.of(number("87.20")).within(number("85.9"), number("88.5")),
                                        Datum.of(number("89.21"))
                                                .within(number("88.0"), number("90.4"))
                                                .asProvisional()))),
                        null),
                new LineChart(
                        caption("garis-kendali", "Laporan diterima, batas wajar"),
                        Scale.of("laporan", 0),
                        MONTHS,
                        List.of(new Series("Laporan", data("101 110 99 108 103 111 98 107 102 109 104 190"))),
                        new Target("Rata-rata", number("111.8")),
                        new LineChart.Limits(number("78.4"), number("145.3"), List.of(11))),
                line("garis-satu-titik", Scale.of("laporan", 0), "[z] [z] 7", 3),
                line("garis-kosong", Scale.of("laporan", 0), "[x] [x] [c] [c]", 4),
                line("garis-tanpa-periode", Scale.of("laporan", 0), "", 0),
                line("garis-rupiah", Scale.of("Rp", 0), "98000000000 0 121769697776", 3));
    }

    static List<ChartModel> panels() {
        List<Panel> offices = List.of(
                new Panel("Dinas Sosial Provinsi Jawa Timur", data("61 63 60 66 70 69 74 76 78 82 80 84p")),
                new Panel("Kabupaten Magetan", data("0 0 [c] [c] 12 [x] 15 18 [z] 20 22 25")),
                new Panel("Kota Magelang", data("100 98 97 99 96 95 99 100 98 97 [x] [x]")),
                new Panel("Kabupaten Lahat", data("[x] [x] [x] [x] [x] [x] [x] [x] [x] [x] [x] [x]")));
        return List.of(
                new SmallMultiples(
                        caption("panel-garis", "Tepat waktu menurut kantor"),
                        Scale.percent(1),
                        SmallMultiples.Mark.LINE,
                        MONTHS,
                        offices),
                new SmallMultiples(
                        caption("panel-batang", "Laporan menurut kantor"),
                        Scale.of("laporan", 0),
                        SmallMultiples.Mark.BARS,
                        MONTHS,
                        offices),
                new SmallMultiples(
                        caption("panel-rupiah", "Belanja menurut kantor"),
                        Scale.of("Rp", 0),
                        SmallMultiples.Mark.BARS,
                        List.of("2024", "2025", "2026"),
                        List.of(
                                new Panel("Kota Magelang", data("98000000000 0 121769697776")),
                                new Panel("Kabupaten Lahat", data("2052025000 1 2p")))),
                new SmallMultiples(
                        caption("panel-terbanyak", "Hari menurut kantor"),
                        Scale.of("hari kerja", 1),
                        SmallMultiples.Mark.LINE,
                        MONTHS,
                        IntStream.range(0, SmallMultiples.MOST)
                                .mapToObj(at -> new Panel(
                                        "Kabupaten Contoh " + at,
                                        IntStream.range(0, 12)
                                                .<Datum>mapToObj(month -> Datum.of(
                                                        new BigDecimal((at * 37 + month * 53) % 190).movePointLeft(1)))
                                                .toList()))
                                .toList()));
    }

    static List<ChartModel> bars() {
        return List.of(
                new BarChart(
                        caption("batang-saluran", "Laporan menurut saluran"),
                        Scale.of("laporan", 0),
                        List.of(
                                new Bar("SP4N-LAPOR!", known("1204"), true),
                                new Bar("Aplikasi Layanan Prima", known("377p")),
                                new Bar("Datang langsung ke loket", known("88")),
                                new Bar("Media sosial", known("0")),
                                new Bar("Surat", Absent.SUPPRESSED),
                                new Bar("Telepon", Absent.NOT_AVAILABLE)),
                        null),
                new BarChart(
                        caption("batang-nama-panjang", "Ketepatan waktu menurut unit"),
                        Scale.percent(1),
                        List.of(
                                new Bar(
                                        "Unit Pelaksana Teknis Pelayanan dan Rehabilitasi Sosial Bina Laras Pasuruan",
                                        known("92.4")),
                                new Bar("UPT PPSAA Nganjuk", known("81.0")),
                                new Bar(
                                        "Balai Pelayanan Sosial Asuhan Anak dan Perlindungan Petirahan Anak Batu-Bojonegoro",
                                        known("7.5"))),
                        new Target("Target", number("90"))),
                new BarChart(
                        caption("batang-rupiah", "Pagu program"),
                        Scale.of("Rp", 0),
                        List.of(
                                new Bar("Rehabilitasi sosial", known("121769697776")),
                                new Bar("Pemberdayaan sosial", known("2052025000")),
                                new Bar("Penanganan bencana", known("0"))),
                        null),
                new BarChart(caption("batang-kosong", "Belum ada bar"), Scale.of("", 0), List.of(), null),
                new StackedBarChart(
                        caption("tumpuk-penutupan", "Cara laporan ditutup"),
                        Scale.percent(0),
                        List.of("Dikonfirmasi warga", "Ditutup tanpa jawaban warga", "Ditutup petugas"),
                        List.of(
                                new StackedBarChart.Row("Dinas Sosial Provinsi Jawa Timur", data("55 30 15")),
                                new StackedBarChart.Row("Kabupaten Magetan", data("80 2 18p")),
                                new StackedBarChart.Row("Kota Magelang", data("60 0 [c]")),
                                new StackedBarChart.Row("Kabupaten Lahat", data("[x] [x] [x]")))));
    }

    static List<ChartModel> scores() {
        return List.of(
                new SurvivalChart(
                        caption("tunggu-selesai", "Lama sampai laporan selesai"),
                        "hari kerja",
                        List.of(
                                step(1, "0.93"),
                                step(2, "0.81"),
                                step(3, "0.74"),
                                step(5, "0.55"),
                                step(6, "0.48"),
                                step(9, "0.31"),
                                step(12, "0.17"),
                                step(15, "0.09"),
                                step(22, "0.04")),
                        6,
                        15,
                        new Target("Batas", number("14"))),
                new SurvivalChart(
                        caption("tunggu-belum", "Lama sampai laporan selesai, kantor baru"),
                        "hari kerja",
                        List.of(step(2, "0.9"), step(4, "0.7")),
                        null,
                        null,
                        null),
                new SurvivalChart(caption("tunggu-kosong", "Tanpa data"), "hari kerja", List.of(), null, null, null),
                band("pita-sedang", known("71.01")),
                band("pita-tertinggi", known("100")),
                band("pita-terendah", known("3.5")),
                band("pita-tidak-ada", Absent.NOT_AVAILABLE),
                new BandChart(
                        caption("pita-ikm", "Mutu pelayanan"),
                        Scale.between("", 2, number("25"), number("100")),
                        SATISFACTION_BANDS,
                        known("89.21")),
                new ElementChart(
                        caption("unsur", "Sembilan unsur kepuasan"),
                        Scale.between("", 2, number("25"), number("100")),
                        SATISFACTION_BANDS,
                        elements()),
                new FunnelChart(
                        caption("corong", "Laporan selesai tepat waktu menurut jumlah laporan"),
                        Scale.percent(1),
                        "laporan",
                        List.of(
                                point("UPT PSTW Jember", "13", "69.2", SpineChart.Comparison.SIMILAR),
                                point("Kabupaten Lahat", "489", "60.3", SpineChart.Comparison.WORSE),
                                point("Kota Magelang", "613", "91.7", SpineChart.Comparison.BETTER)),
                        new Target("Bersama", number("77.2")),
                        List.of(limit("13", "41.2", "100"), limit("100", "64.2", "90.2"), limit("613", "72", "82.4"))),
                new MapChart(caption("peta", "Kunjungan menurut desa"), Scale.of("kunjungan", 0), villages()),
                spine("tulang-jam", SpineChart.Direction.HIGHER_IS_BETTER));
    }

    private static List<Bar> elements() {
        List<String> names = List.of(
                "Persyaratan",
                "Sistem, mekanisme, dan prosedur",
                "Waktu penyelesaian",
                "Biaya/tarif",
                "Produk spesifikasi jenis pelayanan",
                "Kompetensi pelaksana",
                "Perilaku pelaksana",
                "Penanganan pengaduan, saran, dan masukan",
                "Sarana dan prasarana");
        List<Datum> values = data("84.20 82.15 71.30 97.02 85.00 88.31 90.11 62.40 [c]");
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Bar("U" + (at + 1) + " " + names.get(at), values.get(at), at == 2 || at == 7))
                .toList();
    }

    private static ChartModel spine(String id, SpineChart.Direction direction) {
        return new SpineChart(
                caption(id, "IKM unit pelayanan dibanding rata-rata"),
                Scale.between("", 2, number("60"), number("100")),
                List.of(
                        new Bar("UPT PPSAA Nganjuk", interval("94.20", "91.0", "97.1")),
                        new Bar("UPT Bina Laras Pasuruan", interval("88.40", "84.0", "92.2"), true),
                        new Bar(
                                "UPT Pelayanan Sosial Tresna Werdha Jombang di Pare Kediri",
                                interval("80.10", "76.5", "84.2")),
                        new Bar("UPT RSBN Malang", known("86.00")),
                        new Bar("UPT PSAB Sidoarjo", Absent.SUPPRESSED)),
                new Target("Rata-rata", number("87.50")),
                direction);
    }

    /** A dozen made-up villages around a crooked river. */
    private static List<MapChart.Region> villages() {
        List<Datum> values = data("0 3 1 [c] 7 0p [x] 2 4 12 [z] 1");
        return IntStream.range(0, values.size())
                .mapToObj(at -> new MapChart.Region("Desa " + (at + 1), village(at % 4, at / 4), values.get(at)))
                .toList();
    }

    private static Geometry village(int column, int row) {
        return new GeometryFactory().createPolygon(new Coordinate[] {
            corner(column, row),
            corner(column + 1, row),
            corner(column + 1, row + 1),
            corner(column, row + 1),
            corner(column, row)
        });
    }

    private static Coordinate corner(int column, int row) {
        return new Coordinate(111.3 + column * .03 + row % 2 * .01, -7.6 - row * .025 - column % 2 * .007);
    }

    private static FunnelChart.Point point(String label, String base, String share, SpineChart.Comparison side) {
        return new FunnelChart.Point(label, number(base), Datum.of(number(share)), side);
    }

    private static FunnelChart.Limit limit(String base, String low, String high) {
        return new FunnelChart.Limit(number(base), number(low), number(high));
    }

    private static ChartModel band(String id, Datum score) {
        return new BandChart(
                caption(id, "Nilai kepatuhan (penilaian mandiri)"),
                Scale.between("", 2, number("0"), number("100")),
                COMPLIANCE_BANDS,
                score);
    }

    private static ChartModel line(String id, Scale scale, String values, int periods) {
        return new LineChart(
                caption(id, "Laporan diterima"),
                scale,
                MONTHS.subList(0, periods),
                List.of(new Series("Laporan", data(values))),
                null);
    }

    private static Caption caption(String id, String title) {
        return new Caption(id, title, title + ": uraian dengan angka untuk pembaca layar.");
    }

    private static Datum.Known interval(String value, String low, String high) {
        return Datum.of(number(value)).within(number(low), number(high));
    }

    private static Step step(int day, String waiting) {
        return new Step(day, number(waiting));
    }

    private static List<Datum> data(String values) {
        return Stream.of(values.split(" ", -1))
                .filter(value -> !value.isEmpty())
                .map(ChartExamples::known)
                .toList();
    }

    private static Datum known(String text) {
        return switch (text) {
            case "[c]" -> Absent.SUPPRESSED;
            case "[x]" -> Absent.NOT_AVAILABLE;
            case "[z]" -> Absent.NOT_APPLICABLE;
            default ->
                text.endsWith("p")
                        ? Datum.of(number(text.substring(0, text.length() - 1))).asProvisional()
                        : Datum.of(number(text));
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
