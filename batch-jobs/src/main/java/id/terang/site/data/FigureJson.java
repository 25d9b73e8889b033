package id.terang.site.data;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows as JSON: what the metric means and what the columns are, then every row as an array in the order of the columns. Nothing in
 * it changes from night to night unless a figure does, so an unchanged file is stored once.
 */
final class FigureJson implements RowTaker {

    private static final FigureColumn[] COLUMNS = FigureColumn.values();

    private final JsonGenerator json;

    FigureJson(OutputStream target, ObjectNode head) {
        json = JsonFile.rows(target);
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> property : head.properties()) {
            json.writeName(property.getKey());
            json.writeTree(property.getValue());
        }
        json.writeArrayPropertyStart("rows");
    }

    @Override
    public void row(String[] cells) {
        json.writeStartArray();
        for (int column = 0; column < COLUMNS.length; column++) {
            write(COLUMNS[column].type(), cells[column]);
        }
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void write(FigureColumn.Type type, String cell) {
        if (cell.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (type) {
            case NUMBER -> json.writeNumber(cell);
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(cell));
            case CODE, WORD, DAY -> json.writeString(cell);
        }
    }
}
