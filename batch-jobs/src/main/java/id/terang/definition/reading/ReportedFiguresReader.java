package id.terang.definition.reading;

import id.terang.definition.ReportedFigure;
import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import id.terang.definition.file.Value;
import java.util.List;

/** Reads {@code reported-figures.csv}. */
public final class ReportedFiguresReader {

    private static final List<String> COLUMNS = List.of(
            "code",
            "office",
            "label_id",
            "label_en",
            "metric",
            "period_start",
            "period_end",
            "printed",
            "value",
            "unit_id",
            "unit_en",
            "base",
            "note_id",
            "note_en",
            "citation",
            "citation_date");

    private ReportedFiguresReader() {}

    public static List<ReportedFigure> read(ConfigurationFolder folder) {
        return folder.csv("reported-figures.csv", COLUMNS).stream()
                .map(ReportedFiguresReader::figure)
                .toList();
    }

    private static ReportedFigure figure(CsvRow row) {
        Value base = row.optional("base");
        return new ReportedFigure(
                row.required("code").code(),
                row.required("office").text(),
                row.text("label"),
                row.optionalText("metric"),
                row.required("period_start").date(),
                row.required("period_end").date(),
                row.required("printed").text(),
                row.required("value").decimal(),
                row.text("unit"),
                base == null ? null : base.decimal(),
                row.text("note"),
                row.required("citation").text(),
                row.required("citation_date").date());
    }
}
