package id.terang.release;

import id.terang.database.CopyTable;
import id.terang.disclosure.Figure;
import id.terang.disclosure.FigureTable;
import id.terang.disclosure.FigureTable.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes protected blocks to the table where tonight's figures wait: many rows at a time, because a connection that
 * reads values cannot COPY at the same moment.
 */
final class FigureWriter {

    private static final @Nullable Object[] NO_NUMBERS = {null, null, null, null, null, null, null};

    private static final int FLUSH_AT = 50_000;

    private final Connection connection;
    private final List<FigureTable> waiting = new ArrayList<>();
    private int waitingRows;

    FigureWriter(Connection connection) {
        this.connection = connection;
    }

    /** Takes a block; it may wait until {@link #flush}. */
    void write(FigureTable table) throws SQLException {
        waiting.add(table);
        waitingRows += table.rows().size();
        if (waitingRows >= FLUSH_AT) {
            flush();
        }
    }

    /** Writes every block that waits. */
    void flush() throws SQLException {
        try (CopyTable copy = new CopyTable(connection, "new_figures")) {
            waiting.forEach(table -> copy(copy, table));
        }
        waiting.clear();
        waitingRows = 0;
    }

    private static void copy(CopyTable copy, FigureTable table) {
        boolean isSnapshot = "now".equals(table.period().kind());
        boolean isBreak = !isSnapshot
                && table.metric()
                        .breaksWithin(table.period().start(), table.period().end());
        String marks = (table.isOpen() && !isSnapshot ? "p" : "") + (isBreak ? "b" : "");
        for (Row row : table.rows()) {
            switch (row.figure()) {
                case Figure.Published published -> add(copy, table, row, "published", marks, numbers(published));
                case Figure.Suppressed hidden -> add(copy, table, row, "suppressed", marks, NO_NUMBERS);
                case Figure.NotAvailable missing -> add(copy, table, row, "not_available", marks, NO_NUMBERS);
                case Figure.NotApplicable impossible -> add(copy, table, row, "not_applicable", marks, NO_NUMBERS);
                case Figure.Computed computed ->
                    throw new IllegalStateException("A figure that disclosure control has not seen: " + row.place());
            }
        }
    }

    private static void add(
            CopyTable copy, FigureTable table, Row row, String state, String marks, @Nullable Object[] numbers) {
        copy.add(
                table.metric().code(),
                table.placeKind(),
                row.place().code(),
                row.place().level(),
                table.period().kind(),
                table.period().start(),
                table.period().end(),
                row.breakdown(),
                row.breakdownValue(),
                state,
                marks,
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6]);
    }

    private static @Nullable Object[] numbers(Figure.Published published) {
        return new @Nullable Object[] {
            published.value(),
            published.numerator(),
            published.denominator(),
            published.base(),
            published.lower(),
            published.upper(),
            published.band()
        };
    }
}
