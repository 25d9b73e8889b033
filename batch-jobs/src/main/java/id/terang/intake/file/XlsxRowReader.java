package id.terang.intake.file;

import id.terang.definition.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of one sheet of a workbook, streamed. A formula counts as the value that Excel stored beside it. */
final class XlsxRowReader implements RowReader {

    /** Excel counts to 1E308; 1E999999999, written by hand, would fill the memory with zeros. */
    private static final int MOST_DIGITS = 400;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private boolean @Nullable [] kept;
    private @Nullable Row current;

    private XlsxRowReader(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static XlsxRowReader open(Path file, Source source) throws IOException {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            return new XlsxRowReader(workbook, sheet(workbook, source.sheet()));
        } catch (RefusedDelivery refusal) {
            close(workbook);
            throw refusal;
        } catch (IOException | RuntimeException failure) {
            close(workbook);
            throw WorkbookCheck.damaged();
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, String wanted) {
        List<Sheet> sheets = workbook.getSheets().toList();
        for (Sheet sheet : sheets) {
            if (sheet.getName().strip().equalsIgnoreCase(wanted.strip())) {
                return sheet;
            }
        }
        if (wanted.matches("[1-9][0-9]?") && Integer.parseInt(wanted) <= sheets.size()) {
            return sheets.get(Integer.parseInt(wanted) - 1);
        }
        throw WorkbookCheck.noSheet(wanted, sheets.stream().map(Sheet::getName).toList());
    }

    @Override
    public boolean next() {
        try {
            if (!rows.hasNext()) {
                current = null;
                return false;
            }
            current = rows.next();
            return true;
        } catch (RuntimeException failure) {
            // The library reports a cut or malformed sheet by several kinds of unchecked exceptions.
            throw WorkbookCheck.damaged();
        }
    }

    @Override
    public int row() {
        return now().getRowNum();
    }

    @Override
    public int line() {
        return now().getRowNum();
    }

    @Override
    public boolean isBlank() {
        for (Cell cell : now()) {
            if (cell != null && !textOf(cell).isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int width() {
        return -1;
    }

    @Override
    public @Nullable String text(int column) {
        if (kept == null || column >= kept.length || !kept[column]) {
            return null;
        }
        Cell cell = cell(column);
        return cell == null ? null : textOf(cell);
    }

    @Override
    public boolean isNumber(int column) {
        Cell cell = cell(column);
        return cell != null && cell.getValue() instanceof BigDecimal;
    }

    @Override
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (Cell cell : now()) {
            cells.add(cell == null ? "" : textOf(cell));
        }
        return cells;
    }

    @Override
    public void keep(boolean[] columns) {
        kept = columns.clone();
    }

    /** Days between Excel's day 0 in this workbook and 1970-01-01. */
    @Override
    public int epochOfSerials() {
        return workbook.isDate1904() ? 24_107 : 25_569;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private Row now() {
        if (current == null) {
            throw new IllegalStateException("No current row");
        }
        return current;
    }

    private @Nullable Cell cell(int column) {
        Row row = now();
        return row.hasCell(column) ? row.getCell(column) : null;
    }

    private static String textOf(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            if (Math.abs((long) number.scale()) > MOST_DIGITS) {
                return number.toString();
            }
            return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
        }
        if (cell.getType() == CellType.ERROR && cell.getRawValue() != null) {
            return cell.getRawValue();
        }
        return value == null ? "" : value.toString();
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
