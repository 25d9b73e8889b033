package id.terang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code manifest.json}: every file of a release by SHA-256, the night it came from, and the release
 * before it by the SHA-256 of that manifest, so that no published release can be changed quietly.
 *
 * @param previous null for the first release of a site
 * @param night what the night says about itself, deliveries and their reconciliation included
 * @param files by path
 */
public record Manifest(String release, @Nullable Link previous, JsonNode night, List<Entry> files) {

    static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The release before, by name and by the SHA-256 of its manifest. */
    public record Link(String release, String manifest) {}

    /**
     * One published file.
     *
     * @param carried true for an asset of the release before, kept for readers who still have a page of it open
     */
    public record Entry(String path, String sha256, long bytes, boolean carried) {}

    public Manifest {
        files = List.copyOf(files);
    }

    /** Reads the manifest of a release folder. */
    static Manifest read(Path release) throws IOException {
        Path file = release.resolve(NAME);
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (JacksonException unreadable) {
            throw new IOException(file + " cannot be read: " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    /** The bytes of {@code manifest.json}: the same content is always the same bytes. */
    byte[] toBytes() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .writeValueAsBytes(this);
    }
}
