package id.terang.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What identifies a delivered file: its content, never its name or date. */
public record Fingerprint(String sha256, long bytes) {

    private static final int CHUNK = 1 << 16;

    /** Reads the whole file once. */
    public static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                digest.update(chunk, 0, read);
                bytes += read;
            }
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
