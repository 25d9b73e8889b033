package id.terang.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.terang.definition.Source;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A template as text: title rows where the source has them, then the names. */
final class CsvTemplate {

    private CsvTemplate() {}

    static void write(Path file, Source source, Header header, List<Map<Header.Place, Object>> rows)
            throws IOException {
        int width = header.places().size();
        try (Writer text = new OutputStreamWriter(Files.newOutputStream(file), source.charset());
                CsvWriter writer =
                        CsvWriter.builder().fieldSeparator(source.delimiter()).build(text)) {
            if (source.charset().equals(StandardCharsets.UTF_8)) {
                text.write(GuideText.BYTE_ORDER_MARK);
            }
            for (int row = 1; row < source.lastHeaderRow(); row++) {
                List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
                if (row < source.headerRow()) {
                    cells.set(0, source.label().id());
                }
                writer.writeRecord(cells);
            }
            writer.writeRecord(header.names());
            for (Map<Header.Place, Object> row : rows) {
                writer.writeRecord(header.places().stream()
                        .map(place -> cell(place, row, source))
                        .toList());
            }
        }
    }

    private static String cell(Header.Place place, Map<Header.Place, Object> row, Source source) {
        Source.Column column = place.leading();
        return column == null ? "" : Example.text(row.getOrDefault(place, ""), column, source);
    }
}
