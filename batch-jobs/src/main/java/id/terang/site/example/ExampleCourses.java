package id.terang.site.example;

import id.terang.site.chart.Caption;
import id.terang.site.chart.Datum;
import id.terang.site.chart.Scale;
import id.terang.site.chart.SmallMultiples;
import id.terang.site.chart.SmallMultiples.Panel;
import id.terang.site.chart.svg.Charts;
import id.terang.site.part.ChartView;
import id.terang.site.part.FigureTable;
import id.terang.site.part.FigureTable.Cell;
import id.terang.site.part.FigureTable.Column;
import id.terang.site.part.FigureTable.Row;
import id.terang.site.part.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up courses at four offices, side by side. */
final class ExampleCourses {

    private static final List<List<String>> VALUES = List.of(
            List.of("412", "398", "440", "455"),
            List.of("95", "[c]", "101", "88"),
            List.of("0", "12", "30", "41"),
            List.of("210", "190", "168", "150"));

    private final ExampleParts parts;

    ExampleCourses(ExampleParts parts) {
        this.parts = parts;
    }

    ChartView view(String id) {
        List<String> offices = List.of("Dinsos Jawa Timur", "Dinsos Magetan", "Dinsos Kota Magelang", "Dinsos Lahat");
        List<String> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> parts.in("TW " + quarter + " 2026", "Q" + quarter + " 2026"))
                .toList();
        String subtitle =
                parts.in("Laporan diterima menurut kantor, satu skala", "Complaints received by office, on one scale");
        String description = parts.in(
                "Dinsos Jawa Timur dari 412 menjadi 455, Dinsos Lahat dari 210 menjadi 150.",
                "Dinsos Jawa Timur from 412 to 455, Dinsos Lahat from 210 to 150.");
        SmallMultiples model = new SmallMultiples(
                new Caption(id + "-gambar", subtitle, description),
                Scale.of(parts.in("laporan", "complaints"), 0),
                SmallMultiples.Mark.BARS,
                quarters,
                IntStream.range(0, VALUES.size())
                        .mapToObj(at -> new Panel(
                                offices.get(at),
                                VALUES.get(at).stream()
                                        .map(ExampleCourses::datum)
                                        .toList()))
                        .toList());
        List<Column> columns = new ArrayList<>(List.of(Column.text(parts.in("Kantor", "Office"))));
        quarters.forEach(quarter -> columns.add(Column.number(quarter)));
        return new ChartView(
                id,
                parts.in("Laporan: naik di 2 kantor, turun di 2 kantor", "Complaints: up at 2 offices, down at 2"),
                subtitle,
                description,
                new Markup(Charts.svg(model, parts.language())),
                null,
                new FigureTable(subtitle, columns, rows(offices)),
                parts.in("Sumber: kiriman data kantor", "Source: deliveries of the offices"),
                null);
    }

    private static List<Row> rows(List<String> offices) {
        return IntStream.range(0, VALUES.size())
                .mapToObj(at -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(offices.get(at))));
                    VALUES.get(at).forEach(value -> cells.add(Cell.of(value)));
                    return new Row(cells);
                })
                .toList();
    }

    private static Datum datum(String value) {
        return "[c]".equals(value) ? Datum.Absent.SUPPRESSED : Datum.of(new BigDecimal(value));
    }
}
