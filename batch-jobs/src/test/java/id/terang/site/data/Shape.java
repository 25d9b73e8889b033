package id.terang.site.data;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON and the types of what stands in them: {@code offices[].code} → string. */
record Shape(Map<String, Set<String>> fields) {

    static Shape of(JsonNode content) {
        Shape shape = new Shape(new TreeMap<>());
        shape.read("", content);
        return shape;
    }

    /** The shape that a schema of an OpenAPI document allows. */
    static Shape allowed(JsonNode document, JsonNode schema) {
        Shape shape = new Shape(new TreeMap<>());
        shape.readSchema("", document, schema);
        return shape;
    }

    void add(Shape other) {
        other.fields.forEach((field, types) ->
                fields.computeIfAbsent(field, fresh -> new TreeSet<>()).addAll(types));
    }

    private void read(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> read(path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            node.forEach(element -> read(path + "[]", element));
        } else {
            put(path, node.isNull() ? "null" : node.isIntegralNumber() ? "integer" : type(node));
        }
    }

    private static String type(JsonNode node) {
        return node.isNumber() ? "number" : node.isBoolean() ? "boolean" : "string";
    }

    private void readSchema(String path, JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            readSchema(path, document, document.at(schema.get("$ref").asString().substring(1)));
            return;
        }
        JsonNode type = schema.get("type");
        if (type.isArray()) {
            type.forEach(one -> put(path, one.asString()));
        } else if (type.asString().equals("object")) {
            schema.get("properties")
                    .properties()
                    .forEach(field -> readSchema(path + "." + field.getKey(), document, field.getValue()));
        } else if (type.asString().equals("array")) {
            readSchema(path + "[]", document, schema.get("items"));
        } else {
            put(path, type.asString());
        }
    }

    private void put(String path, String type) {
        fields.computeIfAbsent(path, fresh -> new TreeSet<>()).add(type);
    }
}
