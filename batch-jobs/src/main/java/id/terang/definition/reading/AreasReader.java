package id.terang.definition.reading;

import id.terang.definition.file.ConfigurationFolder;
import id.terang.definition.file.CsvRow;
import id.terang.definition.file.Value;
import id.terang.definition.place.Area;
import id.terang.definition.place.AreaLevel;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code areas.csv}. */
public final class AreasReader {

    private static final List<String> COLUMNS = List.of("code", "name", "level", "parent", "source");
    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]{1,64}");

    private AreasReader() {}

    public static List<Area> read(ConfigurationFolder folder) {
        return folder.csv("areas.csv", COLUMNS).stream().map(AreasReader::area).toList();
    }

    private static Area area(CsvRow row) {
        Value code = row.required("code");
        if (!CODE.matcher(code.text()).matches()) {
            code.wrong("a code of 1 to 64 lower-case letters, digits, dots and hyphens");
        }
        return new Area(
                code.text(),
                row.required("name").text(),
                row.required("level").choice(AreaLevel.class),
                row.optionalText("parent"),
                row.required("source").text());
    }
}
