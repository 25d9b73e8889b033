package id.terang.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which PostgreSQL the night uses: the server named by {@code TERANG_DB_URL}, or an embedded one below the work folder.
 *
 * @param url JDBC address; null for the embedded server
 * @param workFolder where the embedded server keeps its data and its unpacked binaries
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        Path workFolder) {

    /** Reads {@code TERANG_DB_URL}, {@code TERANG_DB_USER} and {@code TERANG_DB_PASSWORD}. */
    public static DatabaseSettings from(Map<String, String> environment, Path workFolder) {
        return new DatabaseSettings(
                environment.get("TERANG_DB_URL"),
                environment.get("TERANG_DB_USER"),
                environment.get("TERANG_DB_PASSWORD"),
                workFolder);
    }
}
