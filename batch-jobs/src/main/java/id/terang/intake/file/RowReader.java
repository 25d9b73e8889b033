package id.terang.intake.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time. A cursor and not a list of records: a delivery may hold millions. */
public interface RowReader extends AutoCloseable {

    /** Moves to the next row; false at the end of the file. */
    boolean next();

    /** Number of the row in the file, 1-based; {@code header-row} counts in these. */
    int row();

    /** Where a person finds the row: line of a text editor, row of a spreadsheet. */
    int line();

    /** True when no cell of the row has anything but blanks. */
    boolean isBlank();

    /** Cells of the row; -1 when the format does not say (a spreadsheet leaves out empty cells at the end). */
    int width();

    /** Cells of the row without the empty ones at its end; only asked where there is a width. */
    default int filled() {
        return width();
    }

    /** Text of one kept cell; null when the row has no such cell. */
    @Nullable
    String text(int column);

    /** True when a spreadsheet holds a number in the cell (a date may be one). */
    boolean isNumber(int column);

    /** All cells of the row, while no columns were chosen yet: for the header. */
    List<String> cells();

    /** From the next row on, only these columns become text; the others are read past and never stored anywhere. */
    void keep(boolean[] columns);

    /** Days between day 0 of the file's serial dates and 1970-01-01; only a spreadsheet has serial dates. */
    default int epochOfSerials() {
        return 25_569;
    }

    @Override
    void close() throws IOException;
}
