package id.terang.site.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The CSV as Excel opens it with one click where a comma is the decimal sign: byte order mark, semicolons, decimal commas. A code is
 * written as the formula {@code ="35.20"}, the only form that Excel leaves a text; else 35.20 becomes a number and 1-2 a day.
 */
final class ExcelCsv implements RowTaker {

    private static final FigureColumn[] COLUMNS = FigureColumn.values();

    private final CsvWriter csv;

    ExcelCsv(OutputStream target) throws IOException {
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.write('\ufeff');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(FigureColumn.headers());
    }

    @Override
    public void row(String[] cells) {
        CsvWriter.CsvWriterRecord row = csv.writeRecord();
        for (int column = 0; column < COLUMNS.length; column++) {
            row.writeField(forExcel(COLUMNS[column].type(), cells[column]));
        }
        row.endRecord();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String forExcel(FigureColumn.Type type, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (type) {
            case CODE -> "=\"" + cell + '"';
            case NUMBER -> cell.replace('.', ',');
            case WORD, DAY, FLAG -> cell;
        };
    }
}
