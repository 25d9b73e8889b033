package id.terang.site.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.terang.definition.Metric;
import id.terang.site.figure.Mark;
import id.terang.site.figure.State;
import id.terang.site.figure.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The download of one metric: every released figure, one row each. Columns are only ever added, at the end. */
public final class FigureCsv {

    /** Names of the columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "metric",
            "office",
            "area",
            "period_start",
            "period_end",
            "breakdown",
            "value",
            "state",
            "numerator",
            "denominator",
            "base",
            "unit",
            "as_of",
            "release",
            "breakdown_value",
            "period",
            "lower",
            "upper",
            "band",
            "marks",
            "synthetic");

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private FigureCsv() {}

    /**
     * Writes UTF-8, comma, {@code \n}, numbers with a dot; closes the stream.
     *
     * @return rows written, the header not counted
     */
    public static long write(Connection connection, Metric metric, OutputStream target)
            throws SQLException, IOException {
        long[] rows = {0};
        String unit = safe(metric.unit().id());
        try (Writer text = new java.io.OutputStreamWriter(target, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            FigureRows.stream(connection, metric.code(), row -> {
                csv.writeRecord(cells(row, unit));
                rows[0]++;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return rows[0];
    }

    private static List<String> cells(FigureRow row, String unit) {
        boolean isOffice = row.placeKind().equals("office");
        Value.@Nullable Published number = row.value() instanceof Value.Published published ? published : null;
        return List.of(
                row.metric(),
                isOffice ? safe(row.place()) : "",
                isOffice ? "" : safe(row.place()),
                row.period().start().toString(),
                row.period().end().toString(),
                row.breakdown(),
                number == null ? "" : number.value().toPlainString(),
                state(row.value().state()),
                number == null ? "" : count(number.numerator()),
                number == null ? "" : count(number.denominator()),
                number == null ? "" : count(number.base()),
                unit,
                row.asOf().toString(),
                row.release(),
                safe(row.breakdownValue()),
                row.periodKind(),
                number == null || number.lower() == null ? "" : number.lower().toPlainString(),
                number == null || number.upper() == null ? "" : number.upper().toPlainString(),
                number == null || number.band() == null ? "" : safe(number.band()),
                row.marks().stream().map(Mark::letter).collect(Collectors.joining()),
                row.synthetic() ? "true" : "false");
    }

    /** One vocabulary: {@code published} or the symbol that pages and charts show. */
    static String state(State state) {
        return state == State.PUBLISHED ? "published" : state.symbol();
    }

    private static String count(@Nullable BigDecimal part) {
        return part == null ? "" : part.stripTrailingZeros().toPlainString();
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never come here. */
    static String safe(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
