package id.terang.sample.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A delivery as comma- or semicolon-separated text. */
final class CsvDelivery extends DeliveryFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> WITH_BYTE_ORDER_MARK = Set.of("layanan-prima");
    private static final int BUFFER = 1 << 16;

    private final CellValues cells;
    private final CsvWriter writer;
    private final List<DateTimeFormatter> dates;
    private final String[] line;

    CsvDelivery(Path file, Source source, CellValues cells) throws IOException {
        this.cells = cells;
        this.dates = cells.columns().stream().map(CsvDelivery::dateFormat).toList();
        this.line = new String[cells.columns().size()];
        OutputStream bytes = Files.newOutputStream(file);
        Writer text = new OutputStreamWriter(bytes, source.charset());
        if (WITH_BYTE_ORDER_MARK.contains(source.code())) {
            text.write(BYTE_ORDER_MARK);
        }
        this.writer = CsvWriter.builder()
                .fieldSeparator(source.delimiter())
                .bufferSize(BUFFER)
                .build(text);
        for (int above = 1; above < source.headerRow(); above++) {
            writer.writeRecord(source.label().id());
        }
        writer.writeRecord(cells.columns().stream().map(Column::name).toArray(String[]::new));
    }

    private static DateTimeFormatter dateFormat(Column column) {
        if (column.formats().isEmpty()) {
            return column.type() == Source.Type.DATE_TIME
                    ? DateTimeFormatter.ISO_LOCAL_DATE_TIME
                    : DateTimeFormatter.ISO_LOCAL_DATE;
        }
        return DateTimeFormatter.ofPattern(column.formats().getFirst(), Locale.ROOT);
    }

    @Override
    public void write(Row row) {
        for (int index = 0; index < line.length; index++) {
            line[index] = text(cells.of(row, index), index);
        }
        writer.writeRecord(line);
    }

    private String text(@Nullable Object value, int index) {
        return switch (value) {
            case null -> "";
            case TemporalAccessor moment -> dates.get(index).format(moment);
            case BigDecimal number ->
                number.toPlainString().replace('.', cells.columns().get(index).decimalSeparator());
            default -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
