package id.terang.site.register;

import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.definition.register.Register;
import id.terang.definition.register.RegisterField;
import id.terang.site.data.DataWords;
import id.terang.site.data.JsonFile;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands beside the entries of a register so that nobody needs the portal to read them. Nothing of it names the night. */
public final class RegisterDescription {

    private final Portal portal;
    private final boolean isSynthetic;
    private final DataWords words;

    RegisterDescription(Portal portal, boolean isSynthetic, DataWords words) {
        this.portal = portal;
        this.isSynthetic = isSynthetic;
        this.words = words;
    }

    /** The beginning of the JSON, all but the entries. */
    ObjectNode json(Register register, List<RegisterColumn> columns) {
        ObjectNode root = JsonFile.object();
        root.put("schema_version", RegisterFiles.SCHEMA_VERSION);
        root.put("synthetic", isSynthetic);
        root.set("note", JsonFile.text(words.note(isSynthetic)));
        root.set("publisher", JsonFile.text(portal.operator()));
        root.put("licence", portal.licenceName());
        root.put("licence_url", portal.licenceUrl());
        RegisterFile.describe(register, root);
        root.set("columns", RegisterFile.describe(columns));
        return root;
    }

    /** Table Schema (Frictionless): types, codes, limits. */
    public static ObjectNode tableSchema(List<RegisterColumn> columns) {
        ObjectNode schema = JsonFile.object();
        ArrayNode fields = schema.putArray("fields");
        for (RegisterColumn column : columns) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type().tableSchema());
            if (column.type() == RegisterColumn.Type.LINK) {
                field.put("format", "uri");
            }
            field.put("description", described(column));
            if (column.type() == RegisterColumn.Type.FLAG) {
                field.putArray("trueValues").add("true");
                field.putArray("falseValues").add("false");
            }
            ObjectNode constraints = constraints(column);
            if (!constraints.isEmpty()) {
                field.set("constraints", constraints);
            }
        }
        schema.putArray("missingValues").add("");
        schema.putArray("primaryKey").add(RegisterColumn.SOURCE).add(RegisterField.KEY);
        return schema;
    }

    private static ObjectNode constraints(RegisterColumn column) {
        ObjectNode constraints = JsonFile.object();
        if (column.isRequired()) {
            constraints.put("required", true);
        }
        if (column.isList()) {
            String one = "(" + String.join("|", column.values().keySet()) + ")";
            constraints.put("pattern", one + "(\\|" + one + ")*");
        } else if (!column.values().isEmpty()) {
            ArrayNode codes = constraints.putArray("enum");
            column.values().keySet().forEach(codes::add);
        }
        if (column.minimum() != null && column.maximum() != null) {
            constraints.put("minimum", column.minimum()).put("maximum", column.maximum());
        }
        return constraints;
    }

    /** One text where the standard has no languages: Indonesian first, each with the words of the codes. */
    private static String described(RegisterColumn column) {
        Text meaning = column.meaning();
        String indonesian = meaning.id();
        String english = meaning.en();
        if (!column.values().isEmpty()) {
            indonesian += ": " + codes(column, true);
            english += ": " + codes(column, false);
        }
        return indonesian + " / " + english;
    }

    private static String codes(RegisterColumn column, boolean isIndonesian) {
        return column.values().entrySet().stream()
                .map(code -> code.getKey() + " = "
                        + (isIndonesian ? code.getValue().id() : code.getValue().en()))
                .collect(Collectors.joining("; "));
    }

    /** CSV on the Web (W3C): the file beside the CSV that programs look for by its name. */
    ObjectNode csvw(Register register, List<RegisterColumn> columns) {
        ObjectNode root = JsonFile.object();
        root.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "id");
        root.put("url", register.code() + ".csv");
        root.set("dc:title", JsonFile.tagged(register.label()));
        root.set("dc:description", JsonFile.tagged(register.definition()));
        root.set("dc:publisher", JsonFile.tagged(portal.operator()));
        root.set("dc:license", JsonFile.object().put("@id", portal.licenceUrl()));
        root.set("rdfs:comment", JsonFile.tagged(words.note(isSynthetic)));
        ObjectNode schema = root.putObject("tableSchema");
        ArrayNode described = schema.putArray("columns");
        for (RegisterColumn column : columns) {
            ObjectNode target = described.addObject();
            target.put("name", column.name());
            target.put("titles", column.name());
            target.set("dc:description", JsonFile.tagged(column.meaning()));
            ObjectNode datatype =
                    target.putObject("datatype").put("base", column.type().csvw());
            if (!column.values().isEmpty()) {
                datatype.put("format", String.join("|", column.values().keySet()));
            }
            if (column.minimum() != null && column.maximum() != null) {
                datatype.put("minimum", column.minimum()).put("maximum", column.maximum());
            }
            if (column.isList()) {
                target.put("separator", "|");
            }
            if (column.isRequired()) {
                target.put("required", true);
            }
        }
        schema.putArray("primaryKey").add(RegisterColumn.SOURCE).add(RegisterField.KEY);
        return root;
    }
}
