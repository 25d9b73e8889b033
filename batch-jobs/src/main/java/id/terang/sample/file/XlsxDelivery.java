package id.terang.sample.file;

import id.terang.definition.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A delivery as a spreadsheet, with dates and numbers as the spreadsheet keeps them. */
final class XlsxDelivery extends DeliveryFile {

    private final Path file;
    private final CellValues cells;
    private final OutputStream bytes;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxDelivery(Path file, Source source, CellValues cells) throws IOException {
        this.file = file;
        this.cells = cells;
        this.bytes = new BufferedOutputStream(Files.newOutputStream(file));
        this.workbook = new Workbook(bytes, "Terang", "1.0");
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        this.sheet = workbook.newWorksheet(isNumber(source.sheet()) ? "Lembar1" : source.sheet());
        for (; line < source.headerRow() - 1; line++) {
            sheet.value(line, 0, line == 0 ? source.label().id() : "Peragaan: data buatan");
        }
        for (int index = 0; index < cells.columns().size(); index++) {
            sheet.value(line, index, cells.columns().get(index).name());
            if (cells.columns().get(index).type() == Source.Type.DATE) {
                sheet.style(index).format("dd/mm/yyyy").set();
            }
        }
        line++;
    }

    private static boolean isNumber(String sheet) {
        return sheet.chars().allMatch(Character::isDigit);
    }

    @Override
    public void write(Row row) {
        for (int index = 0; index < cells.columns().size(); index++) {
            put(index, cells.of(row, index));
        }
        line++;
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            case Number number -> sheet.value(line, column, number);
            default -> sheet.value(line, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        bytes.close();
        StableWorkbook.settle(file);
    }
}
