package id.terang.site.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.data.JsonFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Public registers as open data: {@code /data/daftar/<code>.csv} and {@code .json}. Columns: source, key, office, area, the
 * fields of the register by name, citation, synthetic, late. Codes, days as yyyy-MM-dd, numbers with a point.
 */
public final class RegisterFiles {

    private static final String FOLDER = "data/daftar/";

    private RegisterFiles() {}

    public static String csvPath(Register register) {
        return FOLDER + register.code() + ".csv";
    }

    public static String jsonPath(Register register) {
        return FOLDER + register.code() + ".json";
    }

    /** The names of the columns, in their order. */
    public static List<String> columns(Register register) {
        List<String> columns =
                new ArrayList<>(List.of("source", RegisterField.KEY, RegisterField.OFFICE, RegisterField.AREA));
        register.fields().stream()
                .filter(field -> !field.isPrivate())
                .map(RegisterField::name)
                .forEach(columns::add);
        columns.addAll(List.of(RegisterField.CITATION, "synthetic", "late"));
        return columns;
    }

    /** Every file by path, also of registers without an entry. */
    public static Map<String, byte[]> all(List<Register> registers, Entries entries) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Register register : registers) {
            if (register.isPublic()) {
                files.put(csvPath(register), csv(register, entries.of(register)));
                files.put(jsonPath(register), json(register, entries.of(register)));
            }
        }
        return files;
    }

    private static byte[] csv(Register register, List<Entry> entries) {
        StringWriter text = new StringWriter();
        List<String> columns = columns(register);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            entries.forEach(entry -> csv.writeRecord(
                    columns.stream().map(column -> value(entry, column)).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String value(Entry entry, String column) {
        return switch (column) {
            case "source" -> entry.source();
            case RegisterField.KEY -> entry.key();
            case RegisterField.OFFICE -> entry.office();
            case RegisterField.AREA -> Objects.requireNonNullElse(entry.area(), "");
            case RegisterField.CITATION -> Objects.requireNonNullElse(entry.citation(), "");
            case "synthetic" -> String.valueOf(entry.synthetic());
            case "late" -> String.valueOf(entry.isLate());
            default -> harmless(entry.text(column).orElse(""));
        };
    }

    /** A text that an office program would run as a formula is written after an apostrophe; numbers stay numbers. */
    private static String harmless(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        return isFormula && !text.matches("-?[0-9.]+") ? "'" + text : text;
    }

    private static byte[] json(Register register, List<Entry> entries) {
        ObjectNode file = JsonFile.object();
        file.put("register", register.code());
        file.set("label", JsonFile.text(register.label()));
        file.set("definition", JsonFile.text(register.definition()));
        ArrayNode fields = file.putArray("fields");
        register.fields().stream().filter(field -> !field.isPrivate()).forEach(field -> {
            ObjectNode described = fields.addObject();
            described.put("name", field.name());
            described.set("label", JsonFile.text(field.label()));
            if (field.vocabulary() != null) {
                described.put("list", field.vocabulary());
            }
        });
        ArrayNode rows = file.putArray("entries");
        for (Entry entry : entries) {
            ObjectNode row = rows.addObject();
            columns(register).forEach(column -> {
                if (entry.content().has(column)) {
                    row.set(column, entry.content().get(column));
                } else if (column.equals("synthetic") || column.equals("late")) {
                    row.put(column, Boolean.parseBoolean(value(entry, column)));
                } else {
                    row.put(column, value(entry, column));
                }
            });
        }
        return JsonFile.bytes(file);
    }
}
