package id.terang.site.data;

import id.terang.site.figure.Period;
import id.terang.site.figure.State;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names, types and limits of the columns of a file (Frictionless Table Schema). */
public final class TableSchema {

    private TableSchema() {}

    /**
     * The schema of the columns.
     *
     * @param names the columns that together name a row
     */
    public static ObjectNode of(DataWords words, FileColumn[] columns, List<? extends FileColumn> names) {
        ObjectNode schema = JsonFile.object();
        ArrayNode fields = schema.putArray("fields");
        for (FileColumn column : columns) {
            ObjectNode field = fields.addObject();
            field.put("name", column.header());
            field.put("type", column.type().tableSchema());
            field.put("description", TabularPackage.both(words.column(column)));
            if (column.type() == FigureColumn.Type.FLAG) {
                field.putArray("trueValues").add("true");
                field.putArray("falseValues").add("false");
            }
            ObjectNode constraints = constraints(column);
            if (!constraints.isEmpty()) {
                field.set("constraints", constraints);
            }
        }
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        names.forEach(column -> key.add(column.header()));
        return schema;
    }

    private static ObjectNode constraints(FileColumn column) {
        ObjectNode constraints = JsonFile.object();
        if (column.isRequired()) {
            constraints.put("required", true);
        }
        switch (column.header()) {
            case "metric" -> constraints.put("pattern", "[a-z0-9-]{1,64}");
            case "release", "known_from", "known_to" -> constraints.put("pattern", "\\d{4}-\\d{2}-\\d{2}\\.\\d+");
            case "marks" -> constraints.put("pattern", "[prbe]+");
            case "state" -> {
                ArrayNode states = constraints.putArray("enum");
                for (State state : State.values()) {
                    states.add(FigureCsv.state(state));
                }
            }
            case "period" -> {
                ArrayNode kinds = constraints.putArray("enum");
                for (Period.Kind kind : Period.Kind.values()) {
                    kinds.add(kind.name().toLowerCase(Locale.ROOT));
                }
            }
            default -> {}
        }
        return constraints;
    }
}
