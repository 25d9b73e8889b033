package id.terang.site.example;

import id.terang.definition.Instrument;
import id.terang.definition.Language;
import id.terang.definition.Text;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.FigureView;
import id.terang.site.part.Markup;
import id.terang.site.part.Notice;
import id.terang.site.part.PlaceGroup;
import id.terang.site.part.ReportedView;
import id.terang.site.part.ScoreView;
import id.terang.site.part.ThemeSection;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parts of the example pages, in one language. */
final class ExampleParts {

    /** A name that tries to break out of the page: markup, quotes, and a mark that turns the writing direction. */
    static final String HOSTILE = "Pos <script>alert(\"x\")</script> 'RW 01' \u202E\u05D0&amp;";

    private static final Instrument INSTRUMENT = new Instrument(
            "ORI-2022",
            new Text("Instrumen ORI-2022", "Instrument ORI-2022"),
            "Peraturan Ombudsman 22/2016",
            LocalDate.of(2022, 1, 1),
            null,
            true,
            2,
            List.of(),
            List.of(
                    band("A", "88.00", "Kualitas tertinggi", "Highest quality", "green"),
                    band("B", "78.00", "Kualitas tinggi", "High quality", "green"),
                    band("C", "54.00", "Kualitas sedang", "Medium quality", "yellow"),
                    band("D", "32.00", "Kualitas rendah", "Low quality", "red"),
                    band("E", "0", "Kualitas terendah", "Lowest quality", "red")),
            null);

    private static final List<String> VALUES =
            List.of("61.2", "63.0", "60.4", "66.9", "70.1", "69.5", "74.8", "76.0", "78.1", "82.4");

    private final Wording words;

    ExampleParts(Wording words) {
        this.words = words;
    }

    String in(String id, String en) {
        return words.language() == Language.INDONESIAN ? id : en;
    }

    List<FigureView> headline() {
        return List.of(onTime(), waiting(), index(), villages());
    }

    FigureView onTime() {
        return words.figures()
                .view(
                        ExampleMetrics.share(ExampleMetrics.ON_TIME, 10, "82.4", "1204", "1461"),
                        ExampleMetrics.share(ExampleMetrics.ON_TIME, 9, "78.1", "1101", "1410"));
    }

    FigureView waiting() {
        return words.figures()
                .view(
                        ExampleMetrics.figure(ExampleMetrics.WAITING, 10, "6", null, null, "1675", "5", "7", null),
                        ExampleMetrics.figure(ExampleMetrics.WAITING, 9, "7", null, null, "1502", "6", "8", null));
    }

    FigureView index() {
        return words.figures()
                .view(
                        ExampleMetrics.figure(
                                ExampleMetrics.INDEX, 10, "86.93", null, null, "2118", "86.12", "87.74", "B"),
                        ExampleMetrics.figure(
                                ExampleMetrics.INDEX, 9, "86.41", null, null, "1930", "85.60", "87.22", "B"));
    }

    FigureView villages() {
        return words.figures().view(ExampleMetrics.share(ExampleMetrics.VILLAGES, 10, "65.1", "41", "63"), null);
    }

    FigureView without(Value value) {
        return words.figures().view(ExampleMetrics.figure(ExampleMetrics.OPEN_LATE, 10, value, List.of()), null);
    }

    FigureView provisional() {
        return words.figures()
                .view(
                        ExampleMetrics.figure(
                                ExampleMetrics.RECEIVED,
                                11,
                                new Value.Published(new BigDecimal("0"), null, null, BigDecimal.ZERO, null, null, null),
                                List.of(Mark.PROVISIONAL, Mark.REVISED)),
                        null);
    }

    Cell cell(Figure figure) {
        return words.figures().cell(figure, true);
    }

    FigureTable spine() {
        return new FigureTable(
                in("Oktober 2026", "October 2026"),
                List.of(
                        Column.text(in("Angka", "Number")),
                        Column.number(in("Nilai", "Value")),
                        Column.text(in("Perubahan", "Change"))),
                List.of(
                        row(ExampleMetrics.share(ExampleMetrics.ON_TIME, 10, "82.4", "1204", "1461"), "82.4"),
                        row(
                                ExampleMetrics.figure(
                                        ExampleMetrics.WAITING, 10, "6", null, null, "1675", "5", "7", null),
                                null),
                        row(
                                ExampleMetrics.figure(ExampleMetrics.OPEN_LATE, 10, new Value.Suppressed(), List.of()),
                                null),
                        row(ExampleMetrics.figure(ExampleMetrics.INDEX, 10, new Value.NotAvailable(), List.of()), null),
                        row(ExampleMetrics.share(ExampleMetrics.VILLAGES, 10, "0.0", "0", "63"), "0")));
    }

    private Row row(Figure figure, @Nullable String bar) {
        String label = figure.metric().label().in(words.language());
        Cell value = cell(figure).withBar(bar == null ? null : new BigDecimal(bar));
        String change = figure.state() == State.PUBLISHED ? words.texts().get("change.same", "–") : "–";
        return Row.of(
                Cell.link(
                        label,
                        Addresses.metric(words.language(), figure.metric().code())),
                value,
                Cell.of(change));
    }

