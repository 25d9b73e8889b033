package id.terang.site.data;

import id.terang.definition.Text;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How every JSON file for readers is written: two spaces, one line per field, {@code \n}, the same bytes every time. */
public final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonFile() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** Both languages side by side: {@code {"id": …, "en": …}}. */
    public static ObjectNode text(Text text) {
        return object().put("id", text.id()).put("en", text.en());
    }

    /** Both languages as JSON-LD tells them apart. */
    public static ArrayNode tagged(Text text) {
        ArrayNode values = array();
        values.addObject().put("@value", text.id()).put("@language", "id");
        values.addObject().put("@value", text.en()).put("@language", "en");
        return values;
    }

    public static byte[] bytes(JsonNode content) {
        return (text(content) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a large file piece by piece; closing it closes {@code target}. An array within an array stays on one line. */
    static JsonGenerator rows(OutputStream target) {
        return JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(new OuterLines()))
                .createGenerator(target);
    }

    private static String text(JsonNode content) {
        return JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
                .writeValueAsString(content);
    }

    /** Breaks lines down to the elements of the outermost arrays. */
    private static final class OuterLines implements DefaultPrettyPrinter.Indenter {

        private static final int DEEPEST = 2;

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            if (level <= DEEPEST) {
                LINES.writeIndentation(json, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
