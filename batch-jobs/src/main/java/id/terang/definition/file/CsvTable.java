package id.terang.definition.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.terang.definition.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file with a header into rows that know their line. */
final class CsvTable {

    private CsvTable() {}

    static List<CsvRow> read(String where, String text, List<String> columns, Problems problems) {
        if (text.isBlank()) {
            return List.of();
        }
        List<CsvRecord> records = records(where, text, problems);
        if (records.isEmpty() || !hasColumns(where, records.getFirst().getFields(), columns, problems)) {
            return List.of();
        }
        List<String> header = records.getFirst().getFields();
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            String place = where + ":" + record.getStartingLineNumber();
            if (record.getFieldCount() == header.size()) {
                Map<String, String> cells = new HashMap<>();
                for (int index = 0; index < header.size(); index++) {
                    cells.put(header.get(index), record.getField(index).strip());
                }
                rows.add(new CsvRow(problems, place, cells));
            } else {
                problems.add(
                        place,
                        "has " + record.getFieldCount() + " fields; expected " + header.size()
                                + " (quote a text that contains a comma)");
            }
        }
        return rows;
    }

    private static List<CsvRecord> records(String where, String text, Problems problems) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException failure) {
            problems.add(where, "is not CSV: " + failure.getMessage());
        }
        return records;
    }

    private static boolean hasColumns(String where, List<String> header, List<String> columns, Problems problems) {
        List<String> missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        List<String> unknown =
                header.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            problems.add(where + ":1", "lacks the columns " + String.join(", ", missing));
        }
        if (!unknown.isEmpty()) {
            problems.add(where + ":1", "has unknown columns " + String.join(", ", unknown));
        }
        return missing.isEmpty();
    }
}
