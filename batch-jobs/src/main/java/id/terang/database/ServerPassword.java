package id.terang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * The password of the embedded server, made at random and kept beside its data where only their owner can read it. The server as its
 * library makes it lets every user of the machine in, as its master.
 */
final class ServerPassword {

    private static final int BYTES = 32;

    private final Path file;
    private final Path rules;
    private final String value;
    private final boolean isNew;

    private ServerPassword(Path file, Path rules, String value, boolean isNew) {
        this.file = file;
        this.rules = rules;
        this.value = value;
        this.isNew = isNew;
    }

    /**
     * The one of this server. Where it was lost, or a kill came before it was kept, the server is opened to its owner once more.
     *
     * @param data the server's data folder, which may not exist yet; the server does not run
     */
    static ServerPassword of(Path file, Path data) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        if (Files.exists(file) && Files.exists(rules)) {
            return new ServerPassword(file, rules, Files.readString(file).strip(), false);
        }
        if (Files.exists(rules)) {
            Files.writeString(rules, rules("trust"));
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new ServerPassword(file, rules, HexFormat.of().formatHex(random), true);
    }

    String value() {
        return value;
    }

    /** Makes the running server ask for it, and keeps it; nothing to do for one that was kept. */
    void demand(Connection master) throws IOException, SQLException {
        if (!isNew) {
            return;
        }
        Files.writeString(rules, rules("scram-sha-256"));
        try (Statement statement = master.createStatement()) {
            statement.execute("alter role current_user password '" + value + "'");
            statement.execute("select pg_reload_conf()");
        }
        Files.deleteIfExists(file);
        if (Files.getFileStore(rules).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, value);
    }

    private static String rules(String method) {
        return """
                # Written by Terang at the first start of this server.
                local all all %1$s
                host all all 127.0.0.1/32 %1$s
                host all all ::1/128 %1$s
                """.formatted(method);
    }
}
