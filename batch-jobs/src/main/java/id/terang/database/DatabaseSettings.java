package id.terang.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which PostgreSQL the night uses: the server named by {@code TERANG_DB_URL}, or an embedded one below the work folder.
 *
 * @param url JDBC address; null for the embedded server
 * @param folder where the embedded server keeps its data
 * @param binaries where it is unpacked
 * @param lasting true when what is stored must outlive a power cut; false for what can be made again, and sooner
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        Path folder,
        Path binaries,
        boolean lasting) {

    private static final String BINARIES = "postgres-binaries";

    /** Reads {@code TERANG_DB_URL}, {@code TERANG_DB_USER} and {@code TERANG_DB_PASSWORD}. */
    public static DatabaseSettings from(Map<String, String> environment, Path workFolder) {
        return new DatabaseSettings(
                environment.get("TERANG_DB_URL"),
                environment.get("TERANG_DB_USER"),
                environment.get("TERANG_DB_PASSWORD"),
                workFolder,
                workFolder.resolve(BINARIES),
                true);
    }

    /** An embedded server whose data are thrown away with a folder; it is unpacked where those of the work folder find it. */
    public static DatabaseSettings trial(Path folder, Path workFolder) {
        return new DatabaseSettings(null, null, null, folder, workFolder.resolve(BINARIES), false);
    }

    /** The same database for data that are made up. */
    public DatabaseSettings forDemonstration() {
        return new DatabaseSettings(url, user, password, folder, binaries, false);
    }
}
