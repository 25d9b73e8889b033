package id.terang.site.api;

import id.terang.definition.Definitions;
import id.terang.definition.Portal;
import id.terang.definition.Text;
import id.terang.site.data.DataWords;
import id.terang.site.data.FigureColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API for programs (OpenAPI 3.1): {@code openapi.json} of this package with the names of the instance. */
final class OpenApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenApi() {}

    static ObjectNode of(Definitions definitions, DataWords words, boolean isSynthetic) {
        Portal portal = definitions.portal();
        Text note = words.note(isSynthetic);
        ObjectNode root = read();
        ObjectNode info = root.withObject("/info");
        info.put("title", portal.title().id());
        info.put("version", FigureColumn.SCHEMA_VERSION);
        info.put(
                "description",
                portal.purpose().id() + " " + note.id() + "\n\n"
                        + portal.purpose().en() + " " + note.en());
        info.putObject("license").put("name", portal.licenceName()).put("url", portal.licenceUrl());
        String base = portal.baseUrl() == null ? "/" : portal.baseUrl();
        root.withArray("/servers").addObject().put("url", base);
        return root;
    }

    private static ObjectNode read() {
        try (InputStream file = OpenApi.class.getResourceAsStream("openapi.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file, "openapi.json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
