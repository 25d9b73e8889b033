package id.terang.site.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.terang.definition.Definitions;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.data.DataWords;
import id.terang.site.data.Download;
import id.terang.site.data.Download.Format;
import id.terang.site.data.JsonFile;
import id.terang.site.data.Night;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Public registers as open data: {@code /data/daftar/<code>.csv} and {@code .json}, with CSV on the Web beside the CSV. Codes, days
 * as yyyy-MM-dd, numbers with a point. Also registers without an entry have files.
 *
 * @param files in the order of the registers
 * @param contents every file by its path, relative to the release
 */
public record RegisterFiles(List<RegisterFile> files, Map<String, byte[]> contents) {

    /** Where no register is kept. */
    public static final RegisterFiles NONE = new RegisterFiles(List.of(), Map.of());

    /** Semantic version of the columns of the shipped registers and of the JSON: a column or field more is a minor change. */
    public static final String SCHEMA_VERSION = "1.0.0";

    /** Its page, from the root, without the language. */
    public static String page(Register register) {
        return "/daftar/" + register.code() + "/";
    }

    /** The part of a register's page with what one office sent. */
    public static String anchor(String office) {
        return "isi-" + office;
    }

    public static String csvPath(Register register) {
        return Format.CSV.path("daftar/" + register.code());
    }

    public static String jsonPath(Register register) {
        return Format.JSON.path("daftar/" + register.code());
    }

    /** Makes them from the entries of tonight. */
    public static RegisterFiles of(Definitions definitions, Night night, DataWords words, Entries entries) {
        RegisterDescription descriptions = new RegisterDescription(definitions.portal(), night.synthetic(), words);
        List<RegisterFile> files = new ArrayList<>();
        Map<String, byte[]> contents = new TreeMap<>();
        for (Register register : definitions.registers().all()) {
            if (register.isPublic()) {
                List<Entry> all = entries.of(register);
                List<RegisterColumn> columns = RegisterColumn.of(register, definitions.vocabulary(), words);
                byte[] csv = csv(columns, all);
                byte[] json = json(descriptions.json(register, columns), columns, all);
                contents.put(csvPath(register), csv);
                contents.put(
                        csvPath(register) + "-metadata.json", JsonFile.bytes(descriptions.csvw(register, columns)));
                contents.put(jsonPath(register), json);
                files.add(RegisterFile.of(
                        register,
                        columns,
                        all,
                        List.of(
                                Download.of(Format.CSV, csvPath(register), csv),
                                Download.of(Format.JSON, jsonPath(register), json))));
            }
        }
        return new RegisterFiles(files, contents);
    }

    static byte[] csv(List<RegisterColumn> columns, List<Entry> entries) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(RegisterColumn::name).toList());
            entries.forEach(entry -> csv.writeRecord(
                    columns.stream().map(column -> cell(entry, column)).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Entry entry, RegisterColumn column) {
        String value = value(entry, column.name());
        return column.type() == RegisterColumn.Type.TEXT ? harmless(value) : value;
    }

    private static String value(Entry entry, String column) {
        return switch (column) {
            case RegisterColumn.SOURCE -> entry.source();
            case RegisterField.KEY -> entry.key();
            case RegisterField.OFFICE -> entry.office();
            case RegisterField.AREA -> Objects.requireNonNullElse(entry.area(), "");
            case RegisterField.CITATION -> Objects.requireNonNullElse(entry.citation(), "");
            case RegisterColumn.SYNTHETIC -> String.valueOf(entry.synthetic());
            case RegisterColumn.LATE -> String.valueOf(entry.isLate());
            default -> entry.text(column).orElse("");
        };
    }

    /** A text that an office program would run as a formula is written after an apostrophe. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static byte[] json(ObjectNode file, List<RegisterColumn> columns, List<Entry> entries) {
        ArrayNode rows = file.putArray("entries");
        for (Entry entry : entries) {
            ObjectNode row = rows.addObject();
            for (RegisterColumn column : columns) {
                put(row, column, entry);
            }
        }
        return JsonFile.bytes(file);
    }

    private static void put(ObjectNode row, RegisterColumn column, Entry entry) {
        String value = value(entry, column.name());
        JsonNode own = entry.content().get(column.name());
        if (value.isEmpty()) {
            row.putNull(column.name());
        } else if (column.type() == RegisterColumn.Type.FLAG) {
            row.put(column.name(), Boolean.parseBoolean(value));
        } else if (own != null && own.isNumber()) {
            row.set(column.name(), own);
        } else {
            row.put(column.name(), value);
        }
    }
}