    FigureTable byOffice() {
        return new FigureTable(
                in("Selesai dalam batas waktu, Oktober 2026", "Resolved within the legal limit, October 2026"),
                List.of(
                        Column.text(in("Kantor", "Office")),
                        Column.number(in("Nilai", "Value")),
                        Column.number(in("Laporan", "Complaints")),
                        Column.number(in("Terlambat", "Late"))),
                List.of(
                        office("Dinas Sosial Provinsi Jawa Timur", "dinsos-jatim", "84.2", "712", "846", "1.204"),
                        office("Dinas Sosial Kabupaten Magetan", "dinsos-magetan", "79.9", "243", "304", "318"),
                        office("Dinas Sosial Kota Magelang", "dinsos-kota-magelang", "91.0", "202", "222", "231"),
                        office("Dinas Sosial Kabupaten Lahat", "dinsos-lahat", "52.8", "47", "89", "131")),
                Row.of(Cell.of(in("Semua kantor", "All offices")), Cell.of("82,4"), Cell.of("1.884"), Cell.of("257")));
    }

    private Row office(String name, String code, String value, String numerator, String due, String received) {
        return Row.of(
                Cell.link(name, Addresses.office(words.language(), code)),
                cell(ExampleMetrics.share(ExampleMetrics.ON_TIME, 10, value, numerator, due))
                        .withBar(new BigDecimal(value)),
                Cell.of(received),
                Cell.without(State.SUPPRESSED));
    }

    ChartView chart(String id) {
        List<Figure> figures = IntStream.rangeClosed(1, 10)
                .mapToObj(month -> ExampleMetrics.share(
                        ExampleMetrics.ON_TIME, month, VALUES.get(month - 1), "120" + month, "1461"))
                .toList();
        List<Row> rows = figures.stream()
                .map(figure -> Row.of(Cell.of(words.dates().period(figure.period())), cell(figure)))
                .toList();
        String finding = in("Makin banyak laporan selesai tepat waktu", "More complaints are resolved in time");
        return new ChartView(
                id,
                finding,
                in(
                        "Persen laporan, semua kantor, Januari–Oktober 2026",
                        "Percent of complaints, all offices, January–October 2026"),
                words.sentences().trend(figures),
                new Markup(ExampleChart.svg(
                        id + "-gambar",
                        finding,
                        words.sentences().trend(figures),
                        figures.stream()
                                .map(figure -> words.dates().shortPeriod(figure.period()))
                                .toList(),
                        figures.stream()
                                .map(figure -> words.figures().data(figure).value())
                                .toList(),
                        words.language())),
                null,
                new FigureTable(
                        in("Selesai dalam batas waktu menurut bulan", "Resolved within the limit by month"),
                        List.of(Column.text(in("Bulan", "Month")), Column.number("%")),
                        rows),
                in(
                        "Sumber: SP4N-LAPOR!, Layanan Prima, loket · 14.902 laporan",
                        "Source: SP4N-LAPOR!, Layanan Prima, counters · 14,902 complaints"),
                new Link("CSV", Addresses.csv("selesai-tepat-waktu"), finding));
    }

    ThemeSection section(String id, String heading, String sentence) {
        return new ThemeSection(
                id,
                heading,
                sentence,
                List.of(onTime(), waiting(), without(new Value.Suppressed())),
                List.of(chart("grafik-" + id)),
                List.of(byOffice()),
                new Link(
                        in("Semua tentang pengaduan", "Everything about complaints"),
                        Addresses.page(words.language(), "/pengaduan/")));
    }

    List<Notice> notices() {
        return List.of(
                new Notice(
                        Notice.Kind.GAP,
                        in("Survei triwulan III belum diterima", "The survey of the third quarter has not arrived"),
                        in(
                                "Kiriman terakhir 30 Juni 2026. Nilai kepuasan di bawah dari triwulan II. Menunggu kantor; ditanyakan 15 Oktober 2026.",
                                "Last delivery 30 June 2026. The satisfaction score below is of the second quarter. Waiting for the office; asked on 15 October 2026."),
                        null),
                new Notice(
                        Notice.Kind.CORRECTED,
                        in("Laporan Oktober: 312 menjadi 318", "Complaints in October: 312 became 318"),
                        in("Enam laporan tiba dalam kiriman susulan.", "Six complaints came with a late delivery."),
                        new Link(in("Rincian", "Details"), Addresses.page(words.language(), "/perubahan/"))));
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

    ScoreView score(@Nullable String score, int filled) {
        return words.scores()
                .view(
                        INSTRUMENT,
                        score == null ? null : new BigDecimal(score),
                        filled,
                        14,
                        new BigDecimal("61.40"),
                        new BigDecimal("79.20"));
    }

    String scoreHeading(String office, String score) {
        return words.scores().heading(office, INSTRUMENT, new BigDecimal(score));
    }

    PlaceGroup places(String id, String heading, int count) {
        List<PlaceGroup.Place> places = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PlaceGroup.Place(
                        number == 1 ? HOSTILE : "Desa Sayutan " + number,
                        Addresses.area(words.language(), "35.20.02.20" + (number < 10 ? "0" + number : number)),
                        in("Parang, Kabupaten Magetan", "Parang, Magetan Regency")))
                .toList();
        return new PlaceGroup(id, heading, null, places);
    }

    private static Instrument.Band band(String code, String minimum, String id, String en, String zone) {
        return new Instrument.Band(code, new BigDecimal(minimum), new Text(id, en), zone);
    }
}
