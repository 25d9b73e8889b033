package id.terang.site.example;

import id.terang.definition.Language;
import id.terang.site.figure.Figure;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.FigureView;
import id.terang.site.render.Wording;
import id.terang.site.shell.Addresses;
import id.terang.site.shell.Link;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up figures and tables of them, in one language. */
final class ExampleFigures {

    private final Wording words;

    ExampleFigures(Wording words) {
        this.words = words;
    }

    List<FigureView> headline() {
        return List.of(onTime(), waiting(), index(), villages());
    }

    FigureView onTime() {
        return view(
                ExampleMetrics.share(ExampleMetrics.ON_TIME, 10, "82.4", "1204", "1461"),
                ExampleMetrics.share(ExampleMetrics.ON_TIME, 9, "78.1", "1101", "1410"));
    }

    FigureView waiting() {
        return view(
                ExampleMetrics.figure(ExampleMetrics.WAITING, 10, "6", null, null, "1675", "5", "7", null),
                ExampleMetrics.figure(ExampleMetrics.WAITING, 9, "7", null, null, "1502", "6", "8", null));
    }

    FigureView index() {
        return view(
                ExampleMetrics.figure(ExampleMetrics.INDEX, 10, "86.93", null, null, "2118", "86.12", "87.74", "B"),
                ExampleMetrics.figure(ExampleMetrics.INDEX, 9, "86.41", null, null, "1930", "85.60", "87.22", "B"));
    }

    FigureView villages() {
        return view(ExampleMetrics.share(ExampleMetrics.VILLAGES, 10, "65.1", "41", "63"), null);
    }

    FigureView zero() {
        return view(ExampleMetrics.share(ExampleMetrics.VILLAGES, 10, "0.0", "0", "63"), null);
    }

    FigureView without(Value value) {
        return view(ExampleMetrics.figure(ExampleMetrics.OPEN_LATE, 10, value, List.of()), null);
    }

    /** As long as a number of a public budget gets. */
    FigureView longest() {
        return view(
                ExampleMetrics.figure(ExampleMetrics.SPENT, 10, "121769697776", null, null, "4310", null, null, null),
                null);
    }

    FigureView provisional() {
        return view(provisionalZero(), null);
    }

    Cell cell(Figure figure) {
        Cell cell = words.figures().cell(figure, true);
        return new Cell(
                cell.text(),
                cell.state(),
                null,
                cell.marks(),
                cell.href(),
                cell.unit(),
                cell.note(),
                cell.bar(),
                false);
    }

    Cell withMarks(Mark... marks) {
        return cell(ExampleMetrics.figure(ExampleMetrics.RECEIVED, 11, number("318"), List.of(marks)));
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
                        row(
                                ExampleMetrics.figure(ExampleMetrics.SPENT, 10, new Value.NotApplicable(), List.of()),
                                null),
                        row(provisionalZero(), null),
                        row(ExampleMetrics.share(ExampleMetrics.VILLAGES, 10, "0.0", "0", "63"), "0")));
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
                        office("Dinas Sosial Provinsi Jawa Timur", "84.2", "712", "846", in("1.204", "1,204")),
                        office("Dinas Sosial Kabupaten Magetan", "79.9", "243", "304", "318"),
                        office("Dinas Sosial Kota Magelang", "91.0", "202", "222", "231"),
                        office(ExampleParts.HOSTILE, "52.8", "47", "89", "131")),
                Row.of(
                        Cell.of(in("Semua kantor", "All offices")),
                        Cell.of(in("82,4", "82.4")),
                        Cell.of(in("1.884", "1,884")),
                        Cell.of("257")));
    }

    /** A table that waits for its first row. */
    FigureTable empty() {
        return new FigureTable(in("Kunjungan", "Visits"), List.of(Column.text(in("Desa", "Village"))), List.of());
    }

    private Row row(Figure figure, @Nullable String bar) {
        String label = figure.metric().label().in(words.language());
        Cell value = cell(figure).withBar(bar == null ? null : new BigDecimal(bar));
        boolean isPublished = figure.state() == State.PUBLISHED;
        return Row.of(
                Cell.link(label, list("/statistik/")),
                value,
                Cell.of(isPublished ? in("sama dengan bulan sebelumnya", "same as the month before") : "–"));
    }

    private Row office(String name, String value, String numerator, String due, String received) {
        return Row.of(
                Cell.link(name, list("/kantor/")),
                cell(ExampleMetrics.share(ExampleMetrics.ON_TIME, 10, value, numerator, due))
                        .withBar(new BigDecimal(value)),
                Cell.of(received),
                Cell.without(State.SUPPRESSED));
    }

    private Figure provisionalZero() {
        return ExampleMetrics.figure(ExampleMetrics.RECEIVED, 11, number("0"), List.of(Mark.PROVISIONAL, Mark.REVISED));
    }

    private static Value.Published number(String value) {
        return new Value.Published(new BigDecimal(value), null, null, new BigDecimal(value), null, null, null);
    }

    /** With all its words, but no row in the open data, and its arithmetic where every portal has a page. */
    private FigureView view(Figure now, @Nullable Figure before) {
        FigureView view = words.figures().view(now, before);
        Link how = view.how();
        return new FigureView(
                view.label(),
                view.period(),
                view.value(),
                view.unit(),
                view.state(),
                null,
                view.marks(),
                view.band(),
                view.base(),
                view.interval(),
                view.change(),
                view.yearlyChange(),
                how == null ? null : new Link(how.text(), list("/statistik/"), how.context()));
    }

    /** A page that every portal has. */
    String list(String path) {
        return Addresses.page(words.language(), path);
    }

    /** The words of the language the examples are in. */
    String in(String id, String en) {
        return words.language() == Language.INDONESIAN ? id : en;
    }
}
