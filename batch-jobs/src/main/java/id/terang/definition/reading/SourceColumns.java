package id.terang.definition.reading;

import id.terang.definition.Source;
import id.terang.definition.Source.Column;
import id.terang.definition.Source.RowMark;
import id.terang.definition.file.Mapping;
import id.terang.definition.file.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the columns of a source: each fills a field, or says that it is dropped. */
final class SourceColumns {

    private SourceColumns() {}

    static Column column(Mapping part) {
        Value field = part.optional("field");
        boolean isPrivate = part.optional("private", "false").flag();
        boolean dropped = part.optional("dropped", "false").flag();
        if (field != null && (isPrivate || dropped)) {
            field.wrong("no field: a private or dropped column fills none");
        }
        if (field == null && !isPrivate && !dropped) {
            part.required("field");
        }
        return new Column(
                part.required("name").text(),
                part.optional("occurrence", "0").integer(),
                isPrivate || dropped || field == null ? null : field.text(),
                isPrivate,
                part.optional("required", "false").flag(),
                part.optional("type", "text").choice(Source.Type.class),
                part.values("formats").stream().map(DatePatterns::pattern).toList(),
                separator(part.optional("decimal-separator", ".")),
                part.texts("units"),
                values(part),
                part.optionalText("other"),
                part.optionalText("default"));
    }

    static RowMark rowMark(Mapping part) {
        return new RowMark(part.required("column").text(), part.texts("values"));
    }

    private static Map<String, String> values(Mapping part) {
        Map<String, String> values = new LinkedHashMap<>();
        part.table("values").forEach((text, code) -> values.put(text, code.text()));
        return values;
    }

    private static char separator(Value value) {
        if (!value.text().equals(".") && !value.text().equals(",")) {
            value.wrong("\".\" or \",\"");
            return '.';
        }
        return value.text().charAt(0);
    }
}
