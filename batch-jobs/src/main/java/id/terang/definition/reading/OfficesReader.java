package id.terang.definition.reading;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import id.terang.definition.file.Value;
import id.terang.definition.place.Office;
import id.terang.definition.place.OfficeType;
import java.util.List;

/** Reads {@code offices.csv}. */
public final class OfficesReader {

    private static final List<String> COLUMNS = List.of(
            "code", "name", "short_name", "type", "parent", "area", "function", "valid_from", "valid_to", "source");

    private OfficesReader() {}

    public static List<Office> read(ConfigurationFolder folder) {
        return folder.csv("offices.csv", COLUMNS).stream()
                .map(OfficesReader::office)
                .toList();
    }

    private static Office office(CsvRow row) {
        Value validTo = row.optional("valid_to");
        return new Office(
                row.required("code").code(),
                row.required("name").text(),
                row.required("short_name").text(),
                row.required("type").choice(OfficeType.class),
                row.optionalText("parent"),
                row.required("area").text(),
                row.required("function").text(),
                row.required("valid_from").date(),
                validTo == null ? null : validTo.date(),
                row.required("source").text());
    }
}
